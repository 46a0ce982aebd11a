import { lighten } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { tuples } from '../../draw/geometry.ts';
import { tiltedEllipse } from '../../draw/shapes.ts';
import { path, placed } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { lit } from './lit.ts';

/** A plant in a pot that stands on y = 0, about 130 high. */
export const potPlant = (
  x: number,
  y: number,
  k: number,
  pot: string,
  leaf = '#3BB58A',
  dark = '#2E9E7C',
): string =>
  placed(
    x,
    y,
    each(
      tuples([
        [-30, -96, -40],
        [30, -96, 40],
        [-14, -116, -16],
        [16, -118, 18],
        [0, -126, 0],
      ]),
      ([dx, dy, turn], i) => path(tiltedEllipse(dx, dy + 14, 14, 44, turn), { fill: i % 2 ? leaf : dark }),
    ) +
      lit('M-34 -56H34L26 0H-26Z', pot, 12, 0.18) +
      box(-40, -66, 80, 15, 6, lighten(pot, 0.2)),
    0,
    k,
  );

/** A plant with big leaves near the eye, for a lower corner. @param colours from dark to light */
export function bigLeaves(x: number, mirrored: boolean, colours: readonly [string, string]): string {
  const leaf = (dx: number, length: number, width: number, degrees: number, colour: string): string =>
    placed(
      dx,
      0,
      lit(
        `M0 0C${-width} ${-length * 0.3} ${-width * 0.8} ${-length * 0.75} 0 ${-length}C${width * 0.8} ${-length * 0.75} ${width} ${-length * 0.3} 0 0Z`,
        colour,
        14,
        0.26,
      ),
      degrees,
    );
  const [dark, light] = colours;
  const all =
    leaf(0, 320, 58, -22, dark) +
    leaf(26, 350, 60, 8, light) +
    leaf(50, 290, 56, 38, dark) +
    leaf(0, 230, 50, 64, light);
  return `<g transform="translate(${x} 1150) scale(${mirrored ? -1 : 1} 1)">${all}</g>`;
}
