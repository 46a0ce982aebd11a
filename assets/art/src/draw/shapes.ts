import { cycled, lengthOf, minus, type Pair, type Point, plus, point, round, turned } from './geometry.ts';

/** Corners from the top left clockwise, or one radius for all of them. */
export type Corners = number | readonly [number, number, number, number];

const P = (x: number, y: number): string => `${round(x)} ${round(y)}`;

export function roundRect(x: number, y: number, w: number, h: number, corners: Corners): string {
  const [a, b, c, d] = typeof corners === 'number' ? [corners, corners, corners, corners] : corners;
  const [X, Y] = [x + w, y + h];
  return `M${P(x + a, y)}H${round(X - b)}Q${P(X, y)} ${P(X, y + b)}V${round(Y - c)}Q${P(X, Y)} ${P(X - c, Y)}H${round(x + d)}Q${P(x, Y)} ${P(x, Y - d)}V${round(y + a)}Q${P(x, y)} ${P(x + a, y)}Z`;
}

/** A rectangle whose sides bow outwards and whose corners follow them without a kink. */
export function pillow(x: number, y: number, w: number, h: number, r: number, bulge = 4): string {
  const [X, Y, b, m] = [x + w, y + h, bulge, r * 0.6];
  const across = Math.hypot(w / 2 - r, b);
  const down = Math.hypot(h / 2 - r, b);
  const [hx, hy] = [((w / 2 - r) / across) * m, (b / across) * m];
  const [vx, vy] = [(b / down) * m, ((h / 2 - r) / down) * m];
  return `M${P(x + r, y)}Q${P(x + w / 2, y - b)} ${P(X - r, y)}C${P(X - r + hx, y + hy)} ${P(X - vx, y + r - vy)} ${P(X, y + r)}Q${P(X + b, y + h / 2)} ${P(X, Y - r)}C${P(X - vx, Y - r + vy)} ${P(X - r + hx, Y - hy)} ${P(X - r, Y)}Q${P(x + w / 2, Y + b)} ${P(x + r, Y)}C${P(x + r - hx, Y - hy)} ${P(x + vx, Y - r + vy)} ${P(x, Y - r)}Q${P(x - b, y + h / 2)} ${P(x, y + r)}C${P(x + vx, y + r - vy)} ${P(x + r - hx, y + hy)} ${P(x + r, y)}Z`;
}

export const ellipse = (cx: number, cy: number, rx: number, ry: number = rx): string =>
  `M${P(cx - rx, cy)}A${P(rx, ry)} 0 1 1 ${P(cx + rx, cy)}A${P(rx, ry)} 0 1 1 ${P(cx - rx, cy)}Z`;

export function tiltedEllipse(cx: number, cy: number, rx: number, ry: number, degrees: number): string {
  const middle = point(cx, cy);
  const a = turned(point(cx - rx, cy), degrees, middle);
  const b = turned(point(cx + rx, cy), degrees, middle);
  const arc = `A${P(rx, ry)} ${degrees} 1 1`;
  return `M${P(a.x, a.y)}${arc} ${P(b.x, b.y)}${arc} ${P(a.x, a.y)}Z`;
}

/** A stick with round ends. */
export function capsule(a: Point, b: Point, width: number): string {
  const d = minus(b, a);
  const length = lengthOf(d) || 1;
  const n = point(((-d.y / length) * width) / 2, ((d.x / length) * width) / 2);
  const [p, q, r, s] = [plus(a, n), plus(b, n), minus(b, n), minus(a, n)];
  const R = round(width / 2);
  return `M${P(p.x, p.y)}L${P(q.x, q.y)}A${R} ${R} 0 0 0 ${P(r.x, r.y)}L${P(s.x, s.y)}A${R} ${R} 0 0 0 ${P(p.x, p.y)}Z`;
}

/** A soft curve through all points (Catmull–Rom). */
export function smoothPath(points: readonly Pair[], closed = true): string {
  const n = points.length;
  const get = (i: number): Pair =>
    closed ? cycled(points, i) : cycled(points, Math.max(0, Math.min(n - 1, i)));
  const [x, y] = get(0);
  let d = `M${P(x, y)}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    d += `C${P(bx + (cx - ax) / 6, by + (cy - ay) / 6)} ${P(cx - (dx - bx) / 6, cy - (dy - by) / 6)} ${P(cx, cy)}`;
  }
  return d + (closed ? 'Z' : '');
}

/** A polygon with rounded corners. */
export function roundPolygon(points: readonly Pair[], radius: number): string {
  const corners = points.map((p, i) => {
    const [a, b] = [cycled(points, i - 1), cycled(points, i + 1)];
    const before = Math.hypot(a[0] - p[0], a[1] - p[1]);
    const after = Math.hypot(b[0] - p[0], b[1] - p[1]);
    const k = Math.min(radius, before / 2, after / 2);
    const from = [p[0] + ((a[0] - p[0]) / before) * k, p[1] + ((a[1] - p[1]) / before) * k] as const;
    const to = [p[0] + ((b[0] - p[0]) / after) * k, p[1] + ((b[1] - p[1]) / after) * k] as const;
    return `${i ? 'L' : 'M'}${P(...from)}Q${P(...p)} ${P(...to)}`;
  });
  return `${corners.join('')}Z`;
}

export function star(
  cx: number,
  cy: number,
  outer: number,
  inner: number,
  tips = 5,
  start = -90,
  radius = 0,
): string {
  const points = Array.from({ length: tips * 2 }, (_, i): Pair => {
    const a = ((start + (i * 180) / tips) * Math.PI) / 180;
    const r = i % 2 ? inner : outer;
    return [cx + Math.cos(a) * r, cy + Math.sin(a) * r];
  });
  return radius ? roundPolygon(points, radius) : `M${points.map(([x, y]) => P(x, y)).join('L')}Z`;
}

/** A four-pointed glint. */
export function sparkle(cx: number, cy: number, r: number, waist = 0.16): string {
  const c = r * waist;
  return `M${P(cx, cy - r)}Q${P(cx + c, cy - c)} ${P(cx + r, cy)}Q${P(cx + c, cy + c)} ${P(cx, cy + r)}Q${P(cx - c, cy + c)} ${P(cx - r, cy)}Q${P(cx - c, cy - c)} ${P(cx, cy - r)}Z`;
}

/** A speech bubble with its tail in one outline. */
export function speechBubble(
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r: number },
  tail: { readonly from: Pair; readonly tip: Pair },
): string {
  const { x, y, w, h, r } = box;
  const [right, bottom] = [x + w, y + h];
  return (
    `M${P(x + r, y)}H${right - r}Q${P(right, y)} ${P(right, y + r)}V${bottom - r}` +
    `Q${P(right, bottom)} ${P(right - r, bottom)}H${tail.from[1]}L${P(...tail.tip)}L${P(tail.from[0], bottom)}` +
    `H${x + r}Q${P(x, bottom)} ${P(x, bottom - r)}V${y + r}Q${P(x, y)} ${P(x + r, y)}Z`
  );
}
