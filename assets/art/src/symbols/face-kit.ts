import { INK } from '../draw/colour.ts';
import { ellipse } from '../draw/shapes.ts';
import { penOf } from '../draw/solid.ts';
import { type Attributes, path, stroke } from '../draw/svg.ts';

export const { solid, one } = penOf({ lw: 5, shift: 5, tone: 0.18 });
export const line = (d: string, w = 5, c: string = INK, o: Attributes = {}): string => stroke(d, w, c, o);

export const eyes = (y: number, dx: number, k = 1) =>
  [-1, 1]
    .map(
      (s) =>
        path(ellipse(s * dx, y, 8 * k, 10.5 * k), { fill: INK }) +
        path(ellipse(s * dx - 3 * k, y - 4 * k, 3 * k), { fill: '#fff' }),
    )
    .join('');
export const blush = (y: number, dx: number, c = '#FF8FA0') =>
  path(ellipse(-dx, y, 9, 6) + ellipse(dx, y, 9, 6), { fill: c, opacity: 0.55 });
export const w = (y: number, k = 10) =>
  line(
    `M0 ${y}Q${-k * 0.5} ${y + k} ${-k * 1.2} ${y + k * 0.5}M0 ${y}Q${k * 0.5} ${y + k} ${k * 1.2} ${y + k * 0.5}`,
    4,
  );
export const nose = (y: number, c = '#C4526A') =>
  path(`M-7 ${y - 4}H7L0 ${y + 4}Z`, { fill: c, stroke: INK, strokeWidth: 3.4, strokeLinejoin: 'round' });
