import { darken, lighten } from '../../draw/colour.ts';
import { type Pair, round } from '../../draw/geometry.ts';
import { roundRect } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';

/**
 * A bridge from a to b that sags or rises towards c; its lamps are in its colour.
 * @param lamps where lamps hang, in shares of the way from a to b; the stage lights them there
 */
export function bridge(
  a: Pair,
  b: Pair,
  c: Pair,
  col: string,
  lamps: readonly number[] = [0.3, 0.52, 0.74],
): string {
  const d = `M${a[0]} ${a[1]}Q${c[0]} ${c[1]} ${b[0]} ${b[1]}`;
  let s =
    path(d, {
      fill: 'none',
      stroke: '#3D55B0',
      strokeWidth: 34,
      opacity: 0.14,
      transform: 'translate(6 30)',
      strokeLinecap: 'round',
    }) +
    path(d, { fill: 'none', stroke: darken(col, 0.2), strokeWidth: 40, transform: 'translate(0 7)' }) +
    path(d, { fill: 'none', stroke: '#FFFFFF', strokeWidth: 40 }) +
    path(d, { fill: 'none', stroke: lighten(col, 0.55), strokeWidth: 26 }) +
    path(d, { fill: 'none', stroke: col, strokeWidth: 7, strokeDasharray: '4 24', strokeLinecap: 'round' });
  for (const t of lamps) {
    const u = 1 - t,
      x = u * u * a[0] + 2 * u * t * c[0] + t * t * b[0],
      y = u * u * a[1] + 2 * u * t * c[1] + t * t * b[1];
    s += group(
      path(roundRect(-11, -30, 22, 22, 6), { fill: '#3D55B0', opacity: 0.18, transform: 'translate(3 12)' }) +
        path(roundRect(-12, -36, 24, 24, 7), { fill: '#fff' }) +
        path(roundRect(-9, -33, 18, 18, 5), { fill: col }),
      { transform: `translate(${round(x)} ${round(y)})` },
    );
  }
  return s;
}
