import { darken } from '../../draw/colour.ts';
import { ellipse } from '../../draw/shapes.ts';
import { path, placed, stroke } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { snail } from '../things/animals.ts';
import { lit } from '../things/lit.ts';
import { bigTree } from '../things/outside.ts';

/** What moves in streets, on the pitch and past the windows of the bus. */
export const TOWN: Readonly<Record<string, () => string>> = {
  'house-peach': () => house(170, 230, '#FFD9B8', '#E8775F'),
  'house-cream': () => house(150, 200, '#FFF0D2', '#4DA5E8'),
  'house-lilac': () => house(160, 215, '#E3D6F2', '#B5628A'),
  tree: () => bigTree(0, 0, 0.56, '#4FB583'),
  strap: () =>
    stroke('M0 0V84', 10, '#6F78B8') +
    path('M0 78L-28 130H28Z', { fill: 'none', stroke: '#FF8A70', strokeWidth: 11, strokeLinejoin: 'round' }),
  flag: () =>
    lit('M0 -4C22 -16 40 8 76 -6L66 18L78 42C42 54 24 30 0 42Z', '#FF7F6E', 6) +
    path('M0 10C22 -2 40 22 68 10L66 24C42 36 24 14 0 26Z', { fill: '#FFF1E2' }),
  pennant: () => lit('M0 -2C14 -10 20 4 40 -4L26 12L0 16Z', '#B5628A', 4),
  snail: () => snail(0, 0, 1.15),
  ripple: () => path(ellipse(0, 0, 30, 9), { fill: 'none', stroke: '#fff', strokeWidth: 4 }),
  splash: () => path(ellipse(0, 0, 6, 11), { fill: '#F4FDFF' }),
  gustav: () => gustav(),
};

/** It stands on y = 0. */
function house(w: number, h: number, wall: string, roof: string): string {
  const pane = (share: number, y: number): string =>
    box(w * share - w / 2, y - h, w * 0.22, 44, 5, '#9ED9EE');
  return (
    box(-w / 2, -h, w, h, 0, wall) +
    box(w / 2 - 18, -h, 18, h, 0, darken(wall, 0.1)) +
    path(`M${-w / 2 - 14} ${2 - h}L0 ${-70 - h}L${w / 2 + 14} ${2 - h}Z`, { fill: roof }) +
    path(`M0 ${-70 - h}L${w / 2 + 14} ${2 - h}H${w * 0.2}Z`, { fill: darken(roof, 0.14) }) +
    pane(0.18, 30) +
    pane(0.58, 30) +
    pane(0.18, 100) +
    box(w * 0.1, -86, w * 0.24, 86, [20, 20, 0, 0], darken(roof, 0.3))
  );
}

/** A very small crocodile: a bath toy with a ribbon. */
function gustav(): string {
  return placed(
    0,
    0,
    path(ellipse(0, 2, 66, 9), { fill: '#fff', opacity: 0.5 }) +
      path('M-30 -18L-22 -30L-14 -20L-6 -32L2 -20L10 -30L18 -18Z', { fill: '#3F9C5C' }) +
      lit(
        'M-58 0C-66 -16 -40 -16 -28 -14C-10 -26 12 -24 26 -14C44 -22 56 -8 62 0Q0 10 -58 0Z',
        '#6CC765',
        4,
      ) +
      lit(ellipse(-26, -18, 9) + ellipse(-42, -14, 6), '#6CC765', 2) +
      path(ellipse(-27, -19, 4.5), { fill: '#fff' }) +
      path(ellipse(-28, -19, 2.4), { fill: '#2A2356' }) +
      stroke('M-58 -2Q-42 -8 -28 -2', 3, '#2E7A4C') +
      path('M2 -16L-12 -28V-4ZM2 -16L16 -28V-4Z', { fill: '#FF6B8A' }) +
      path(ellipse(2, -16, 5), { fill: '#D9456E' }),
    -2,
    0.9,
  );
}
