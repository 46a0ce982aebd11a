import { type Corners, roundRect } from '../draw/shapes.ts';
import { type Attributes, path } from '../draw/svg.ts';

/** A rectangle with round corners; the world has no outline. */
export const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  corners: Corners,
  fill: string,
  more: Attributes = {},
): string => path(roundRect(x, y, w, h, corners), { fill, ...more });
