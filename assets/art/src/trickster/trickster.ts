import { MOODS, type Mood } from '../../../../src/core/story/beat.ts';
import { darken, INK, lighten } from '../draw/colour.ts';
import { type Pair, round } from '../draw/geometry.ts';
import { ellipse, roundRect, smoothPath } from '../draw/shapes.ts';
import { group, path, placed, stroke } from '../draw/svg.ts';
import type { FaceGeometry } from '../figure/face.ts';
import { phone } from '../figure/phone.ts';
import { type DrawnPart, type DrawnPose, inHead, type Person } from '../figure/puppet.ts';
import { type Costume, one } from './costume-kit.ts';
import { COSTUMES } from './costumes.ts';
import { drawMask, maskFeatures } from './mask.ts';
import { type GestureName, gesture, inFront, MASK_POSES, type MaskPose } from './poses.ts';
import { cable, ribbon, ribbonEnd } from './ribbon.ts';

/** Where gestures are drawn for: half a body's width. */
const HALF = 75;

/** Measures the stage asks of a face; only the gaze uses them, and holes move little. */
const MASK_FACE: FaceGeometry = {
  ex: 52,
  ey: -28,
  rx: 12,
  ry: 12,
  mouthY: 60,
  mouthScale: 1,
  mouthLine: 6,
  browY: -66,
  browWidth: 64,
  browLine: 10,
  browPlay: 1,
  cheekX: 82,
  cheekY: 30,
  cheek: 18,
  lid: '#FFF8EC',
  blush: '#FF9AAF',
  browInk: INK,
  lash: false,
};

/** Points of one arm, from where it is tied; arms that cross the body reach its middle however wide it is. */
function armPoints({ arms }: Costume, name: GestureName, side: number): readonly Pair[] {
  const [ax, ay] = arms.at;
  const crosses = inFront(name) && name !== 'hip';
  const bare = arms.follows === 'head' && name === 'hip' ? 9 : 0;
  return gesture(name).map(([x, y], i): Pair => {
    const reach = crosses && x < 0 ? ax / HALF : 1;
    const drop = crosses ? (arms.drop ?? 0) * Math.min(1, i / 2) : 0;
    const hang = !crosses && y > 0 ? (arms.hang ?? 1) : 1;
    return [round(side * (ax + x * reach + i * bare)), round(ay + y * hang + drop)];
  });
}

function sleeve(points: readonly Pair[], fill: string): string {
  const d = smoothPath(points.slice(0, 3), false);
  const { at, degrees } = ribbonEnd(points.slice(0, 3));
  return (
    stroke(d, 46) +
    stroke(d, 36, darken(fill, 0.2)) +
    stroke(d, 26, fill, { transform: 'translate(-4 -4)' }) +
    placed(at[0], at[1], one(roundRect(-4, -22, 18, 44, 7), lighten(fill, 0.2), { shift: 3 }), round(degrees))
  );
}

function armPart(costume: Costume, name: GestureName, side: number): DrawnPart {
  const { arms } = costume;
  const points = armPoints(costume, name, side);
  const draw = arms.kind === 'cable' ? cable : ribbon;
  const held =
    side < 0 && arms.holds && (name === 'carry' || name === 'up') ? flag(points, arms.holds()) : '';
  const knot =
    arms.follows === 'head'
      ? placed(side * arms.at[0], arms.at[1], one(roundRect(-13, -15, 26, 30, 10), arms.fill, { shift: 4 }))
      : '';
  return {
    name: side < 0 ? 'arm-l' : 'arm-r',
    svg:
      held +
      draw(points, { width: arms.width, fill: arms.fill }) +
      (arms.sleeve ? sleeve(points, arms.sleeve) : '') +
      knot,
    follows: arms.follows,
    pivot: [side * arms.at[0], arms.at[1]],
    swing: name === 'wave' || name === 'up' ? 4 : inFront(name) ? 0.8 : 2.4,
  };
}

/** Something in the left hand, upright. */
function flag(points: readonly Pair[], drawn: string): string {
  const { at } = ribbonEnd(points);
  return group(drawn, { transform: `translate(${at[0]} ${at[1]}) rotate(-98) scale(1 -1)` });
}

function drawPose(costume: Costume, pose: MaskPose, cracks = 0): DrawnPose {
  const { headAt, headScale, tilts, arms } = costume;
  const head = { headAt, headScale };
  const left = leftOf(costume, pose.left);
  const parts = [
    { front: inFront(left), part: armPart(costume, left, -1) },
    { front: inFront(pose.right), part: armPart(costume, pose.right, 1) },
  ];
  const some = (front: boolean): readonly DrawnPart[] =>
    parts.filter((arm) => arm.front === front).map(({ part }) => part);
  const own = (name: string, follows: DrawnPart['follows'], draw?: () => string): readonly DrawnPart[] =>
    draw ? [{ name, svg: draw(), follows }] : [];
  const lift = costume.feet || costume.body ? 0 : (pose.lift ?? 0);
  const shadow = ellipse(0, 0, costume.shadow * (1 - lift / 110), 12);
  const phoneAt = arms.at[1] + 36 + (arms.drop ?? 0);
  return {
    parts: [
      { name: 'shadow', svg: path(shadow, { fill: INK, opacity: 0.16 }), follows: 'ground' },
      ...own('air', 'ground', costume.air),
      ...own('feet', 'ground', costume.feet),
      ...(arms.over ? [] : some(false)),
      ...own('torso', 'body', costume.body),
      ...(arms.over ? some(false) : []),
      { name: 'head', svg: inHead(head, drawMask(costume.paint, cracks)), follows: 'head' },
      ...own('hat', 'head', costume.onHead && (() => inHead(head, costume.onHead?.() ?? ''))),
      ...(pose.phone ? [{ name: 'prop', svg: phone(0, phoneAt), follows: 'body' } as const] : []),
      ...some(true),
    ],
    expression: pose.expression,
    shift: [0, 0],
    lean: pose.lean ?? 0,
    tilt: round(pose.tilt * tilts),
    lift,
  };
}

/** Who carries a flag keeps it away from the body. */
function leftOf({ arms }: Costume, name: GestureName): GestureName {
  if (!arms.holds) return name;
  return name === 'up' || name === 'limp' || name === 'hold' ? name : 'carry';
}

/** How the mask looks with more and more cracks: less and less sure of itself. */
const CRACKED: readonly Mood[] = ['point', 'think', 'worried', 'alert', 'sad'];

/** A mask that breaks: pictures of it with one to five cracks, for whoever unmasks it. */
export function drawCracked(): readonly { readonly person: Person; readonly moods: readonly Mood[] }[] {
  return COSTUMES.map((costume) => {
    const whole = drawCostume(costume);
    const poses = { ...whole.poses };
    CRACKED.forEach((mood, index) => {
      poses[mood] = drawPose(costume, MASK_POSES[mood], index + 1);
    });
    return { person: { ...whole, poses }, moods: CRACKED };
  });
}

function drawCostume(costume: Costume): Person {
  const { headAt, headScale, height, id, paint } = costume;
  const entries = MOODS.map((mood): [Mood, DrawnPose] => [mood, drawPose(costume, MASK_POSES[mood])]);
  return {
    id,
    height,
    mouth: [headAt[0], round(headAt[1] + MASK_FACE.mouthY * headScale)],
    hip: [0, costume.body ? -90 : -120],
    neck: [headAt[0], round(headAt[1] + 100 * headScale)],
    face: MASK_FACE,
    headAt,
    headScale,
    features: maskFeatures(paint),
    poses: Object.fromEntries(entries) as Record<Mood, DrawnPose>,
  };
}

/** The empty mask and all it wears. */
export function drawTrickster(): readonly Person[] {
  return COSTUMES.map(drawCostume);
}
