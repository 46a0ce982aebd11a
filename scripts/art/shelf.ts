interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between frames, so that smoothing never mixes neighbours, px. */
const GAP = 2;

/**
 * Lays rectangles out in rows, tallest first.
 * @returns the place of each, in the order given, and the size of the sheet
 */
export function shelve(sizes: readonly Size[], widest: number) {
  const order = sizes
    .map((size, index) => ({ ...size, index }))
    .sort((a, b) => b.height - a.height || a.index - b.index);
  const places: { x: number; y: number }[] = sizes.map(() => ({ x: 0, y: 0 }));
  let [x, y, row, width] = [GAP, GAP, 0, 0];
  for (const { width: w, height: h, index } of order) {
    if (x + w + GAP > widest) {
      x = GAP;
      y += row + GAP;
      row = 0;
    }
    places[index] = { x, y };
    x += w + GAP;
    row = Math.max(row, h);
    width = Math.max(width, x);
  }
  return { places, width, height: y + row + GAP };
}

/** The narrowest width that makes a sheet about square. */
export function squarish(sizes: readonly Size[]): number {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(...sizes.map(({ width }) => width)) + GAP * 2;
  return Math.max(widest, Math.ceil(Math.sqrt(area) * 1.08));
}
