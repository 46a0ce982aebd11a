import {
  between,
  cycled,
  degreesOf,
  lengthOf,
  lerp,
  minus,
  type Pair,
  type Point,
  plus,
  point,
  round,
  times,
} from './geometry.ts';
import { smoothPath } from './shapes.ts';

/** A cubic curve: the bone of a limb, bent like a rubber hose. */
export interface Limb {
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly d: Point;
}

/**
 * Where the elbow goes when a limb of two bones reaches for a point; out of reach, the limb is stretched out.
 * @param side 1 or -1: the way the elbow bends
 */
export function reach(
  from: Point,
  to: Point,
  upper: number,
  lower: number,
  side = 1,
): { readonly elbow: Point; readonly end: Point } {
  const d = minus(to, from);
  const longest = (upper + lower) * 0.999;
  const wanted = lengthOf(d);
  const end = wanted > longest ? plus(from, times(d, longest / wanted)) : to;
  const length = Math.min(wanted, longest);
  const cosine = (upper * upper + length * length - lower * lower) / (2 * upper * length);
  const angle =
    Math.atan2(end.y - from.y, end.x - from.x) + side * Math.acos(Math.max(-1, Math.min(1, cosine)));
  return {
    elbow: point(from.x + Math.cos(angle) * upper, from.y + Math.sin(angle) * upper),
    end,
  };
}

/** A soft curve from shoulder to hand by way of the elbow. */
export const bentLimb = (from: Point, elbow: Point, to: Point, sharpness = 0.86): Limb => ({
  a: from,
  b: between(from, elbow, sharpness),
  c: between(to, elbow, sharpness),
  d: to,
});

export function pointOn({ a, b, c, d }: Limb, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return point(mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y));
}

function slopeOn({ a, b, c, d }: Limb, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    3 * u * u * (q - p) + 6 * u * t * (r - q) + 3 * t * t * (s - r);
  return point(mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y));
}

/** Degrees, clockwise from the right. */
export const directionOn = (limb: Limb, t: number): number => degreesOf(slopeOn(limb, t));

/** The outline of a limb that tapers from one width to another. */
export function tube(
  limb: Limb,
  width0: number,
  width1: number,
  from = 0,
  to = 1,
  steps = 7,
  roundEnd = true,
  roundStart = true,
): string {
  const left: Pair[] = [];
  const right: Pair[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = lerp(from, to, i / steps);
    const p = pointOn(limb, t);
    const v = slopeOn(limb, Math.max(0.001, Math.min(0.999, t)));
    const length = lengthOf(v) || 1;
    const half = lerp(width0, width1, i / steps) / 2;
    left.push([p.x - (v.y / length) * half, p.y + (v.x / length) * half]);
    right.push([p.x + (v.y / length) * half, p.y - (v.x / length) * half]);
  }
  const [ex, ey] = cycled(right, steps);
  const [sx, sy] = cycled(left, 0);
  const cap = (radius: number, x: number, y: number) =>
    `A${round(radius)} ${round(radius)} 0 0 0 ${round(x)} ${round(y)}`;
  const back = smoothPath([...right].reverse(), false).replace(/^M[^C]*/, '');
  return `${smoothPath(left, false)}${roundEnd ? cap(width1 / 2, ex, ey) : `L${round(ex)} ${round(ey)}`}${back}${roundStart ? cap(width0 / 2, sx, sy) : ''}Z`;
}
