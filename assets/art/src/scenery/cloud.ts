import { ellipse, roundRect } from '../draw/shapes.ts';
import { group, newId, path } from '../draw/svg.ts';

/** @param o opacity @param c colour @param lo colour of its shadow */
export function cloud(x: number, y: number, k: number, o = 1, c = '#fff', lo = '#C9DEF8'): string {
  const d = [
    [-92, 0, 42],
    [-44, -26, 52],
    [16, -40, 60],
    [72, -18, 48],
    [112, 4, 36],
  ] as const;
  const all = d.map(([a, b, r]) => ellipse(a, b + 4, r)).join('') + roundRect(-130, -8, 274, 52, 26);
  const id = newId();
  return group(
    path(all, { fill: lo }) +
      `<clipPath id="${id}">${path(all)}</clipPath>` +
      group(
        path(
          d.map(([a, b, r]) => ellipse(a - 5, b - 4, r - 4)).join('') + roundRect(-136, -14, 270, 42, 21),
          { fill: c },
        ) +
          path(ellipse(40, 6, 46, 40) + ellipse(-66, 16, 36, 28), { fill: lo, opacity: 0.45 }) +
          path(ellipse(32, 10, 46, 40) + ellipse(-74, 20, 36, 28) + ellipse(0, 40, 120, 18), { fill: c }),
        { clipPath: `url(#${id})` },
      ),
    { transform: `translate(${x} ${y}) scale(${k})`, opacity: o },
  );
}
