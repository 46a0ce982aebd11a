import { add, length, type Pair, type Point, pt, short as r, sub, turn } from './point.ts';

/** Path data of simple shapes. All are closed unless they say otherwise. */

type Corners = number | readonly [number, number, number, number];

export function rrect(x: number, y: number, w: number, h: number, radius: Corners): string {
  const [a, b, c, d] = typeof radius === 'number' ? [radius, radius, radius, radius] : radius;
  const right = r(x + w);
  const bottom = r(y + h);
  return (
    `M${r(x + a)} ${r(y)}H${r(x + w - b)}Q${right} ${r(y)} ${right} ${r(y + b)}` +
    `V${r(y + h - c)}Q${right} ${bottom} ${r(x + w - c)} ${bottom}` +
    `H${r(x + d)}Q${r(x)} ${bottom} ${r(x)} ${r(y + h - d)}V${r(y + a)}Q${r(x)} ${r(y)} ${r(x + a)} ${r(y)}Z`
  );
}

/** A rectangle with continuous corners and sides that bow outwards by `bulge`, without a kink between them. */
export function pillow(x: number, y: number, w: number, h: number, radius: number, bulge = 4): string {
  const right = x + w;
  const bottom = y + h;
  const handle = radius * 0.6;
  const across = Math.hypot(w / 2 - radius, bulge);
  const down = Math.hypot(h / 2 - radius, bulge);
  const hx = ((w / 2 - radius) / across) * handle;
  const hy = (bulge / across) * handle;
  const vx = (bulge / down) * handle;
  const vy = ((h / 2 - radius) / down) * handle;
  const p = (px: number, py: number): string => `${r(px)} ${r(py)}`;
  return (
    `M${p(x + radius, y)}Q${p(x + w / 2, y - bulge)} ${p(right - radius, y)}` +
    `C${p(right - radius + hx, y + hy)} ${p(right - vx, y + radius - vy)} ${p(right, y + radius)}` +
    `Q${p(right + bulge, y + h / 2)} ${p(right, bottom - radius)}` +
    `C${p(right - vx, bottom - radius + vy)} ${p(right - radius + hx, bottom - hy)} ${p(right - radius, bottom)}` +
    `Q${p(x + w / 2, bottom + bulge)} ${p(x + radius, bottom)}` +
    `C${p(x + radius - hx, bottom - hy)} ${p(x + vx, bottom - radius + vy)} ${p(x, bottom - radius)}` +
    `Q${p(x - bulge, y + h / 2)} ${p(x, y + radius)}` +
    `C${p(x + vx, y + radius - vy)} ${p(x + radius - hx, y + hy)} ${p(x + radius, y)}Z`
  );
}

export function ell(cx: number, cy: number, rx: number, ry: number = rx): string {
  const arc = `A${r(rx)} ${r(ry)} 0 1 1`;
  return `M${r(cx - rx)} ${r(cy)}${arc} ${r(cx + rx)} ${r(cy)}${arc} ${r(cx - rx)} ${r(cy)}Z`;
}

/** A turned ellipse. */
export function ellr(cx: number, cy: number, rx: number, ry: number, degrees: number): string {
  const centre = pt(cx, cy);
  const a = turn(pt(cx - rx, cy), degrees, centre);
  const b = turn(pt(cx + rx, cy), degrees, centre);
  const arc = `A${r(rx)} ${r(ry)} ${degrees} 1 1`;
  return `M${r(a.x)} ${r(a.y)}${arc} ${r(b.x)} ${r(b.y)}${arc} ${r(a.x)} ${r(a.y)}Z`;
}

/** A thick line with round ends. */
export function capsule(from: Point, to: Point, width: number): string {
  const d = sub(to, from);
  const l = length(d) || 1;
  const n = pt(((-d.y / l) * width) / 2, ((d.x / l) * width) / 2);
  const arc = `A${r(width / 2)} ${r(width / 2)} 0 0 0`;
  const p = (point: Point): string => `${r(point.x)} ${r(point.y)}`;
  const first = add(from, n);
  return `M${p(first)}L${p(add(to, n))}${arc} ${p(sub(to, n))}L${p(sub(from, n))}${arc} ${p(first)}Z`;
}

/** A smooth curve through points (Catmull-Rom). */
export function smooth(points: readonly Pair[], closed = true): string {
  const count = points.length;
  const at = (index: number): Pair =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  let d = `M${r(at(0)[0])} ${r(at(0)[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d +=
      `C${r(from[0] + (to[0] - before[0]) / 6)} ${r(from[1] + (to[1] - before[1]) / 6)} ` +
      `${r(to[0] - (after[0] - from[0]) / 6)} ${r(to[1] - (after[1] - from[1]) / 6)} ${r(to[0])} ${r(to[1])}`;
  }
  return d + (closed ? 'Z' : '');
}

/** A polygon with rounded corners. */
export function rpoly(points: readonly Pair[], radius: number): string {
  const count = points.length;
  const at = (index: number): Pair => points[(index + count) % count] ?? [0, 0];
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const [p, before, after] = [at(i), at(i - 1), at(i + 1)];
    const back = Math.hypot(before[0] - p[0], before[1] - p[1]) || 1;
    const on = Math.hypot(after[0] - p[0], after[1] - p[1]) || 1;
    const cut = Math.min(radius, back / 2, on / 2);
    const start = [
      p[0] + ((before[0] - p[0]) / back) * cut,
      p[1] + ((before[1] - p[1]) / back) * cut,
    ] as const;
    const end = [p[0] + ((after[0] - p[0]) / on) * cut, p[1] + ((after[1] - p[1]) / on) * cut] as const;
    d += `${i ? 'L' : 'M'}${r(start[0])} ${r(start[1])}Q${r(p[0])} ${r(p[1])} ${r(end[0])} ${r(end[1])}`;
  }
  return `${d}Z`;
}

/** @param radius rounding of all corners */
export function star(cx: number, cy: number, outer: number, inner: number, points = 5, radius = 0): string {
  const corners = Array.from({ length: points * 2 }, (_, i): Pair => {
    const a = ((-90 + (i * 180) / points) * Math.PI) / 180;
    const k = i % 2 ? inner : outer;
    return [cx + Math.cos(a) * k, cy + Math.sin(a) * k];
  });
  if (radius) return rpoly(corners, radius);
  return `M${corners.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')}Z`;
}

/** A four-pointed glint. @param waist 0–1: how thin */
export function sparkle(cx: number, cy: number, radius: number, waist = 0.16): string {
  const c = radius * waist;
  return (
    `M${r(cx)} ${r(cy - radius)}Q${r(cx + c)} ${r(cy - c)} ${r(cx + radius)} ${r(cy)}` +
    `Q${r(cx + c)} ${r(cy + c)} ${r(cx)} ${r(cy + radius)}Q${r(cx - c)} ${r(cy + c)} ${r(cx - radius)} ${r(cy)}` +
    `Q${r(cx - c)} ${r(cy - c)} ${r(cx)} ${r(cy - radius)}Z`
  );
}

/** A speech bubble with its tail in one outline. @param tail where it begins (right and left) and its tip */
export function bubble(
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number,
  tail: { readonly from: Pair; readonly tip: Pair },
): string {
  const right = x + w;
  const bottom = y + h;
  return (
    `M${x + radius} ${y}H${right - radius}Q${right} ${y} ${right} ${y + radius}V${bottom - radius}` +
    `Q${right} ${bottom} ${right - radius} ${bottom}H${tail.from[1]}L${tail.tip[0]} ${tail.tip[1]}L${tail.from[0]} ${bottom}` +
    `H${x + radius}Q${x} ${bottom} ${x} ${bottom - radius}V${y + radius}Q${x} ${y} ${x + radius} ${y}Z`
  );
}

export const HEART = 'M0 26C-44 -6 -26 -40 0 -18C26 -40 44 -6 0 26Z';
export const DROP = 'M0 -15C9 -3 12 2 12 7C12 14 7 18 0 18C-7 18 -12 14 -12 7C-12 2 -9 -3 0 -15Z';
export const TICK = 'M-13 1L-4 10L14 -10';
