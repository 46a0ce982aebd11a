import { MOODS, type Mood } from '../../../../src/core/story/beat.ts';
import { INK } from '../draw/colour.ts';
import type { Pair, Point } from '../draw/geometry.ts';
import { ellipse } from '../draw/shapes.ts';
import { path, placed } from '../draw/svg.ts';
import type { DrawnPart, DrawnPose, Person } from '../figure/puppet.ts';
import { ANTENNA_ROOT, antenna } from './antenna.ts';
import { sangoBody } from './body.ts';
import { sangoArm, sangoLeg, shoulder } from './limbs.ts';
import { BODY, GROUND, SANGO_FACE } from './measures.ts';
import { type ArmPose, SANGO_POSES, type SangoPose } from './poses.ts';
import { SIGNS } from './signs.ts';
import { STRAP_ROOT, strap } from './strap.ts';

/** How far the face moves when it turns as far as it can, px. */
const TURN = 15;

const onGround = (inner: string): string => placed(0, -GROUND, inner);
const pivot = ({ x, y }: Point): Pair => [x, y - GROUND];

function arm(name: string, side: number, pose: ArmPose): DrawnPart {
  const raised = pose.wrist[1] < 0;
  return {
    name,
    svg: onGround(sangoArm(side, pose)),
    follows: 'body',
    pivot: pivot(shoulder(side, pose.front)),
    swing: raised ? 4.5 : pose.front ? 0.6 : 1.4,
  };
}

function drawPose(pose: SangoPose): DrawnPose {
  const arms = [
    { front: pose.left.front, part: arm('arm-l', -1, pose.left) },
    { front: pose.right.front, part: arm('arm-r', 1, pose.right) },
  ];
  const some = (front: boolean): readonly DrawnPart[] =>
    arms.filter((one) => one.front === front).map(({ part }) => part);
  const size = 1 - pose.lift / 110;
  const shadow = path(ellipse(0, 0, 132 * size, 15 * size), { fill: INK, opacity: 0.16 });
  const legs = sangoLeg(-1, pose.legs[0]) + sangoLeg(1, pose.legs[1]);
  const loose = (name: string, svg: string, root: Point, swing: number): DrawnPart => ({
    name,
    svg: onGround(svg),
    follows: 'body',
    pivot: pivot(root),
    swing,
  });
  const parts: readonly DrawnPart[] = [
    { name: 'shadow', svg: shadow, follows: 'ground' },
    ...some(false),
    { name: 'legs', svg: onGround(legs), follows: 'ground' },
    loose('antenna', antenna(pose.antenna, pose.glow), ANTENNA_ROOT, 4),
    loose('strap', strap(0), STRAP_ROOT, 5),
    { name: 'head', svg: onGround(sangoBody()), follows: 'body' },
    ...some(true),
    ...pose.signs.map((sign): DrawnPart => ({ name: 'fx', svg: onGround(SIGNS[sign]()), follows: 'ground' })),
  ];
  const { expression, lean, lift, turn } = pose;
  return { parts, expression, shift: [turn * TURN, 0], lean, tilt: 0, lift };
}

export function drawSango(): Person {
  const entries = MOODS.map((mood): [Mood, DrawnPose] => [mood, drawPose(SANGO_POSES[mood])]);
  return {
    id: 'sango',
    height: GROUND + BODY.height / 2 + 90,
    mouth: [0, -GROUND + SANGO_FACE.mouthY],
    hip: [0, -GROUND + BODY.height / 2 - 12],
    neck: [0, -GROUND],
    face: SANGO_FACE,
    headAt: [0, -GROUND],
    headScale: 1,
    poses: Object.fromEntries(entries) as Record<Mood, DrawnPose>,
  };
}
