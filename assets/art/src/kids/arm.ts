import { hand } from '../figure/hands.ts';
import { light, shade } from '../kit/colour.ts';
import { bent, directionAt, pointAt, reach, tube } from '../kit/limb.ts';
import { capsule } from '../kit/paths.ts';
import { type Point, pt, turn } from '../kit/point.ts';
import { at, each, outlined, path } from '../kit/tags.ts';
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
  const target = pt(middle.x + pose.wrist[0] * k * wide, middle.y + pose.wrist[1] * k);
  const distance = Math.hypot(target.x - shoulder.x, target.y - shoulder.y);
  const length = Math.max(SHORTEST * k, Math.min(LONGEST * k, distance * 1.06));
  const { elbow, end } = pose.elbow
    ? { elbow: pt(middle.x + pose.elbow[0] * k, middle.y + pose.elbow[1] * k), end: target }
    : reach(shoulder, target, length * 0.52, length * 0.48, pose.bends ?? 1);
  const bone = bent(shoulder, elbow, end, 0.94);
  const fat = thickness(look);
  const [start, wrist] = [27 * fat, 22 * fat];
  const d = tube(bone, start, wrist, { steps: 8 });
  const skin = outlined([{ d, fill: look.skin }], {
    lw: LINE,
    inner: path(d, { fill: shade(look.skin, 0.22) }) + at(-5, -4, path(d, { fill: look.skin })),
  });
  const degrees = pose.points ?? directionAt(bone, 0.97) + (pose.twist ?? 0);
  const palm = { fill: look.skin, flip: pose.flip, scale: 0.92 * (look.grownUp ? 1.1 : 1), lw: LINE };
  return skin + hand(pose.hand, end, degrees, palm) + sleeve(look, bone, fat);
}

function sleeve(look: Look, bone: Parameters<typeof tube>[0], fat: number): string {
  const { fill, to, width } = sleeveOf(look);
  const long = to > 0.8;
  const d = tube(bone, width * fat, (long ? 31 : look.garment === 'shirt' ? 34 : 37) * fat, {
    to,
    caps: 'start',
  });
  const stripes = look.stripe
    ? each([0.14, 0.32], (t) => {
        const from = pointAt(bone, t);
        const across = directionAt(bone, t) + 90;
        const ends = [
          turn(pt(from.x + 26, from.y), across, from),
          turn(pt(from.x - 26, from.y), across, from),
        ] as const;
        return path(capsule(...ends, 11), { fill: look.stripe });
      })
    : '';
  const inner = path(d, { fill: shade(fill, 0.22) }) + at(-6, -5, path(d, { fill })) + stripes;
  return outlined([{ d, fill }], { lw: LINE, inner }) + cuff(look, bone, fat, fill);
}

function cuff(look: Look, bone: Parameters<typeof tube>[0], fat: number, fill: string): string {
  const band = (from: number, to: number, width: number, colour: string): string =>
    outlined(
      [{ d: tube(bone, width * fat, (width - 1) * fat, { from, to, steps: 3, caps: 'none' }), fill: colour }],
      { lw: LINE },
    );
  switch (look.garment) {
    case 'hoodie':
      return band(0.84, 0.97, 31, shade(fill, 0.25));
    case 'jacket':
      return band(0.84, 0.97, 31, '#FFF4E2');
    case 'cardigan':
      return band(0.87, 0.97, 30, shade(fill, 0.2));
    case 'shirt':
      return band(0.33, 0.42, 38, light(fill, 0.2));
    case 'tee':
    case 'dungarees':
      return '';
  }
}
