import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse } from '../../draw/shapes.ts';
import { penOf } from '../../draw/solid.ts';
import { clipped, path, stroke } from '../../draw/svg.ts';

/** What a remixed text is about, as a round sticker; drawn round (0, 0), about 96 × 96. */
export type Parts = Readonly<Record<string, () => string>>;

export const RADIUS = 56;
export const { solid, one } = penOf({ lw: 4.5, shift: 4, tone: 0.18 });
export const line = (d: string, width = 4.5, colour: string = INK): string => stroke(d, width, colour);
/** A patch without a line: of a place, or inside a thing. */
export const patch = (d: string, fill: string): string => path(d, { fill });

/** A sticker with this in it. */
export const sticker = (ground: string, drawn: string): string =>
  path(ellipse(0, 0, RADIUS), { fill: PALETTE.white, stroke: INK, strokeWidth: 5 }) +
  clipped(ellipse(0, 0, RADIUS - 7), path(ellipse(0, 0, RADIUS), { fill: ground }) + drawn);
