import { INK } from '../draw/colour.ts';
import { ellipse } from '../draw/shapes.ts';
import { group, path } from '../draw/svg.ts';
import { blush, eyes, line, one } from './face-kit.ts';

const base = (c: string, inner: string) => one(ellipse(0, 0, 62), c, { lw: 5, shift: 6 }) + inner;
const brow = (a: number, y = -26) => line(`M-34 ${y + a}L-16 ${y - a}M34 ${y + a}L16 ${y - a}`, 5.5);
/** How was it? Five faces and one for mixed feelings. */
export const FEELINGS: Readonly<Record<string, () => string>> = {
  'feel-1': () =>
    base('#9FB8E8', eyes(-4, 22) + brow(5) + line('M-24 32Q-14 18 -6 28Q2 38 10 26Q16 20 24 30', 5.5)),
  'feel-2': () => base('#A9D3EE', eyes(-4, 22) + brow(3) + line('M-20 32Q0 18 20 32', 5.5)),
  'feel-3': () => base('#E6DDC8', eyes(-4, 22) + line('M-18 28H18', 5.5)),
  'feel-4': () => base('#FFE08A', eyes(-4, 22) + line('M-22 22Q0 42 22 22', 5.5)),
  'feel-5': () =>
    base(
      '#FFC83A',
      line('M-36 -2Q-22 -22 -8 -2M8 -2Q22 -22 36 -2', 6) +
        path('M-28 16Q0 56 28 16Q14 22 0 22T-28 16Z', {
          fill: '#6E1B45',
          stroke: INK,
          strokeWidth: 4.5,
          strokeLinejoin: 'round',
        }) +
        blush(18, 42),
    ),
  'feel-both': () =>
    `<clipPath id="fb">${path(ellipse(0, 0, 62))}</clipPath>` +
    path(ellipse(0, 0, 62), { fill: INK, stroke: INK, strokeWidth: 10 }) +
    group(
      path(ellipse(0, 0, 62), { fill: '#FFC83A' }) +
        path('M0 -70Q-14 -20 0 0T0 70H80V-70Z', { fill: '#9FB8E8' }),
      { clipPath: 'url(#fb)' },
    ) +
    line('M0 -62Q-14 -20 0 0T0 62', 4) +
    line('M-36 -2Q-22 -22 -8 -2', 6) +
    path(ellipse(24, -6, 8, 10.5), { fill: INK }) +
    path(ellipse(21, -10, 3), { fill: '#fff' }) +
    line('M14 -24L34 -30', 5.5) +
    line('M-26 20Q-14 38 0 32Q12 26 24 34', 5.5),
};
