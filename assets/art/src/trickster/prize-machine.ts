import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { ellipse, roundRect, star } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { clipped, outlined, path, placed, stroke } from '../draw/svg.ts';
import { NOBODY, one } from './costume-kit.ts';

function toy(x: number, y: number, fill: string, degrees: number): string {
  const ball = ellipse(0, 0, 19);
  return placed(
    x,
    y,
    outlined('', {
      shapes: [{ d: ball, fill: PALETTE.white }],
      lw: 4,
      inner:
        path('M-30 0H30V30H-30Z', { fill }) +
        path('M6 0H30V30H6Z', { fill: darken(fill, 0.2) }) +
        glint(-7, -8, 5, 3),
      lines: stroke('M-18 0H18', 3.6),
    }),
    degrees,
  );
}

/** A capsule machine whose window is the mask's stage. */
export function prizeMachine(): string {
  const cabinet =
    'M-125 -34V-306C-125 -388 -70 -432 0 -432C70 -432 125 -388 125 -306V-34Q125 -16 107 -16H-107Q-125 -16 -125 -34Z';
  const pane = 'M-102 -150V-304C-102 -370 -56 -406 0 -406C56 -406 102 -370 102 -304V-150Z';
  const bulbs = [
    [-113, -318],
    [-101, -362],
    [-72, -398],
    [-32, -419],
    [32, -419],
    [72, -398],
    [101, -362],
    [113, -318],
  ] as const;
  const window =
    path(pane, { fill: lighten(PALETTE.sun, 0.5), stroke: INK, strokeWidth: 8, strokeLinejoin: 'round' }) +
    clipped(
      pane,
      path('M34 -420H110V-140H10Z', { fill: PALETTE.sun, opacity: 0.3 }) +
        toy(-84, -166, PALETTE.coral, -20) +
        toy(-44, -160, PALETTE.pink, 30) +
        toy(0, -164, PALETTE.sky, -8) +
        toy(44, -160, PALETTE.mint, 16) +
        toy(84, -166, PALETTE.lilac, -30),
    ) +
    stroke('M-84 -250V-300Q-84 -330 -70 -350', 7, PALETTE.white, { opacity: 0.8 });
  const panel =
    path(roundRect(-100, -92, 92, 62, 16), { fill: NOBODY, stroke: INK, strokeWidth: 7 }) +
    toy(-54, -52, PALETTE.sun, -14) +
    one(ellipse(58, -86, 32), lighten(PALETTE.mint, 0.5), { shift: 5 }) +
    placed(58, -86, one(roundRect(-9, -27, 18, 54, 9), PALETTE.sun, { shift: 3 }), 28) +
    path(roundRect(-88, -126, 68, 12, 6), { fill: INK });
  return (
    placed(0, -444, one(star(0, 0, 30, 15, 5, -90, 4), PALETTE.sun, { shift: 3 })) +
    one(cabinet, PALETTE.mint, { shift: 11 }) +
    window +
    each(bulbs, ([x, y], i) =>
      path(ellipse(x, y, 7), { fill: i % 2 ? PALETTE.white : PALETTE.sun, stroke: INK, strokeWidth: 3.6 }),
    ) +
    panel
  );
}

/** What it stands on. */
export const prizeFeet = (): string =>
  each([-78, 78], (x) => one(roundRect(x - 28, -24, 56, 24, 10), PALETTE.teal, { shift: 4 }));
