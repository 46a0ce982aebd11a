/** A place in a drawing; x to the right, y down, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Pair = readonly [number, number];

const RADIAN = Math.PI / 180;

/** One decimal is finer than any screen shows. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

export function pt(x: number, y: number): Point {
  return { x, y };
}

export function add(a: Point, b: Point): Point {
  return pt(a.x + b.x, a.y + b.y);
}

export function sub(a: Point, b: Point): Point {
  return pt(a.x - b.x, a.y - b.y);
}

export function scale(a: Point, factor: number): Point {
  return pt(a.x * factor, a.y * factor);
}

export function length(a: Point): number {
  return Math.hypot(a.x, a.y);
}

/** @returns degrees from the x axis */
export function angle(a: Point): number {
  return Math.atan2(a.y, a.x) / RADIAN;
}

/** @param degrees clockwise on the screen */
export function turn(point: Point, degrees: number, about: Point = pt(0, 0)): Point {
  const cos = Math.cos(degrees * RADIAN);
  const sin = Math.sin(degrees * RADIAN);
  const { x, y } = sub(point, about);
  return pt(about.x + x * cos - y * sin, about.y + x * sin + y * cos);
}

/** A point on a circle. @param degrees 0 is to the right, 90 is down */
export function around(cx: number, cy: number, rx: number, degrees: number, ry = rx): Pair {
  return [cx + Math.cos(degrees * RADIAN) * rx, cy + Math.sin(degrees * RADIAN) * ry];
}

export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function between(a: Point, b: Point, share: number): Point {
  return pt(lerp(a.x, b.x, share), lerp(a.y, b.y, share));
}
