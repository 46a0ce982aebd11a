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
  const bone = bentLimb(shoulder, elbow, end, 0.94);
  const fat = thickness(look);
  const [start, wrist] = [27 * fat, 22 * fat];
  const d = tube(bone, start, wrist, 0, 1, 8);
  const skin = outlined('', {
    shapes: [{ d, fill: look.skin }],
    lw: LINE,
    inner: path(d, { fill: darken(look.skin, 0.22) }) + placed(-5, -4, path(d, { fill: look.skin })),
  });
  const degrees = pose.points ?? directionOn(bone, 0.97) + (pose.twist ?? 0);
  const palm = {
    fill: look.gloves ?? look.skin,
    flip: pose.flip,
    scale: 0.92 * (look.grownUp ? 1.1 : look.gloves ? 1.08 : 1),
    lw: LINE,
    ...(look.gloves ? { cuff: '#FFF8EC' } : {}),
  };
  return skin + hand(pose.hand, end, degrees, palm) + sleeve(look, bone, fat);
}

function sleeve(look: Look, bone: Limb, fat: number): string {
  const { fill, to, width } = sleeveOf(look);
  const long = to > 0.8;
  const d = tube(bone, width * fat, (long ? 31 : look.garment === 'shirt' ? 34 : 37) * fat, 0, to, 7, false);
  const stripes =
    look.garment === 'tee' && look.stripe
      ? each([0.14, 0.32], (t) => {
          const from = pointOn(bone, t);
          const across = directionOn(bone, t) + 90;
          const ends = [
            turned(point(from.x + 26, from.y), across, from),
            turned(point(from.x - 26, from.y), across, from),
          ] as const;
          return path(capsule(...ends, 11), { fill: look.stripe });
        })
      : '';
  const inner =
    path(d, { fill: darken(fill, 0.22) }) + placed(-6, -5, path(d, { fill })) + stripes + trim(look, bone);
  return outlined('', { shapes: [{ d, fill }], lw: LINE, inner }) + cuff(look, bone, fat, fill);
}

function cuff(look: Look, bone: Limb, fat: number, fill: string): string {
  const band = (from: number, to: number, width: number, colour: string): string =>
    outlined('', {
      shapes: [{ d: tube(bone, width * fat, (width - 1) * fat, from, to, 3, false, false), fill: colour }],
      lw: LINE,
    });
  switch (look.garment) {
    case 'hoodie':
      return band(0.84, 0.97, 31, darken(fill, 0.25));
    case 'jacket':
      return band(0.84, 0.97, 31, '#FFF4E2');
    case 'cardigan':
      return band(0.87, 0.97, 30, darken(fill, 0.2));
    case 'shirt':
      return band(0.33, 0.42, 38, lighten(fill, 0.2));
    case 'jumper':
      return band(0.83, 0.97, 31, look.print === 'yoke' ? '#E2553F' : darken(fill, 0.2));
    case 'tracksuit':
      return band(0.88, 0.97, 31, darken(fill, 0.3));
    case 'overall':
      return band(0.31, 0.43, 38, lighten(fill, 0.18));
    case 'polo':
      return band(0.36, 0.43, 38, look.stripe ?? fill);
    case 'tunic':
      return band(0.89, 0.97, 32, look.stripe ?? fill);
    case 'tee':
    case 'dungarees':
    case 'jersey':
    case 'smock':
      return '';
  }
}

/** What is on a sleeve: stripes along or round it, or paint. */
function trim(look: Look, bone: Limb): string {
  switch (look.garment) {
    case 'tracksuit':
      return path(tube(bone, 8, 7, 0.04, 0.9, 7, false, false), { fill: look.stripe ?? '#FFF4E2' });
    case 'jersey':
      return path(tube(bone, 40, 40, 0.17, 0.3, 3, false, false), { fill: look.stripe ?? '#FFF4E2' });
    case 'smock':
      return each(PAINT, ([t, aside, size, fill]) => {
        const { x, y } = pointOn(bone, t);
        return path(ellipse(x + aside, y, size, size * 0.85), { fill });
      });
    default:
      return '';
  }
}
