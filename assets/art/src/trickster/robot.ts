import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { ellipse, pillow, roundRect } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { clipped, path, stroke } from '../draw/svg.ts';
import { one } from './costume-kit.ts';

const STEEL = '#C9C2DC';

/** A helpful machine with a mask on its screen. */
export function robotBody(): string {
  const body = pillow(-70, -154, 140, 112, 24, 4);
  const monitor = pillow(-120, -412, 240, 228, 40, 5);
  const screen = pillow(-100, -394, 200, 192, 44, 3);
  const bolts = [
    [-102, -394],
    [102, -394],
    [-102, -202],
    [102, -202],
  ] as const;
  const side = (s: number): string =>
    one(roundRect(s * 126 - 15, -330, 30, 64, 11), PALETTE.mid, { shift: 5 });
  const loop =
    'M6 -430C-16 -456 -40 -446 -34 -432C-30 -422 -10 -424 6 -430C26 -452 48 -440 42 -427C36 -418 20 -422 6 -430';
  const bow =
    stroke('M6 -430L-12 -412M6 -430L22 -412', 13) +
    stroke('M6 -430L-12 -412M6 -430L22 -412', 6, darken(PALETTE.coral, 0.2)) +
    stroke(loop, 13) +
    stroke(loop, 6, PALETTE.coral);
  return (
    stroke('M0 -410C0 -436 16 -434 12 -452', 15) +
    stroke('M0 -410C0 -436 16 -434 12 -452', 6, STEEL) +
    bow +
    one(ellipse(12, -458, 14), PALETTE.sun, { shift: 4, lines: glint(7, -463, 4, 3) }) +
    stroke('M-20 -190L20 -182L-20 -174L20 -166L-20 -158L20 -150', 11) +
    stroke('M-20 -190L20 -182L-20 -174L20 -166L-20 -158L20 -150', 4, STEEL) +
    one(body, STEEL, {
      shift: 9,
      lines:
        path(roundRect(-48, -136, 96, 50, 12), {
          fill: lighten(PALETTE.sky, 0.5),
          stroke: INK,
          strokeWidth: 4,
        }) +
        stroke('M-38 -108H-18L-8 -124L8 -96L16 -110H38', 4.4, PALETTE.teal) +
        each([PALETTE.coral, PALETTE.sun, PALETTE.mint], (fill, i) =>
          path(ellipse(-28 + i * 28, -66, 8.5), { fill, stroke: INK, strokeWidth: 3.6 }),
        ),
    }) +
    side(-1) +
    side(1) +
    one(monitor, STEEL, { shift: 12, tone: 0.24, lines: glint(-72, -400, 24, 6, -6, 0.8) }) +
    path(screen, { fill: lighten(PALETTE.sky, 0.5), stroke: INK, strokeWidth: 5 }) +
    clipped(screen, path('M30 -400H110V-190H-10Z', { fill: PALETTE.sky, opacity: 0.25 })) +
    each(bolts, ([x, y]) => path(ellipse(x, y, 7.5), { fill: PALETTE.white, stroke: INK, strokeWidth: 3.4 }))
  );
}

/** Its tracks. */
export function robotFeet(): string {
  return each([-1, 1], (s) =>
    one(roundRect(s * 40 - 32, -42, 64, 42, 20), PALETTE.mid, {
      shift: 6,
      lines: each([-14, 14], (x) =>
        path(ellipse(s * 40 + x, -20, 9), { fill: STEEL, stroke: INK, strokeWidth: 3.6 }),
      ),
    }),
  );
}
