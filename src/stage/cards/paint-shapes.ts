import type { CardColours } from './palette.ts';

export type Paint = CanvasRenderingContext2D;

/** Adds a rounded rectangle to a fresh path. */
export function roundedPath(
  paint: Paint,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  paint.beginPath();
  // Where a very small thing leaves no room, nothing is drawn; a corner is never less than none.
  paint.roundRect(x, y, width, height, Math.max(0, Math.min(radius, width / 2, height / 2)));
}

/** Adds the shape of a card's family around a centre to a fresh path. @param size half of its width */
export function familyPath(
  paint: Paint,
  shape: CardColours['shape'],
  x: number,
  y: number,
  size: number,
): void {
  paint.beginPath();
  switch (shape) {
    case 'square':
      paint.roundRect(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8, size * 0.45);
      return;
    case 'circle':
      paint.arc(x, y, size, 0, Math.PI * 2);
      return;
    case 'triangle':
      roundedPolygon(paint, polygon(3, x, y + size * 0.12, size * 1.2, size * 1.2), size * 0.35);
      return;
    case 'shield':
      shield(paint, x, y, size * 1.05);
      return;
    case 'star':
      roundedPolygon(paint, polygon(5, x, y, size * 1.15, size * 0.6), size * 0.12);
      return;
    case 'flower':
      for (let petal = 0; petal < 6; petal += 1) {
        const angle = (petal / 6) * Math.PI * 2;
        const px = x + Math.cos(angle) * size * 0.62;
        const py = y + Math.sin(angle) * size * 0.62;
        paint.moveTo(px + size * 0.42, py);
        paint.arc(px, py, size * 0.42, 0, Math.PI * 2);
      }
      return;
  }
}

/** Adds a five-pointed star to a fresh path. */
export function starPath(paint: Paint, x: number, y: number, size: number): void {
  paint.beginPath();
  roundedPolygon(paint, polygon(5, x, y, size, size * 0.5), size * 0.14);
}

type Point = readonly [number, number];

/** Corners from the top, clockwise; with two radii every corner is followed by a notch (a star). */
function polygon(corners: number, x: number, y: number, outer: number, inner: number): readonly Point[] {
  const star = inner !== outer;
  const count = star ? corners * 2 : corners;
  return Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + (index / count) * Math.PI * 2;
    const radius = star && index % 2 === 1 ? inner : outer;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const;
  });
}

function roundedPolygon(paint: Paint, points: readonly Point[], radius: number): void {
  points.forEach((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    if (index === 0) paint.moveTo((before[0] + point[0]) / 2, (before[1] + point[1]) / 2);
    paint.arcTo(point[0], point[1], after[0], after[1], radius);
  });
  paint.closePath();
}

function shield(paint: Paint, x: number, y: number, size: number): void {
  paint.moveTo(x, y - size);
  paint.bezierCurveTo(
    x + size * 0.4,
    y - size * 0.72,
    x + size * 0.7,
    y - size * 0.68,
    x + size * 0.92,
    y - size * 0.68,
  );
  paint.bezierCurveTo(x + size, y + size * 0.18, x + size * 0.62, y + size * 0.75, x, y + size);
  paint.bezierCurveTo(
    x - size * 0.62,
    y + size * 0.75,
    x - size,
    y + size * 0.18,
    x - size * 0.92,
    y - size * 0.68,
  );
  paint.bezierCurveTo(x - size * 0.7, y - size * 0.68, x - size * 0.4, y - size * 0.72, x, y - size);
  paint.closePath();
}
