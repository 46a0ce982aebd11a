/** Draws something for each item. */
export function each<const T extends readonly unknown[]>(
  items: T,
  draw: (item: T[number], index: number) => string,
): string {
  return items.map((item, index) => draw(item, index)).join('');
}
