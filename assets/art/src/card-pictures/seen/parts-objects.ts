import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundPolygon, roundRect, star } from '../../draw/shapes.ts';
import { placed } from '../../draw/svg.ts';
import { line, one, type Parts, patch, solid } from './parts-kit.ts';

const CREAM = PALETTE.cream;
const face = (x: number, y: number, dx = 9): string =>
  patch(ellipse(x - dx, y, 3, 4) + ellipse(x + dx, y, 3, 4), INK) +
  line(`M${x - 6} ${y + 8}Q${x} ${y + 14} ${x + 6} ${y + 8}`, 3.5);

/** By their names in the remix table. */
export const OBJECT_PARTS: Parts = {
  'gold-helmet': () =>
    one('M0 -28Q-6 -46 10 -46Q34 -44 36 -22Q22 -34 0 -28Z', PALETTE.coral) +
    one('M-34 26V-4Q-34 -32 0 -32T34 -4V26H14V8H-14V26Z', PALETTE.sun, {
      inner: patch('M-40 -8H40V2H-40Z', '#E09A2A'),
    }) +
    line('M-14 8H14', 4.5),
  'flying-sofa': () =>
    [-1, 1]
      .map((s) =>
        one(
          `M${s * 30} -4Q${s * 34} -34 ${s * 50} -34Q${s * 46} -26 ${s * 52} -20Q${s * 46} -16 ${s * 50} -8Q${s * 42} 2 ${s * 30} -4Z`,
          PALETTE.white,
        ),
      )
      .join('') +
    one(roundRect(-28, -22, 56, 36, 12), PALETTE.lilac) +
    one(roundRect(-36, -2, 16, 32, 8), PALETTE.mid) +
    one(roundRect(20, -2, 16, 32, 8), PALETTE.mid) +
    one(roundRect(-22, 10, 44, 20, 7), PALETTE.lilac),
  'rainbow-scooter': () =>
    line('M-26 24H18L28 -32M18 -34H38', 12) +
    line('M18 24L28 -32M18 -34H38', 4.5, PALETTE.sky) +
    line('M-26 24H18', 4.5, PALETTE.coral) +
    line('M-20 8Q-6 -24 16 -4', 5, PALETTE.coral) +
    line('M-14 12Q-4 -12 14 2', 5, PALETTE.sun) +
    line('M-8 14Q-2 -2 12 8', 5, PALETTE.mint) +
    one(ellipse(-24, 30, 11), CREAM) +
    one(ellipse(20, 30, 11), CREAM),
  'baby-dragon': () =>
    one('M14 20Q44 24 42 -2Q34 8 20 4Z', PALETTE.leaf) +
    one('M20 0Q38 -28 46 -14Q40 -12 42 -4Q34 -4 30 4Z', PALETTE.sun) +
    one(ellipse(4, 20, 26, 20), PALETTE.leaf, { inner: patch(ellipse(-2, 28, 14, 14), '#D6F3D0') }) +
    one('M-22 -30L-18 -44L-8 -34ZM8 -34L14 -46L20 -30Z', PALETTE.sun) +
    one(ellipse(-2, -14, 27, 23), PALETTE.leaf) +
    face(-4, -18) +
    patch(ellipse(-20, -8, 5, 3.5) + ellipse(14, -8, 5, 3.5), PALETTE.pink),
  jumper: () =>
    one('M-16 -30H16L40 -14L32 8L22 2V34H-22V2L-32 8L-40 -14Z', PALETTE.mint, {
      inner: patch('M-40 6L-22 -6L0 8L22 -6L40 6V18L22 6L0 20L-22 6L-40 18Z', PALETTE.sun),
    }) + one('M-14 -32Q0 -20 14 -32L10 -22Q0 -14 -10 -22Z', PALETTE.coral),
  puzzle: () =>
    placed(
      -2,
      4,
      one(
        'M-28 -22H-8C-14 -42 14 -42 8 -22H28V-4C48 -10 48 20 28 14V34H-28V14C-12 18 -12 -8 -28 -4Z',
        PALETTE.coral,
      ) + patch(star(0, 8, 10, 5), PALETTE.sun),
      -8,
    ),
  jam: () =>
    one(roundRect(-26, -18, 52, 52, 12), '#E5485D') +
    one(roundRect(-28, -36, 56, 20, 7), CREAM) +
    one(roundRect(-18, -6, 36, 24, 6), CREAM) +
    patch(ellipse(-4, 6, 7) + ellipse(6, 9, 6), PALETTE.coral),
  'paper-boat': () =>
    one('M-44 6H-16L0 -32L16 6H44L28 30H-28Z', PALETTE.white, { tone: 0.14 }) +
    line('M-16 6H16', 4, '#C9C2DC') +
    line('M-48 36Q-36 28 -24 36T0 36T24 36T48 36', 6, PALETTE.sky),
  'green-pencil': () =>
    placed(
      0,
      0,
      solid(
        [
          { d: roundRect(-10, -46, 20, 18, 6), fill: PALETTE.pink },
          { d: 'M-10 -30H10V22H-10Z', fill: PALETTE.leaf },
          { d: 'M-10 22H10L0 44Z', fill: '#FFE3C0' },
        ],
        { lines: line('M0 -28V22', 3, '#237A5C') + patch('M-4 35L0 44L4 35Z', INK) },
      ),
      40,
    ),
  football: () =>
    one(ellipse(0, 0, 38), PALETTE.white, { tone: 0.14 }) +
    patch(
      roundPolygon(
        [
          [0, -14],
          [13, -4],
          [8, 12],
          [-8, 12],
          [-13, -4],
        ],
        2,
      ),
      INK,
    ) +
    line('M0 -14V-34M13 -4L34 -12M8 12L20 30M-8 12L-20 30M-13 -4L-34 -12', 4.5),
  'comic-book': () =>
    placed(
      0,
      0,
      one(roundRect(-32, -38, 64, 76, 8), CREAM) +
        one(roundRect(-25, -30, 22, 28, 4), PALETTE.sky, { lw: 3.5 }) +
        one(roundRect(4, -30, 22, 28, 4), PALETTE.sun, { lw: 3.5 }) +
        one(roundRect(-25, 6, 51, 24, 4), PALETTE.pink, { lw: 3.5 }) +
        patch(star(15, -16, 9, 4), PALETTE.coral) +
        patch(ellipse(-14, -14, 6), CREAM),
      -6,
    ),
  umbrella: () =>
    line('M0 -10V24C0 40 18 40 18 26', 12) +
    line('M0 -10V24C0 40 18 40 18 26', 4.5, PALETTE.kraft) +
    one(
      'M-42 0C-40 -26 -24 -38 0 -38S40 -26 42 0C34 -8 22 -8 14 0C8 -8 -8 -8 -14 0C-22 -8 -34 -8 -42 0Z',
      PALETTE.coral,
    ) +
    line('M-14 0Q-12 -24 0 -38Q12 -24 14 0', 3.5, PALETTE.coralDark),
  onion: () =>
    one('M-8 -20L-18 -42L-4 -32L4 -46L8 -30L20 -38L8 -20Z', PALETTE.leaf) +
    one(
      'M0 -26C10 -16 40 -10 36 14C32 36 12 34 0 40C-12 34 -32 36 -36 14C-40 -10 -10 -16 0 -26Z',
      '#C58AC9',
      {
        lines: line('M0 -22Q-16 6 -6 34M0 -22Q16 6 6 34', 3.5, '#8E4F96'),
      },
    ),
  'carrot-tea': () =>
    placed(
      8,
      -27,
      one('M-10 -2H10L3 44H-3Z', '#FF8A3C') +
        one('M-4 -2L-12 -22L-2 -14L4 -24L10 -12L16 -18L6 -2Z', PALETTE.leaf),
      24,
    ) +
    line('M26 4C46 0 46 28 24 26', 14) +
    line('M26 4C46 0 46 28 24 26', 5, PALETTE.sky) +
    one(roundRect(-30, -10, 58, 48, [4, 4, 16, 16]), PALETTE.sky) +
    one(ellipse(-1, -10, 29, 8), '#FFB35C') +
    line('M-18 -24Q-24 -32 -18 -40M-4 -26Q-10 -34 -4 -42', 4.5, PALETTE.lilac),
  'potato-juice': () =>
    line('M6 -10L18 -44', 10) +
    line('M6 -10L18 -44', 4, PALETTE.coral) +
    one('M-26 -26H26L20 40H-20Z', '#EAF4FF', { inner: patch('M-30 -10H30V50H-30Z', '#D9A066') }) +
    face(0, 10, 8),
  'sock-soup': () =>
    one('M-22 -42H-2V-14Q0 -6 10 -4V10H-24Z', PALETTE.coral, { inner: patch('M-30 -34H4V-26H-30Z', CREAM) }) +
    one('M-42 0H42C42 26 24 40 0 40S-42 26 -42 0Z', PALETTE.sky) +
    one(ellipse(0, 0, 42, 9), '#FFB35C') +
    one('M-20 0V-10H-4Q4 -2 6 2Z', PALETTE.coral, { lw: 3 }),
};
