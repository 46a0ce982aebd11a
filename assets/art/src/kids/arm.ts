import { darken, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Point, point, turned } from '../draw/geometry.ts';
import { bentLimb, directionOn, pointOn, reach, tube } from '../draw/limbs.ts';
import { capsule } from '../draw/shapes.ts';
import { outlined, path, placed } from '../draw/svg.ts';
import { hand } from '../figure/hands.ts';
import type { Look } from './cast.ts';
import { sleeveOf } from './garments.ts';
import { LINE } from './measures.ts';
import type { KidArm } from './poses.ts';

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
  // Small children have large heads: raised hands must pass them.
  const wide = k < 0.9 && pose.wrist[1] < 0 ? 1.42 : 1;
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
  const palm = { fill: look.skin, flip: pose.flip, scale: 0.92 * (look.grownUp ? 1.1 : 1), lw: LINE };
  return skin + hand(pose.hand, end, degrees, palm) + sleeve(look, bone, fat);
}

function sleeve(look: Look, bone: Parameters<typeof tube>[0], fat: number): string {
  const { fill, to, width } = sleeveOf(look);
  const long = to > 0.8;
  const d = tube(bone, width * fat, (long ? 31 : look.garment === 'shirt' ? 34 : 37) * fat, 0, to, 7, false);
  const stripes = look.stripe
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
  const inner = path(d, { fill: darken(fill, 0.22) }) + placed(-6, -5, path(d, { fill })) + stripes;
  return outlined('', { shapes: [{ d, fill }], lw: LINE, inner }) + cuff(look, bone, fat, fill);
}

function cuff(look: Look, bone: Parameters<typeof tube>[0], fat: number, fill: string): string {
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
    case 'tee':
    case 'dungarees':
      return '';
  }
}
