import { INK, PALETTE } from '../draw/colour.ts';
import { ellipse, sparkle, star } from '../draw/shapes.ts';
import { glint, penOf } from '../draw/solid.ts';
import { type Attributes, path, placed, stroke } from '../draw/svg.ts';

/** Pictures by name; each is one object and one idea, drawn round (0, 0), about 320 × 260. */
export type Pictures = Readonly<Record<string, () => string>>;

const LINE = 6;
export const { solid, one } = penOf({ lw: LINE, shift: 7, tone: 0.2 });
export const line = (d: string, w = LINE, c: string = INK, o: Attributes = {}) => stroke(d, w, c, o);
export const bub = (x: number, y: number, w: number, h: number, r: number, tx: number, ty: number) =>
  `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${tx + 24}L${tx} ${ty}L${tx - 10} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
export const shadow = (rx = 130, y = 122) => path(ellipse(0, y, rx, 15), { fill: '#2A2356', opacity: 0.14 });
export const eyes = (x: number, y: number, dx: number, k = 1) =>
  path(ellipse(x - dx, y, 9 * k, 12 * k) + ellipse(x + dx, y, 9 * k, 12 * k), { fill: INK }) +
  path(ellipse(x - dx - 3 * k, y - 4 * k, 3 * k) + ellipse(x + dx - 3 * k, y - 4 * k, 3 * k), {
    fill: '#fff',
  });
export const smile = (x: number, y: number, w = 22, c = INK) =>
  line(`M${x - w} ${y}Q${x} ${y + w * 0.9} ${x + w} ${y}`, 6, c);
/** A few sparkles, drawn as one line. */
export const sparks = (...list: readonly (readonly [x: number, y: number, r: number])[]): string =>
  path(list.map(([x, y, r]) => sparkle(x, y, r)).join(''), {
    fill: PALETTE.sun,
    stroke: INK,
    strokeWidth: 4,
    strokeLinejoin: 'round',
  });
export const coin = (x: number, y: number, k = 1) =>
  placed(
    x,
    y,
    one(ellipse(0, 0, 44), PALETTE.sun, { shift: 5 }) +
      path(ellipse(0, 0, 30), { fill: 'none', stroke: '#E09A2A', strokeWidth: 5 }) +
      path(star(0, 0, 17, 8, 5, -90, 2), { fill: '#FFF0B0' }) +
      glint(-20, -22, 8, 5),
    0,
    k,
  );
