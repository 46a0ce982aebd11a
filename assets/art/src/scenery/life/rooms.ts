import { darken } from '../../draw/colour.ts';
import { ellipse, roundRect, tiltedEllipse } from '../../draw/shapes.ts';
import { path, placed, stroke } from '../../draw/svg.ts';
import { bedroomCurtainBelow } from '../bedroom/curtain.ts';
import { box } from '../box.ts';
import { LIVING_ROOM_CURTAIN } from '../living-room.ts';
import { NIGHT_ROOM_CURTAIN } from '../night-room.ts';
import { curtainBelow } from '../things/curtain.ts';
import { lit } from '../things/lit.ts';

/** What moves in rooms. What hangs turns round the upper end of its thread: the origin. */
export const ROOMS: Readonly<Record<string, () => string>> = {
  steam: () => stroke('M-16 0C-30 -20 -2 -34 -14 -58M16 6C2 -14 30 -28 18 -52', 9, '#fff', { opacity: 0.7 }),
  drop: () =>
    path('M0 -13C6 -4 8 0 8 5A8 8 0 0 1 -8 5C-8 0 -6 -4 0 -13Z', { fill: '#63C8E6' }) +
    path(ellipse(-3, 5, 2, 3), { fill: '#EAFBFF' }),
  'tail-orange': () => tail('#F5A45C'),
  'tail-lilac': () => tail('#8C86B8'),
  fish: () => fish(),
  lids: () =>
    path(ellipse(-14, 6, 8, 9) + ellipse(14, 6, 8, 9), { fill: '#8C86B8' }) +
    stroke('M-21 7Q-14 13 -7 7M7 7Q14 13 21 7', 4, '#2A2356'),
  sail: () =>
    path('M-24 14H26L16 26H-16Z', { fill: '#B97F58' }) + path('M-12 12V-50L28 0Z', { fill: '#FF6B5C' }),
  cord: () => stroke('M0 0V50', 4, '#6A4E8E') + path(ellipse(0, 54, 7), { fill: '#FFC83A' }),
  crane: () => crane(),
  'sheet-sun': () =>
    sheet(
      '#FFFDF6',
      path(ellipse(0, 60, 30), { fill: '#FFC83A' }) +
        path('M-50 130Q-20 90 10 122T50 118V140H-50Z', { fill: '#35C3B5' }),
    ),
  'sheet-phone': () =>
    sheet(
      '#EAF4FF',
      path(roundRect(-26, 36, 52, 78, 14), { fill: '#FF6B5C' }) +
        path(roundRect(-19, 48, 38, 46, 8), { fill: '#EAFBFF' }) +
        path(ellipse(-8, 68, 4, 6) + ellipse(8, 68, 4, 6), { fill: '#4A3F92' }),
    ),
  'sheet-cat': () =>
    sheet(
      '#FFF3E0',
      path(ellipse(0, 74, 34, 28), { fill: '#8C7BF0' }) +
        path('M-30 60L-26 32L-8 50ZM30 60L26 32L8 50Z', { fill: '#8C7BF0' }) +
        path(ellipse(-11, 70, 4, 6) + ellipse(11, 70, 4, 6), { fill: '#fff' }),
    ),
  'planet-coral': () => planet(180, 42, '#FF9C86'),
  'planet-mint': () => planet(128, 26, '#7FD3C8'),
  'planet-ring': () =>
    planet(220, 32, '#FFC83A') +
    path(tiltedEllipse(0, 220, 51, 11, -16), { fill: 'none', stroke: '#FFE3B8', strokeWidth: 7 }),
  // What hangs below a ribbon; the upper part does not move.
  'curtain-bedroom': () => bedroomCurtainBelow(),
  'curtain-green': () => curtainBelow(LIVING_ROOM_CURTAIN),
  'curtain-blue': () => curtainBelow(NIGHT_ROOM_CURTAIN),
  balloon: () => balloon('#FF7F9A'),
  'balloon-mint': () => balloon('#35B5AC'),
};

/** The tail of a sleeping cat; its origin is where it begins. */
const tail = (coat: string): string => stroke('M0 0C32 -2 32 30 14 44', 15, darken(coat, 0.12));

const fish = (): string =>
  path('M-18 0L-40 -15Q-34 0 -40 15Z', { fill: '#F0863A' }) +
  lit(ellipse(0, 0, 25, 16), '#FFA94D', 5) +
  stroke('M-2 -12Q-8 0 -2 12', 4, '#FFF6EA') +
  path(ellipse(12, -4, 3.6), { fill: '#2A2356' }) +
  stroke('M24 2Q19 5 16 3', 2.6, '#C4603A');

/** A bird folded from paper, on a thread. */
const crane = (): string =>
  stroke('M0 0V70', 3, '#C79A78') +
  path('M-4 92L-52 64L-30 100Z', { fill: '#F7D5DD' }) +
  path('M-34 104L10 112L30 84L0 72Z', { fill: '#FF9CB0' }) +
  path('M0 72L30 84L10 112Z', { fill: '#E8728E' }) +
  path('M30 84L58 66L66 74L40 92Z', { fill: '#FF9CB0' }) +
  path('M4 86L-14 40L34 78Z', { fill: '#FFD3DC' }) +
  path('M4 86L18 56L34 78Z', { fill: '#FFB8C6' });

/** A child's drawing, held by a peg. */
const sheet = (paper: string, inner: string): string =>
  box(-62, 0, 124, 150, 6, '#C98F66', { opacity: 0.35, transform: 'translate(6 7)' }) +
  box(-62, 0, 124, 150, 6, paper) +
  inner +
  box(-9, -14, 18, 32, 5, '#FF6B5C');

const planet = (y: number, r: number, colour: string): string =>
  stroke(`M0 0V${y - r}`, 3, '#8F8ACB') + lit(ellipse(0, y, r), colour, 8);

/** It is tied at the origin. */
const balloon = (colour: string): string =>
  stroke('M0 0C-10 -40 12 -70 0 -112', 3, '#8A6E9E') +
  path('M-8 -108L0 -120L8 -108Z', { fill: darken(colour, 0.24) }) +
  lit('M0 -116C-34 -132 -46 -160 -46 -182A46 48 0 0 1 46 -182C46 -160 34 -132 0 -116Z', colour, 9) +
  placed(-18, -196, path(ellipse(0, 0, 8, 15), { fill: '#fff', opacity: 0.45 }), 24);
