import { smooth } from './paths.ts';
import {
  add,
  angle,
  between,
  length,
  lerp,
  type Pair,
  type Point,
  pt,
  short as r,
  scale,
  sub,
} from './point.ts';

/** A cubic curve: the middle line of an arm, a leg, a cord. */
export interface Curve {
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly d: Point;
}

/**
 * Bends a limb of two bones so that it reaches its target.
 * @param direction 1 or -1: to which side the elbow goes
 */
export function reach(
  from: Point,
  target: Point,
  upper: number,
  lower: number,
  direction: number,
): { readonly elbow: Point; readonly end: Point } {
  const d = sub(target, from);
  const longest = (upper + lower) * 0.999;
  const far = length(d) > longest;
  const end = far ? add(from, scale(d, longest / length(d))) : target;
  const distance = Math.min(length(d), longest);
  const cos = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
  const bend = Math.acos(Math.max(-1, Math.min(1, cos)));
  const base = Math.atan2(end.y - from.y, end.x - from.x) + direction * bend;
  return { elbow: pt(from.x + Math.cos(base) * upper, from.y + Math.sin(base) * upper), end };
}

/** @param pull 0–1: how sharp the elbow is */
export function bent(from: Point, elbow: Point, to: Point, pull: number): Curve {
  return { a: from, b: between(from, elbow, pull), c: between(to, elbow, pull), d: to };
}

export function pointAt({ a, b, c, d }: Curve, t: number): Point {
  const u = 1 - t;
  const sum = (axis: 'x' | 'y'): number =>
    u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return pt(sum('x'), sum('y'));
}

function tangentAt({ a, b, c, d }: Curve, t: number): Point {
  const u = 1 - t;
  const sum = (axis: 'x' | 'y'): number =>
    3 * u * u * (b[axis] - a[axis]) + 6 * u * t * (c[axis] - b[axis]) + 3 * t * t * (d[axis] - c[axis]);
  return pt(sum('x'), sum('y'));
}

/** @returns degrees */
export function directionAt(curve: Curve, t: number): number {
  return angle(tangentAt(curve, t));
}

export interface TubeOptions {
  readonly from?: number;
  readonly to?: number;
  readonly steps?: number;
  /** Round ends; both unless told otherwise. */
  readonly caps?: 'both' | 'start' | 'none';
}

/** A soft tube along a curve, from one width to another. */
export function tube(curve: Curve, startWidth: number, endWidth: number, options: TubeOptions = {}): string {
  const { from = 0, to = 1, steps = 7, caps = 'both' } = options;
  const left: Pair[] = [];
  const right: Pair[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const t = lerp(from, to, i / steps);
    const p = pointAt(curve, t);
    const v = tangentAt(curve, Math.max(0.001, Math.min(0.999, t)));
    const l = length(v) || 1;
    const half = lerp(startWidth, endWidth, i / steps) / 2;
    left.push([p.x - (v.y / l) * half, p.y + (v.x / l) * half]);
    right.push([p.x + (v.y / l) * half, p.y - (v.x / l) * half]);
  }
  const [endX, endY] = right[steps] ?? [0, 0];
  const [startX, startY] = left[0] ?? [0, 0];
  const back = smooth([...right].reverse(), false).replace(/^M[^C]*/, '');
  const end = caps === 'both' ? `A${r(endWidth / 2)} ${r(endWidth / 2)} 0 0 0 ` : 'L';
  const close =
    caps === 'none' ? '' : `A${r(startWidth / 2)} ${r(startWidth / 2)} 0 0 0 ${r(startX)} ${r(startY)}`;
  return `${smooth(left, false)}${end}${r(endX)} ${r(endY)}${back}${close}Z`;
}
