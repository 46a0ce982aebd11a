import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundPolygon, roundRect } from '../../draw/shapes.ts';
import { line, one, type Parts, patch } from './parts-kit.ts';

const BOOKS = [PALETTE.coral, PALETTE.sun, PALETTE.mint, PALETTE.sky, PALETTE.lilac, PALETTE.pink] as const;
const SEA = '#3FA3E0';

const shelf = (y: number, first: number): string =>
  patch(roundRect(-54, y + 28, 108, 6, 1), '#A8703F') +
  Array.from({ length: 9 }, (_, i) => {
    const tall = 20 + ((i * 7 + first * 5) % 9);
    return patch(
      roundRect(-50 + i * 11, y + 28 - tall, 9, tall, 1.5),
      BOOKS[(i + first) % BOOKS.length] ?? PALETTE.sun,
    );
  }).join('');
const waves = (y: number, colour: string): string =>
  line(`M-56 ${y}Q-44 ${y - 7} -32 ${y}T-8 ${y}T16 ${y}T40 ${y}T64 ${y}`, 4, colour);

/** By their names in the remix table: places have no lines, what one can touch there has. */
export const PLACE_PARTS: Parts = {
  library: () =>
    patch(roundRect(-60, -60, 120, 120, 0), '#F6D9B4') + shelf(-50, 0) + shelf(-14, 2) + shelf(22, 4),
  park: () =>
    patch(ellipse(0, 62, 90, 50), PALETTE.leaf) +
    patch('M-26 30V-4H-14V30Z', '#A8703F') +
    patch(ellipse(-32, -10, 18) + ellipse(-8, -10, 18) + ellipse(-20, -26, 20), '#2F9A73') +
    one('M4 14H42V20H4ZM4 26H42V32H4Z', PALETTE.kraft, { lw: 4, shift: 2 }) +
    line('M10 32V42M36 32V42', 5),
  'sports-hall': () =>
    patch('M-60 20H60V60H-60Z', '#F0B673') +
    line('M-60 34H60', 3.5, '#FFF3DC') +
    one(roundRect(-26, -38, 52, 38, 5), PALETTE.white, { lw: 4, shift: 3 }) +
    line('M-12 -12H12V-24H-12Z', 3.5, PALETTE.coral) +
    line('M-18 2H18', 7, PALETTE.coral) +
    line('M-15 4L-10 22H10L15 4M-6 4L0 22L6 4', 3, PALETTE.mid),
  fountain: () =>
    patch(ellipse(0, 62, 90, 42), '#E7DCF4') +
    line('M0 10Q-4 -34 -24 -18Q-30 -10 -30 8M0 10Q4 -34 24 -18Q30 -10 30 8M0 10V-36', 5, PALETTE.white) +
    one(roundRect(-6, 0, 12, 20, 2), '#CFC4E6', { lw: 4, shift: 2 }) +
    one('M-42 14H42Q40 40 0 40T-42 14Z', '#CFC4E6', { lw: 4, shift: 3 }) +
    one(ellipse(0, 14, 42, 8), PALETTE.tear, { lw: 4, shift: 2 }),
  lake: () =>
    patch('M-60 2Q-40 -34 -16 -4Q8 -40 34 -8Q46 -22 60 0V20H-60Z', PALETTE.leaf) +
    patch('M-60 4H60V60H-60Z', SEA) +
    waves(22, '#8FD0F5') +
    waves(42, '#8FD0F5') +
    one('M-8 16Q-22 16 -22 4Q-14 6 -10 4Q-14 -14 2 -14Q16 -14 14 -2H22L14 6Q10 16 -8 16Z', PALETTE.white, {
      lw: 4,
      shift: 3,
    }) +
    patch(ellipse(4, -5, 2.6), INK) +
    one('M12 -6L24 -2L13 2Z', PALETTE.sun, { lw: 3.5, shift: 1 }),
  pool: () =>
    patch('M-60 -60H60V60H-60Z', '#6CCDE8') +
    line('M-60 -18H60M-60 18H60', 6, PALETTE.white) +
    [-44, -20, 4, 28].map((x) => patch(ellipse(x, -18, 5) + ellipse(x + 12, 18, 5), PALETTE.coral)).join('') +
    waves(2, '#B5EAF6') +
    waves(38, '#B5EAF6') +
    line('M14 -52V6M36 -52V6M14 -34H36M14 -16H36M14 2H36', 9) +
    line('M14 -52V6M36 -52V6M14 -34H36M14 -16H36M14 2H36', 3.5, '#E9EFF8'),
  harbour: () =>
    patch('M-60 14H60V60H-60Z', SEA) +
    patch('M-60 6H-6L2 20H-60Z', '#B79A86') +
    patch(
      roundPolygon(
        [
          [-34, 8],
          [-30, -30],
          [-18, -30],
          [-14, 8],
        ],
        2,
      ),
      PALETTE.white,
    ) +
    patch('M-33 -4L-32 -14H-16L-15 -4Z', PALETTE.coral) +
    patch(roundRect(-32, -40, 16, 10, 2), PALETTE.sun) +
    patch('M-34 -40L-24 -48L-14 -40Z', PALETTE.coralDark) +
    one('M22 -26V14L0 14Z', PALETTE.cream, { lw: 4, shift: 2 }) +
    one('M26 -20L44 14H26Z', PALETTE.sun, { lw: 4, shift: 2 }) +
    one('M-2 18H48L40 34H8Z', PALETTE.coral, { lw: 4, shift: 3 }) +
    waves(40, '#8FD0F5'),
};
