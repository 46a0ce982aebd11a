/** A point of a drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point as a pair, for long lists. */
export type Pair = readonly [number, number];

/** One decimal is finer than a device pixel at the largest size the art is shown. */
export const round = (n: number): number => Math.round(n * 10) / 10;

export const point = (x: number, y: number): Point => ({ x, y });
export const plus = (a: Point, b: Point): Point => point(a.x + b.x, a.y + b.y);
export const minus = (a: Point, b: Point): Point => point(a.x - b.x, a.y - b.y);
export const times = (a: Point, k: number): Point => point(a.x * k, a.y * k);
export const lengthOf = (a: Point): number => Math.hypot(a.x, a.y);
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const between = (a: Point, b: Point, t: number): Point => point(lerp(a.x, b.x, t), lerp(a.y, b.y, t));

/** Direction of a vector in degrees, clockwise from the right. */
export const degreesOf = (a: Point): number => (Math.atan2(a.y, a.x) * 180) / Math.PI;

/** A point turned clockwise about another, in degrees. */
export function turned(p: Point, degrees: number, about: Point = point(0, 0)): Point {
  const t = (degrees * Math.PI) / 180;
  const c = Math.cos(t);
  const s = Math.sin(t);
  const x = p.x - about.x;
  const y = p.y - about.y;
  return point(about.x + x * c - y * s, about.y + x * s + y * c);
}

/** The member of a list that falls to an index when the list repeats for ever. */
export function cycled<T>(list: readonly T[], index: number): T {
  const member = list[((index % list.length) + list.length) % list.length];
  if (member === undefined) throw new Error('An empty list has no members');
  return member;
}

/** Keeps rows of unlike values apart by place, where `as const` cannot reach into calls. */
export const tuples = <const T extends readonly (readonly unknown[])[]>(rows: T): T => rows;

/** A point on an ellipse. @param degrees 0 is to the right, 90 is down */
export function onCircle(cx: number, cy: number, rx: number, degrees: number, ry = rx): Pair {
  const t = (degrees * Math.PI) / 180;
  return [cx + Math.cos(t) * rx, cy + Math.sin(t) * ry];
}
