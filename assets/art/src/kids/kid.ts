import { MOODS, type Mood } from '../../../../src/core/story/beat.ts';
import { darken, INK } from '../draw/colour.ts';
import { type Point, point, round } from '../draw/geometry.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { outlined, path, placed } from '../draw/svg.ts';
import { phone } from '../figure/phone.ts';
import type { DrawnPart, DrawnPose, Person } from '../figure/puppet.ts';
import { inHead } from '../figure/puppet.ts';
import { drawArm } from './arm.ts';
import { CAST } from './cast.ts';
import { drawTorso } from './garments.ts';
import { drawHead, FACE_TURN, faceGeometry } from './head.ts';
import { drawLegs } from './legs.ts';
import type { Look } from './look.ts';
import { LEG, LINE, NECK, SEAT, TORSO } from './measures.ts';
import { IN_LAP, KID_POSES, type KidArm, type KidPose, ON_KNEE, ON_RIM, rests } from './poses.ts';
import { drawChair } from './wheelchair.ts';

/** A seated body sits a little behind the middle of its chair. */
const SEATED_X = -8;

interface Frame {
  readonly x: number;
  readonly hip: number;
  readonly shoulders: number;
  readonly head: number;
}

function frameOf(look: Look): Frame {
  const hip = look.wheelchair ? -SEAT : -LEG * look.legs;
  const shoulders = hip - TORSO * look.torso;
  const neck = look.grownUp ? 10 : 0;
  return { x: look.wheelchair ? SEATED_X : 0, hip, shoulders, head: shoulders - NECK * look.head - neck };
}

function shoulderOf(look: Look, frame: Frame, side: number, front: boolean): Point {
  const [across, down] = front ? [40, 17] : [44, 12];
  return point(frame.x + side * across * look.girth, frame.shoulders + down);
}

/** A pose as this body takes it: seated people rest their hands somewhere, and grown-ups' chins are higher. */
function fitted(look: Look, pose: KidPose): KidPose {
  if (look.grownUp && pose.right.hand === 'chin') {
    const [x, y] = pose.right.wrist;
    return { ...pose, right: { ...pose.right, wrist: [x - 7, y - 10] } };
  }
  if (!look.wheelchair) return pose;
  const left = rests(pose.left) ? ON_RIM : pose.left;
  const lap = pose.left.front && !rests(pose.left) ? ON_KNEE : IN_LAP;
  return { ...pose, left, right: rests(pose.right) ? lap : pose.right };
}

function armPart(look: Look, frame: Frame, side: number, arm: KidArm): DrawnPart {
  const shoulder = shoulderOf(look, frame, side, arm.front ?? false);
  const waving = arm.hand === 'open' && arm.wrist[1] < 0;
  return {
    name: side < 0 ? 'arm-l' : 'arm-r',
    svg: drawArm(look, shoulder, point(frame.x, frame.shoulders + 10), arm),
    follows: 'body',
    pivot: [round(shoulder.x), round(shoulder.y)],
    swing: waving ? 4 : arm.hand === 'relax' && !arm.front ? 1.2 : 0.6,
  };
}

function neck(look: Look, { x, shoulders, head }: Frame): string {
  const top = Math.min(shoulders - 34, head + 50 * look.head);
  const w = look.grownUp ? 20 : 17;
  const inner = path(
    `M-24 ${round(top)}H24V${round(shoulders - 8)}Q4 ${round(shoulders + 4)} -24 ${round(shoulders - 12)}Z`,
    {
      fill: darken(look.skin, 0.36),
    },
  );
  const d = roundRect(-w, top, w * 2, shoulders + 16 - top, 12);
  return placed(x, 0, outlined('', { shapes: [{ d, fill: look.skin }], lw: LINE, inner }));
}

function drawPose(look: Look, frame: Frame, mood: Mood): DrawnPose {
  const pose = fitted(look, KID_POSES[mood]);
  const turn = pose.turn ?? 0;
  const person = { headAt: [frame.x, frame.head], headScale: look.head } as const;
  const head = drawHead(look, turn);
  const onHead = (name: string, svg: string): readonly DrawnPart[] =>
    svg ? [{ name, svg: inHead(person, svg), follows: 'head' }] : [];
  const arms = [
    { front: pose.left.front, part: armPart(look, frame, -1, pose.left) },
    { front: pose.right.front, part: armPart(look, frame, 1, pose.right) },
  ] as const;
  const behind = arms.filter(({ front }) => !front).map(({ part }) => part);
  const [left, right] = arms.map(({ front, part }) => (front ? [part] : []));
  const chair = look.wheelchair ? drawChair(look) : null;
  const shadow = look.wheelchair ? ellipse(20, 0, 140, 15) : ellipse(0, 0, 92 * Math.max(1, look.girth), 12);
  const prop: readonly DrawnPart[] = pose.phone
    ? [
        {
          name: 'prop',
          svg: phone(frame.x + 10 * look.reach, frame.shoulders + 10 + 17 * look.reach),
          follows: 'body',
        },
      ]
    : [];
  const parts: readonly DrawnPart[] = [
    { name: 'shadow', svg: path(shadow, { fill: INK, opacity: 0.16 }), follows: 'ground' },
    { name: 'legs', svg: chair?.behind ?? drawLegs(look, frame.hip), follows: 'ground' },
    ...behind,
    {
      name: 'torso',
      svg: neck(look, frame) + placed(frame.x, 0, drawTorso(look, frame.shoulders, frame.hip)),
      follows: 'body',
    },
    ...(chair ? [{ name: 'chair', svg: chair.before, follows: 'ground' } as const] : []),
    ...onHead('head', head.base),
    ...onHead('nose', head.nose),
    ...onHead('hair', head.hair),
    ...onHead('glasses', head.glasses),
    ...onHead('aid', head.aid),
    ...(left ?? []),
    ...prop,
    ...(right ?? []),
  ];
  return {
    parts,
    expression: pose.expression,
    shift: [round(turn * FACE_TURN * look.head), 0],
    lean: pose.lean ?? 0,
    tilt: pose.tilt ?? 0,
    lift: 0,
  };
}

function drawPerson(look: Look): Person {
  const frame = frameOf(look);
  const face = faceGeometry(look);
  const poses = MOODS.map((mood): [Mood, DrawnPose] => [mood, drawPose(look, frame, mood)]);
  return {
    id: look.id,
    height: Math.round(-frame.head + 112 * look.head),
    mouth: [frame.x, round(frame.head + face.mouthY * look.head)],
    hip: [frame.x, round(frame.hip)],
    neck: [frame.x, round(frame.head + 62 * look.head)],
    face,
    headAt: [frame.x, round(frame.head)],
    headScale: look.head,
    poses: Object.fromEntries(poses) as Record<Mood, DrawnPose>,
  };
}

/** Everybody but Sango. @param ids only these */
export function drawCast(ids?: readonly string[]): readonly Person[] {
  return CAST.filter(({ id }) => !ids || ids.includes(id)).map(drawPerson);
}
