import { each } from '../../draw/each.ts';
import { ellipse, star } from '../../draw/shapes.ts';
import { linearGradient, path, stroke } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { lit } from '../things/lit.ts';

/** What moves in the theatre: paper on threads, a paper ship, a beam of light. */
export const STAGE: Readonly<Record<string, () => string>> = {
  moon: () =>
    thread(110) +
    lit(
      'M20 270C-50 270 -90 216 -74 160C-64 126 -34 104 0 100C-30 140 -20 202 36 214C54 218 70 216 84 208C74 246 52 270 20 270Z',
      '#FFE27A',
      9,
    ) +
    path(ellipse(-40, 176, 5), { fill: '#8A5A2E' }) +
    stroke('M-48 206Q-38 216 -26 212', 4, '#8A5A2E'),
  star: () => thread(176) + lit(star(0, 206, 32, 14, 5, -86, 4), '#FFF3C4', 5),
  ship: () => ship(),
  // Small, for it is shown three times as large: a light may be soft.
  beam: () =>
    linearGradient('light', [
      [0, '#FFF1C4', 0.34],
      [1, '#FFF1C4', 0],
    ]) + path('M-23 0L-92 250H92L23 0Z', { fill: 'url(#light)' }),
};

const thread = (length: number): string => stroke(`M0 0V${length}`, 3, '#D9C6F2', { opacity: 0.6 });

/** A ship made of paper; its captain is a duck. It rocks on its keel. */
const ship = (): string =>
  stroke('M0 -30V-210', 9, '#B97F58') +
  lit('M8 -200Q96 -150 92 -60H8Z', '#FFF6EA', 9) +
  lit('M-8 -180Q-74 -130 -76 -60H-8Z', '#FFD3C6', 8) +
  path('M0 -210L50 -226L0 -242Z', { fill: '#FF6B5C' }) +
  lit('M-120 -40H130L96 40H-84Z', '#E8775F', 10) +
  box(-120, -40, 250, 14, 6, '#FFC83A') +
  path('M-112 -74L-142 -64L-112 -56Z', { fill: '#FF8A3A' }) +
  lit(`${ellipse(-96, -70, 23)}M-118 -60H-74L-64 -30H-124Z`, '#FFE27A', 5) +
  path(ellipse(-102, -76, 4), { fill: '#2A2356' }) +
  path('M-116 -88Q-96 -106 -76 -88Z', { fill: '#4A4190' }) +
  each(
    [-50, 10, 70],
    (x) => path(ellipse(x, 2, 13), { fill: '#FFE3C8' }) + path(ellipse(x, 2, 7), { fill: '#7A4A6E' }),
  );
