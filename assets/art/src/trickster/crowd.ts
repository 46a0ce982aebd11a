import { darken, INK, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import type { Pair } from '../draw/geometry.ts';
import { ellipse, roundPolygon } from '../draw/shapes.ts';
import { outlined, path, placed, stroke } from '../draw/svg.ts';
import { drawShoe } from '../kids/legs.ts';
import { LINE, NOBODY, one, solid } from './costume-kit.ts';
import { MASK } from './mask.ts';

/** A little mask with the same grin, for the crowd. */
function little(x: number, y: number, fill: string, degrees: number): string {
  const k = 0.21;
  const mask = outlined('', {
    shapes: [{ d: MASK, fill }],
    lw: LINE / k,
    inner: path(MASK, { fill: darken(fill, 0.2) }) + path(MASK, { fill, transform: 'translate(-16 -16)' }),
    lines:
      stroke('M-74 -14Q-50 -56 -22 -18M24 -22Q52 -50 80 -26', 17) +
      stroke('M-54 38Q0 96 64 24', 18) +
      path(ellipse(-78, 30, 18, 14) + ellipse(82, 28, 16, 13), { fill: PALETTE.coral, opacity: 0.55 }),
  });
  return placed(x, y, mask, degrees, k);
}

/** A cloak full of masks: everybody in the crowd has the same face. */
export function crowdCloak(): string {
  const fill = PALETTE.mid;
  const d =
    'M-40 -246C-84 -236 -100 -190 -110 -150L-146 -26Q-132 -8 -112 -20Q-94 -2 -72 -16Q-54 0 -34 -14Q-16 0 0 -14Q16 0 34 -14Q54 0 72 -16Q94 -2 112 -20Q132 -8 146 -26L110 -150C100 -190 84 -236 40 -246Z';
  const faces = [
    [-102, -54, PALETTE.sky, -8],
    [-50, -50, PALETTE.coral, 5],
    [2, -54, PALETTE.cream, -3],
    [54, -50, PALETTE.sun, 7],
    [104, -56, PALETTE.pink, -5],
    [-76, -110, PALETTE.sun, 6],
    [-25, -106, PALETTE.mint, -6],
    [27, -108, PALETTE.pink, 4],
    [78, -110, PALETTE.cream, -7],
    [-46, -158, PALETTE.pink, -6],
    [1, -154, PALETTE.sky, 4],
    [48, -158, PALETTE.mint, 8],
  ] as const;
  const points = [-3, -2, -1, 0, 1, 2, 3].map((i) => {
    const tip: Pair = [i * 26, -184 - i * i * 3];
    return {
      tip,
      d: roundPolygon([[i * 17 - 15, -240], [i * 17 + 15, -240], tip], 4),
      fill: i % 2 ? PALETTE.coral : PALETTE.sun,
    };
  });
  const bells = each(points, ({ tip: [x, y] }) => one(ellipse(x, y, 7), PALETTE.cream, { lw: 4, shift: 2 }));
  return (
    one(d, fill, {
      shift: 12,
      lines: stroke('M-76 -206Q-96 -120 -124 -34M76 -206Q96 -120 124 -34', 3.4, darken(fill, 0.4)),
    }) +
    each(faces, ([x, y, colour, degrees]) => little(x, y, colour, degrees)) +
    each([-1, 1], (side) =>
      path(ellipse(side * 84, -186, 9, 20), { fill: NOBODY, stroke: INK, strokeWidth: LINE }),
    ) +
    solid(points, { shift: 4 }) +
    bells +
    path(ellipse(0, -242, 54, 13), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

/** Under the cloak stand many ordinary shoes. */
export function crowdShoes(): string {
  return each(
    [
      [-112, PALETTE.mint, -1],
      [-70, PALETTE.coral, -1],
      [-26, PALETTE.sun, -1],
      [26, PALETTE.sky, 1],
      [70, PALETTE.pink, 1],
      [112, PALETTE.lilac, 1],
    ],
    ([x, fill, toe]) => drawShoe(fill, { x, y: -12 }, toe, 0.5),
  );
}
