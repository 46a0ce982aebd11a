import type { Paint } from './paint-shapes.ts';

/** Logical px; a drawing of somebody takes about a ms for a band so high. */
const BAND = 96;

/**
 * Draws a rich picture from top to bottom, a band at a time, giving way between them. Bands meet at the edges of pixels:
 * the whole looks as if drawn at once.
 * @param area where there is anything of it to see, logical px
 */
export function* inBands(
  paint: Paint,
  area: { readonly y: number; readonly height: number },
  draw: () => void,
): Generator<void> {
  const seen = paint.getTransform();
  const { width, height } = paint.canvas;
  const count = Math.max(1, Math.ceil(area.height / BAND));
  const edge = (nth: number): number => {
    if (nth === 0) return 0;
    if (nth === count) return height;
    return Math.round((area.y + (area.height * nth) / count) * seen.d + seen.f);
  };
  for (let nth = 0; nth < count; nth += 1) {
    if (nth > 0) yield;
    paint.save();
    paint.setTransform(1, 0, 0, 1, 0, 0);
    paint.beginPath();
    paint.rect(0, edge(nth), width, edge(nth + 1) - edge(nth));
    paint.clip();
    paint.setTransform(seen);
    draw();
    paint.restore();
  }
}
