import { darken, lighten } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { path, placed } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { lit } from './lit.ts';

/** A frame on a wall with a picture, its middle at (x, y). */
export const picture = (
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
  inner: string,
  degrees = 0,
): string =>
  placed(
    x,
    y,
    box(-w / 2, -h / 2, w, h, 8, '#3A2470', { opacity: 0.22, transform: 'translate(8 10)' }) +
      box(-w / 2, -h / 2, w, h, 8, frame) +
      box(-w / 2 + 14, -h / 2 + 14, w - 28, h - 28, 3, '#FFF6EA') +
      inner,
    degrees,
  );

/** Books that stand on y, each with its height, width and colour. */
export function books(x: number, y: number, all: readonly (readonly [number, number, string])[]): string {
  let at = x;
  return each(all, ([h, w, colour]) => {
    const left = at;
    at += w + 3;
    return (
      box(left, y - h, w, h, 4, colour) +
      box(left + w * 0.7, y - h, w * 0.3, h, [0, 4, 4, 0], darken(colour, 0.2)) +
      box(left, y - h + 14, w, 6, 0, lighten(colour, 0.5)) +
      box(left, y - 24, w, 5, 0, lighten(colour, 0.5))
    );
  });
}

/** A board on the wall whose top is y. */
export const shelf = (x: number, y: number, w: number): string =>
  box(x + 8, y + 16, w - 16, 18, 4, '#3A2470', { opacity: 0.2 }) +
  box(x, y, w, 20, 6, '#E0A878') +
  box(x, y + 12, w, 9, [0, 0, 6, 6], '#B97F58');

/** A mug of 60 × 62 that stands on y, its handle on the right. */
export const mug = (x: number, y: number, colour: string, k = 1): string =>
  placed(
    x,
    y,
    path('M24 -46C52 -50 52 -10 22 -14', { fill: 'none', stroke: darken(colour, 0.12), strokeWidth: 9 }) +
      lit('M-30 -60H30V-14Q30 0 14 0H-14Q-30 0 -30 -14Z', colour, 10, 0.16),
    0,
    k,
  );
