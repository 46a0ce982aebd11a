import { darken, INK, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Pair, round } from '../draw/geometry.ts';
import { roundPolygon, smoothPath } from '../draw/shapes.ts';
import { path, stroke } from '../draw/svg.ts';

const LINE = 5;

interface RibbonLook {
  readonly width: number;
  readonly fill: string;
}

/** The end of a line of points and its direction, length 1. */
function endOf(points: readonly Pair[]): { readonly at: Pair; readonly along: Pair } {
  const at = points.at(-1);
  const before = points.at(-2);
  if (!at || !before) throw new Error('A ribbon has two ends');
  const length = Math.hypot(at[0] - before[0], at[1] - before[1]) || 1;
  return { at, along: [(at[0] - before[0]) / length, (at[1] - before[1]) / length] };
}

/** Where a ribbon ends, and the degrees it points to there: 0 right, 90 down. */
export function ribbonEnd(points: readonly Pair[]): { readonly at: Pair; readonly degrees: number } {
  const { at, along } = endOf(points);
  return { at, degrees: (Math.atan2(along[1], along[0]) * 180) / Math.PI };
}

/** One stretch of the soft curve through all points, from the point `i` to the next. */
function stretch(points: readonly Pair[], i: number): string {
  const at = (k: number): Pair => points[Math.max(0, Math.min(points.length - 1, k))] ?? [0, 0];
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const first = `${round(bx + (cx - ax) / 6)} ${round(by + (cy - ay) / 6)}`;
  const second = `${round(cx - (dx - bx) / 6)} ${round(cy - (dy - by) / 6)}`;
  return `M${bx} ${by}C${first} ${second} ${cx} ${cy}`;
}

/** A flat ribbon along points, cut askew at its end; every second bend shows its darker reverse. */
export function ribbon(points: readonly Pair[], { width, fill }: RibbonLook): string {
  const d = smoothPath(points, false);
  const { at, along } = endOf(points);
  const [ux, uy] = along;
  const q = (a: number, b: number): Pair => [at[0] + ux * a - uy * b, at[1] + uy * a + ux * b];
  const h = width / 2;
  const tail = roundPolygon([q(-6, -h), q(30, -h - 4), q(19, h + 4), q(-6, h)], 4);
  const odd = points.map((_, i) => i).filter((i) => i % 2 === 1 && i < points.length - 1);
  const folds = each(odd, (i) =>
    stroke(stretch(points, i), width, darken(fill, 0.26), { strokeLinecap: 'butt' }),
  );
  return (
    stroke(d, width + LINE * 2) +
    path(tail, { fill: INK, stroke: INK, strokeWidth: LINE * 2, strokeLinejoin: 'round' }) +
    stroke(d, width, fill) +
    path(tail, { fill: points.length % 2 ? darken(fill, 0.26) : fill }) +
    folds +
    stroke(d, width * 0.16, lighten(fill, 0.6), { transform: 'translate(-3 -3)' })
  );
}

/** A ribbed cable along points, with a plug. */
export function cable(points: readonly Pair[], { width, fill }: RibbonLook): string {
  const d = smoothPath(points, false);
  const { at, along } = endOf(points);
  const [ux, uy] = along;
  const q = (a: number, b: number): Pair => [at[0] + ux * a - uy * b, at[1] + uy * a + ux * b];
  const line = ([ax, ay]: Pair, [bx, by]: Pair): string => `M${ax} ${ay}L${bx} ${by}`;
  const plug = roundPolygon([q(-4, -16), q(24, -16), q(24, 16), q(-4, 16)], 7);
  return (
    stroke(
      each([-7, 7], (b) => line(q(20, b), q(38, b))),
      8,
    ) +
    stroke(d, width + LINE * 2) +
    stroke(d, width, fill) +
    stroke(d, width, lighten(fill, 0.45), { strokeDasharray: '6 9', strokeLinecap: 'butt' }) +
    path(plug, { fill: '#FFC83A', stroke: INK, strokeWidth: LINE, strokeLinejoin: 'round' })
  );
}
