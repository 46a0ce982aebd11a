import { INK } from '../draw/colour.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { outlined, path, placed } from '../draw/svg.ts';

const LINE = 4.6;

/** Somebody's own phone, seen from behind. */
export function phone(x: number, y: number): string {
  const inner = path(roundRect(6, -40, 20, 80, 6), { fill: '#6857C9' });
  const lenses = path(ellipse(-9, -23, 4.5) + ellipse(-9, -12, 3.2), { fill: INK });
  return placed(
    x,
    y,
    outlined('', {
      shapes: [{ d: roundRect(-19, -33, 38, 66, 9), fill: '#8C7BF0' }],
      lw: LINE,
      inner,
      lines: lenses,
    }),
    -8,
  );
}
