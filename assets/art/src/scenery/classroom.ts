import { darken, lighten } from '../draw/colour.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { group, linearGradient, path, radialGradient } from '../draw/svg.ts';
import { box } from './box.ts';
import { chalkBoard } from './chalk-board.ts';
import type { Place } from './place.ts';

/** The classroom in the morning, chalk pictures on its board. */
export function classroom(): Place {
  const defs =
    linearGradient('cWall', [
      [0, '#FFE9CF'],
      [1, '#FFD9B5'],
    ]) +
    linearGradient('cFloor', [
      [0, '#C99A78'],
      [1, '#A87860'],
    ]) +
    linearGradient(
      'cBoard',
      [
        [0, '#2A9A8C'],
        [1, '#1B7F78'],
      ],
      0,
      0,
      0.3,
      1,
    ) +
    linearGradient('cSky', [
      [0, '#7CC8F5'],
      [1, '#E4F4FD'],
    ]) +
    radialGradient('cSun', [
      [0, '#FFF6D0', 0.8],
      [1, '#FFF6D0', 0],
    ]);
  let back = '<rect width="1920" height="830" fill="url(#cWall)"/>';
  for (let i = 0; i < 16; i++) back += box(i * 126 + 20, 0, 60, 780, 0, '#FFF3E0', { opacity: 0.35 });
  back +=
    box(0, 640, 1920, 150, 0, '#8FCFC4') +
    box(0, 640, 1920, 10, 0, '#B9E5DC') +
    box(0, 784, 1920, 44, 0, '#FFF6EA') +
    box(0, 812, 1920, 16, 0, '#DDC2B4');
  // windows at the start side
  const win = (x: number) =>
    box(x - 14, 106, 328, 400, 18, '#E2B48E', { opacity: 0.5, transform: 'translate(8 10)' }) +
    box(x - 14, 106, 328, 400, 18, '#FFF6EA') +
    box(x, 120, 300, 372, 10, 'url(#cSky)') +
    `<clipPath id="cWin">${path(roundRect(x, 120, 300, 372, 10))}</clipPath>` +
    group(
      path(ellipse(x + 80, 440, 120, 60) + ellipse(x + 220, 460, 140, 70), { fill: '#8FD8A8' }) +
        path(ellipse(x + 150, 500, 220, 60), { fill: '#6CC793' }),
      { clipPath: 'url(#cWin)' },
    ) +
    box(x + 142, 120, 16, 372, 0, '#FFF6EA') +
    box(x, 286, 300, 14, 0, '#FFF6EA') +
    box(x - 34, 496, 368, 26, 9, '#FFF6EA') +
    box(x - 34, 512, 368, 10, [0, 0, 9, 9], '#DDBFA6');
  back += win(90);
  const plant = (x: number, y: number, k: number, pot: string, a = '#3BB58A', b = '#2E9E7C') =>
    group(
      path('M-34 0L-26 -56H26L34 0Z', {
        fill: pot,
        transform: 'scale(1 -1) translate(0 56) scale(1 -1) translate(0 0)',
      }) +
        path('M-34 -56H34L26 0H-26Z', { fill: pot }) +
        path('M6 -56H34L26 0H10Z', { fill: darken(pot, 0.18) }) +
        box(-40, -66, 80, 14, 6, lighten(pot, 0.2)) +
        (
          [
            [-30, -96, -40],
            [30, -96, 40],
            [-14, -116, -16],
            [16, -118, 18],
            [0, -126, 0],
          ] as const
        )
          .map(([x, y, r], i) => path(tiltedEllipse(x, y, 14, 42, r), { fill: i % 2 ? a : b }))
          .join(''),
      { transform: `translate(${x} ${y}) scale(${k})` },
    );
  back +=
    plant(150, 498, 0.86, '#FF8A5C') +
    plant(250, 498, 0.7, '#FFC83A', '#55C79A') +
    plant(344, 498, 0.92, '#7B72C2');
  back += chalkBoard();
  back +=
    box(560, 544, 740, 18, 6, '#D6A878') +
    box(620, 534, 60, 12, 5, '#FFF6EA') +
    box(700, 536, 40, 10, 5, '#FFC2D0') +
    box(1150, 528, 90, 18, 5, '#7B72C2');
  // a line for children's drawings at the end side
  back += path('M1420 150Q1650 210 1900 140', { fill: 'none', stroke: '#B98A5E', strokeWidth: 5 });
  // shelf with mugs and plants
  back +=
    box(1420, 470, 470, 20, 6, '#E0A878') +
    box(1420, 484, 470, 9, [0, 0, 6, 6], '#B97F58') +
    plant(1480, 470, 0.8, '#35C3B5') +
    plant(1830, 470, 0.9, '#FF8A5C', '#55C79A');
  const mug = (x: number, c: string) =>
    path(ellipse(x + 36, 440, 20, 18), { fill: 'none', stroke: c, strokeWidth: 9 }) +
    box(x - 30, 408, 60, 62, [4, 4, 14, 14], c) +
    box(x + 6, 408, 24, 62, [4, 4, 14, 4], darken(c, 0.14));
  back += mug(1590, '#FF7F9A') + mug(1700, '#4DB8F0');
  let mid =
    box(0, 826, 1920, 254, 0, 'url(#cFloor)') +
    [862, 918, 994].map((y) => box(0, y, 1920, 4, 0, '#8A5A48', { opacity: 0.25 })).join('') +
    path(ellipse(960, 1010, 760, 90), { fill: '#FFE3B8', opacity: 0.22 }) +
    path('M-20 826L420 826L760 1080H120Z', { fill: '#FFF6D0', opacity: 0.14 });
  // teacher's desk at the end side, pupil's desk at the start side
  mid +=
    path(ellipse(1690, 930, 250, 24), { fill: '#5A3A34', opacity: 0.22 }) +
    box(1500, 640, 420, 34, 10, '#F2B784') +
    box(1500, 662, 420, 12, [0, 0, 10, 10], '#C9855E') +
    box(1530, 674, 390, 246, 6, '#DB9468') +
    box(1560, 704, 340, 90, 10, '#E6A77C') +
    box(1700, 740, 60, 16, 8, '#FFF1E2') +
    box(1560, 812, 340, 90, 10, '#E6A77C') +
    box(1700, 848, 60, 16, 8, '#FFF1E2') +
    plant(1590, 640, 0.95, '#FFC83A') +
    plant(1700, 640, 0.7, '#7B72C2', '#55C79A') +
    box(1770, 606, 120, 16, 4, '#4DB8F0') +
    box(1780, 590, 110, 16, 4, '#FF7F6E') +
    box(1774, 622, 124, 18, 4, '#35C3B5');
  mid +=
    path(ellipse(180, 940, 230, 22), { fill: '#5A3A34', opacity: 0.22 }) +
    box(-20, 706, 380, 30, 10, '#F2B784') +
    box(-20, 726, 380, 10, [0, 0, 10, 10], '#C9855E') +
    box(24, 736, 20, 200, 6, '#8C7BF0') +
    box(300, 736, 20, 200, 6, '#7466D8') +
    box(90, 690, 130, 18, 5, '#FFFDF6') +
    box(240, 676, 20, 30, 4, '#FF6B5C') +
    path(ellipse(250, 676, 14, 6), { fill: '#C4324A' });
  return { defs, back, middle: mid };
}
