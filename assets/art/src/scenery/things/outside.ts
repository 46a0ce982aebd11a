import { each } from '../../draw/each.ts';
import { cycled } from '../../draw/geometry.ts';
import { ellipse } from '../../draw/shapes.ts';
import { path, stroke } from '../../draw/svg.ts';
import { lit } from './lit.ts';

/** A tree of three round crowns; its foot is on (x, y), about 400 high at k = 1. */
export const bigTree = (x: number, y: number, k = 1, leaf = '#4FBF86'): string =>
  path(ellipse(x + 16 * k, y, 110 * k, 14 * k), { fill: '#2A4F5B', opacity: 0.22 }) +
  lit(`M${x - 26 * k} ${y}L${x - 18 * k} ${y - 190 * k}H${x + 18 * k}L${x + 28 * k} ${y}Z`, '#A86B58', 9) +
  lit(
    ellipse(x, y - 300 * k, 120 * k, 110 * k) +
      ellipse(x - 90 * k, y - 220 * k, 90 * k, 76 * k) +
      ellipse(x + 90 * k, y - 220 * k, 92 * k, 76 * k),
    leaf,
    16 * k,
  ) +
  stroke(
    `M${x - 70 * k} ${y - 330 * k}Q${x - 40 * k} ${y - 384 * k} ${x + 10 * k} ${y - 384 * k}`,
    12 * k,
    '#FFF6E0',
    { opacity: 0.3 },
  );

/** Small flags on a line that hangs between two points. */
export function bunting(
  x: number,
  y: number,
  w: number,
  sag: number,
  flags: number,
  colours: readonly string[],
): string {
  const at = (t: number): readonly [number, number] => [x + w * t, y + 4 * sag * t * (1 - t)];
  return (
    stroke(`M${x} ${y}Q${x + w / 2} ${y + sag * 2} ${x + w} ${y}`, 5, '#8A6E9E') +
    each(
      Array.from({ length: flags }, (_, i) => i),
      (i) => {
        const [fx, fy] = at((i + 0.5) / flags);
        return lit(`M${fx - 20} ${fy}H${fx + 20}L${fx} ${fy + 42}Z`, cycled(colours, i), 4);
      },
    )
  );
}

/** Bushes along a line. */
export const hedge = (y: number, r: number, colour: string, step = 110): string =>
  path(
    Array.from({ length: Math.ceil(1920 / step) + 2 }, (_, i) =>
      ellipse(i * step - 40, y, r * (i % 2 ? 1 : 0.82), r * (i % 3 ? 1 : 0.76)),
    ).join(''),
    { fill: colour },
  );
