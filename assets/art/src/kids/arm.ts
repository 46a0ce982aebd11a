import { darken, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Point, point, turned } from '../draw/geometry.ts';
import { bentLimb, directionOn, type Limb, pointOn, reach, tube } from '../draw/limbs.ts';
import { capsule, ellipse } from '../draw/shapes.ts';
import { outlined, path, placed } from '../draw/svg.ts';
import { hand } from '../figure/hands.ts';
import { sleeveOf } from './garments.ts';
import type { Look } from './look.ts';
import { LINE } from './measures.ts';
import type { KidArm } from './poses.ts';

/** Wet paint on a sleeve: how far down, how far from its middle, how large. */
const PAINT = [
  [0.34, -7, 6, '#4DB8F0'],
  [0.56, 6, 9, '#FF6B5C'],
  [0.72, -6, 7, '#35C3B5'],
  [0.86, 3, 10, '#FFC83A'],
] as const;
const SHORTEST = 104;
const LONGEST = 150;
/** How close the curve of an arm keeps to its elbow: more makes a corner in wide sleeves. */
const ROUND = 0.86;

/** Grown-ups have thicker arms, but not as much thicker as longer. */
function thickness(look: Look): number {
  return look.grownUp ? 1.14 : look.reach < 0.9 ? 0.92 : 1;
}

/**
 * @param shoulder where the arm begins
 * @param middle middle of the shoulders: what the pose is relative to
 */
export function drawArm(look: Look, shoulder: Point, middle: Point, pose: KidArm): string {
  const k = look.reach;
  // Small children have large heads, some people have large hair: raised hands must pass them.
  const wide = pose.wrist[1] >= 0 ? 1 : k < 0.9 ? 1.42 : look.wideHair ? 1.26 : 1;
  const target = point(middle.x + pose.wrist[0] * k * wide, middle.y + pose.wrist[1] * k);
  const distance = Math.hypot(target.x - shoulder.x, target.y - shoulder.y);
  const length = Math.max(SHORTEST * k, Math.min(LONGEST * k, distance * 1.06));
  const { elbow, end } = pose.elbow
    ? { elbow: point(middle.x + pose.elbow[0] * k, middle.y + pose.elbow[1] * k), end: target }
    : reach(shoulder, target, length * 0.52, length * 0.48, pose.bends ?? 1);
  const bones = bonesOf(shoulder, elbow, end);
  const fat = thickness(look);
  const last = boneAt(bones, 1);
  const degrees = pose.points ?? directionOn(last.limb, 0.97) + (pose.twist ?? 0);
  const palm = {
    fill: look.gloves ?? look.skin,
    flip: pose.flip,
    scale: 0.92 * (look.grownUp ? 1.1 : look.gloves ? 1.08 : 1),
    lw: LINE,
    ...(look.gloves ? { cuff: '#FFF8EC' } : {}),
  };
  // The hand lies in the sleeve; a folded forearm lies over the upper arm and its sleeve.
  return each(
    bones,
    (bone) =>
      bareArm(look, bone, fat) +
      (bone === last ? hand(pose.hand, end, degrees, palm) : '') +
      sleeve(look, bone, fat),
  );
}

/** Width of a bare arm, from the shoulder (0) to the wrist (1). */
const SKIN = (t: number): number => 27 - 5 * t;

function bareArm({ skin }: Look, { limb, from, to }: Bone, fat: number): string {
  const d = tube(limb, SKIN(from) * fat, SKIN(to) * fat, 0, 1, 10);
  return outlined('', {
    shapes: [{ d, fill: skin }],
    lw: LINE,
    inner: path(d, { fill: darken(skin, 0.22) }) + placed(-5, -4, path(d, { fill: skin })),
  });
}

/** A stretch of an arm; `from` and `to` are its shares of the whole. */
interface Bone {
  readonly limb: Limb;
  readonly from: number;
  readonly to: number;
}

/** Degrees: an arm folded more than this has a forearm of its own in front, for one curve would make a crease. */
const FOLDED = 20;

function bonesOf(shoulder: Point, elbow: Point, end: Point): readonly Bone[] {
  const way = (to: Point): number => (Math.atan2(to.y - elbow.y, to.x - elbow.x) * 180) / Math.PI;
  const angle = Math.abs(((way(shoulder) - way(end) + 540) % 360) - 180);
  if (angle > FOLDED) return [{ limb: bentLimb(shoulder, elbow, end, ROUND), from: 0, to: 1 }];
  const straight = (a: Point, d: Point): Limb => bentLimb(a, point((a.x + d.x) / 2, (a.y + d.y) / 2), d, 0.6);
  return [
    { limb: straight(shoulder, elbow), from: 0, to: 0.5 },
    { limb: straight(elbow, end), from: 0.5, to: 1 },
  ];
}

function boneAt(bones: readonly Bone[], t: number): Bone {
  const bone = bones.find(({ to }) => t <= to);
  if (!bone) throw new Error(`No arm is as long as ${t}`);
  return bone;
}

/** The share of a bone that is the share `t` of the whole arm. */
const within = ({ from, to }: Bone, t: number): number => Math.max(0, Math.min(1, (t - from) / (to - from)));

/** Does this bone bear what lies round the share `t` of the arm? */
const bears = ({ from, to }: Bone, t: number): boolean => t >= from && (t < to || to === 1);

/** A tube round a bone between two shares of the arm. */
function ringOf(bone: Bone, from: number, to: number, width: number): string {
  if (!bears(bone, (from + to) / 2)) return '';
  return tube(bone.limb, width, width - 1, within(bone, from), within(bone, to), 3, false, false);
}

function sleeve(look: Look, bone: Bone, fat: number): string {
  const { fill, to, width } = sleeveOf(look);
  if (bone.from >= to) return '';
  const end = to > 0.8 ? 31 : look.garment === 'shirt' ? 34 : 37;
  const at = (t: number): number => (width + ((end - width) * Math.min(t, to)) / to) * fat;
  const d = tube(bone.limb, at(bone.from), at(bone.to), 0, within(bone, to), 10, bone.to < to);
  const inner = path(d, { fill: darken(fill, 0.22) }) + placed(-6, -5, path(d, { fill })) + trim(look, bone);
  return outlined('', { shapes: [{ d, fill }], lw: LINE, inner }) + cuff(look, bone, fat, fill);
}

function cuff(look: Look, bone: Bone, fat: number, fill: string): string {
  const ring = (from: number, to: number, width: number, colour: string): string => {
    const d = ringOf(bone, from, to, width * fat);
    return d && outlined('', { shapes: [{ d, fill: colour }], lw: LINE });
  };
  switch (look.garment) {
    case 'hoodie':
      return ring(0.84, 0.97, 31, darken(fill, 0.25));
    case 'jacket':
      return ring(0.84, 0.97, 31, '#FFF4E2');
    case 'cardigan':
      return ring(0.87, 0.97, 30, darken(fill, 0.2));
    case 'shirt':
      return ring(0.33, 0.42, 38, lighten(fill, 0.2));
    case 'jumper':
      return ring(0.83, 0.97, 31, look.print === 'yoke' ? '#E2553F' : darken(fill, 0.2));
    case 'tracksuit':
      return ring(0.88, 0.97, 31, darken(fill, 0.3));
    case 'overall':
      return ring(0.31, 0.43, 38, lighten(fill, 0.18));
    case 'polo':
      return ring(0.36, 0.43, 38, look.stripe ?? fill);
    case 'tunic':
      return ring(0.89, 0.97, 32, look.stripe ?? fill);
    case 'tee':
    case 'dungarees':
    case 'jersey':
    case 'smock':
      return '';
  }
}

/** What is on the sleeve of one bone: stripes along or round it, or paint. */
function trim(look: Look, bone: Bone): string {
  switch (look.garment) {
    case 'tee':
      return look.stripe
        ? each([0.14, 0.32], (t) => {
            if (!bears(bone, t)) return '';
            const from = pointOn(bone.limb, within(bone, t));
            const across = directionOn(bone.limb, within(bone, t)) + 90;
            const ends = [
              turned(point(from.x + 26, from.y), across, from),
              turned(point(from.x - 26, from.y), across, from),
            ] as const;
            return path(capsule(...ends, 11), { fill: look.stripe });
          })
        : '';
    case 'tracksuit': {
      const [from, to] = [within(bone, 0.04), within(bone, 0.9)];
      return path(tube(bone.limb, 8, 7, from, to, 7, false, false), { fill: look.stripe ?? '#FFF4E2' });
    }
    case 'jersey':
      return path(ringOf(bone, 0.17, 0.3, 40), { fill: look.stripe ?? '#FFF4E2' });
    case 'smock':
      return each(PAINT, ([t, aside, size, fill]) => {
        if (!bears(bone, t)) return '';
        const { x, y } = pointOn(bone.limb, within(bone, t));
        return path(ellipse(x + aside, y, size, size * 0.85), { fill });
      });
    default:
      return '';
  }
}
