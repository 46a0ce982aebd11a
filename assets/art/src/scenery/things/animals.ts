import { darken } from '../../draw/colour.ts';
import { ellipse, tiltedEllipse } from '../../draw/shapes.ts';
import { path, placed, stroke } from '../../draw/svg.ts';
import { lit } from './lit.ts';

/** A cat asleep, about 150 wide; its belly is on y = 0. Its tail is alive: see life/rooms.ts. */
export const sleepingCat = (x: number, y: number, k = 1, coat = '#F5A45C'): string =>
  placed(
    x,
    y,
    lit('M-78 0C-92 -50 -40 -78 10 -74C62 -72 90 -40 78 0Z', coat, 9) +
      stroke('M-14 -64L-10 -46M10 -66L11 -48M34 -62L32 -46', 7, darken(coat, 0.24)) +
      lit(
        'M-96 -2C-98 -22 -96 -44 -92 -58L-74 -44C-64 -48 -50 -48 -42 -44L-26 -58C-22 -40 -24 -12 -34 0Z',
        coat,
      ) +
      stroke('M-80 -20Q-73 -14 -66 -20M-54 -20Q-47 -14 -40 -20', 4, '#7A4030') +
      path(tiltedEllipse(-60, -10, 5, 3.5, 0), { fill: '#E0607A' }),
    0,
    k,
  );

/** A pigeon that looks to the left, about 90 wide; it stands on y = 0. */
export const pigeon = (x: number, y: number, k = 1, body = '#9FB0DC'): string =>
  placed(
    x,
    y,
    stroke('M-4 -18V0M10 -18V0M-12 0H0M2 0H14', 4, '#F08A6A') +
      path('M30 -42L66 -34L34 -22Z', { fill: '#7C8BC4' }) +
      lit(
        'M-34 -66C-34 -82 -10 -84 -8 -66C-4 -54 34 -58 40 -34C40 -10 -28 -6 -32 -36C-34 -46 -36 -54 -34 -66Z',
        body,
      ) +
      path('M-2 -44C16 -50 32 -44 34 -32C22 -22 2 -24 -2 -44Z', { fill: '#7C8BC4' }) +
      path('M-32 -50C-24 -42 -14 -44 -8 -52L-10 -60L-32 -60Z', { fill: '#6FBFA8' }) +
      path('M-33 -70L-46 -64L-32 -62Z', { fill: '#FFC27A' }) +
      path(ellipse(-23, -70, 3.6), { fill: '#2A2356' }),
    0,
    k,
  );

/** A snail that goes to the left, about 60 wide, on y = 0. */
export const snail = (x: number, y: number, k = 1, degrees = 0): string =>
  placed(
    x,
    y,
    stroke('M-24 -16L-32 -32M-20 -18L-20 -34', 4, '#F2C79A') +
      path('M-36 0C-38 -18 -16 -24 -12 -8L34 -4Q40 0 30 0Z', { fill: '#F2C79A' }) +
      path(ellipse(-32, -33, 4) + ellipse(-20, -35, 4), { fill: '#4A3F92' }) +
      lit(ellipse(8, -22, 22), '#FF8A70', 5) +
      stroke('M8 -22C10 -30 20 -26 18 -18C14 -8 -4 -10 -4 -24', 4, '#C4524E') +
      stroke('M-32 -10Q-28 -6 -24 -9', 3, '#B5704E'),
    degrees,
    k,
  );
