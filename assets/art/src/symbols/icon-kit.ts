import { INK, PALETTE } from '../draw/colour.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { penOf } from '../draw/solid.ts';
import { type Attributes, group, path, stroke } from '../draw/svg.ts';

export const ICON_LINE = 5;
/** Parcel, lens and mask are drawn larger. */
export const BIG_LINE = 6;
export const { solid, one } = penOf({ lw: ICON_LINE, shift: 4, tone: 0.2 });
export const line = (d: string, w = ICON_LINE, c: string = INK, o: Attributes = {}) => stroke(d, w, c, o);
export const DROP = 'M0 -15C9 -3 12 2 12 7C12 14 7 18 0 18C-7 18 -12 14 -12 7C-12 2 -9 -3 0 -15Z';
export const TICK = 'M-13 1L-4 10L14 -10';
export const bubble = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  tail: readonly [number, number, number, number],
) =>
  `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${tail[1]}L${tail[2]} ${tail[3]}L${tail[0]} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
export const padlock = (k: number, fill: string = PALETTE.sun): string =>
  group(
    line('M-15 -2V-14A15 15 0 0 1 15 -14V-2', 18 / Math.sqrt(k)) +
      line('M-15 -2V-14A15 15 0 0 1 15 -14V-2', 8, PALETTE.white) +
      one(roundRect(-26, -4, 52, 40, 9), fill, {
        lw: ICON_LINE / k,
        lines: path(ellipse(0, 12, 6.5), { fill: INK }) + line('M0 13V23', 6),
      }),
    { transform: `scale(${k})` },
  );
