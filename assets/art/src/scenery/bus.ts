import { each } from '../draw/each.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { path, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { pigeon } from './things/animals.ts';
import { lit } from './things/lit.ts';
import { hedge } from './things/outside.ts';
import { area, fade } from './things/wash.ts';

const WINDOWS = [
  [40, 400],
  [480, 440],
  [960, 440],
  [1440, 440],
] as const;

/** The country behind the houses that go by. */
function country(): string {
  return (
    area(120, 480, 'url(#buSky)') +
    cloud(230, 230, 0.8, 0.95) +
    cloud(760, 250, 0.7, 0.9) +
    cloud(1260, 220, 0.9, 0.95) +
    cloud(1760, 260, 0.7, 0.9) +
    path('M0 470C300 400 700 440 1000 420S1600 410 1920 450V600H0Z', { fill: '#A5DDB8' }) +
    hedge(520, 46, '#7CC9A0') +
    area(540, 66, '#8FD8A8')
  );
}

function side(): string {
  const glass = WINDOWS.map(([x, w]) => roundRect(x, 190, w, 380, 34)).join('');
  const frames = WINDOWS.map(([x, w]) => roundRect(x - 16, 174, w + 32, 412, 44)).join('');
  return (
    // Holes, for what goes by outside.
    path(`M0 0H1920V840H0Z${glass}`, { fill: 'url(#buWall)', fillRule: 'evenodd' }) +
    path(frames + glass, { fill: '#5F7FB8', fillRule: 'evenodd' }) +
    each(
      WINDOWS,
      ([x, w]) =>
        path(
          `M${x + w * 0.55} 190H${x + w * 0.75}L${x + w * 0.45} 570H${x + w * 0.25}ZM${x + w * 0.82} 190H${x + w * 0.88}L${x + w * 0.58} 570H${x + w * 0.52}Z`,
          { fill: '#fff', opacity: 0.16 },
        ) + box(x, 300, w, 9, 0, '#5F7FB8'),
    ) +
    area(0, 96, '#F7F1FC') +
    area(88, 12, '#D5CBE6') +
    each([160, 720, 1280, 1760], (x) => box(x - 120, 34, 240, 30, 15, '#FFF6D0')) +
    area(632, 12, '#FFC83A') +
    area(788, 40, '#6F78B8')
  );
}

/** Two seats from the side; they look to the right. */
function seat(x: number, colour: string): string {
  return (
    path(ellipse(x + 130, 846, 190, 16), { fill: '#3A2A5E', opacity: 0.28 }) +
    box(x + 60, 770, 30, 76, 6, '#6F78B8') +
    box(x + 180, 770, 30, 76, 6, '#5F68A8') +
    lit(
      `M${x - 34} 520Q${x - 30} 486 ${x + 6} 486H${x + 28}Q${x + 64} 486 ${x + 66} 524L${x + 84} 740H${x - 12}Z`,
      colour,
      12,
    ) +
    lit(
      `M${x - 12} 716H${x + 236}Q${x + 264} 716 ${x + 264} 748Q${x + 264} 780 ${x + 236} 780H${x + 10}Q${x - 12} 780 ${x - 12} 756Z`,
      colour,
      10,
    ) +
    each([0, 1, 2], (i) =>
      path(ellipse(x + 16 + i * 6, 550 + i * 54, 10), { fill: '#FFE27A', opacity: 0.8 }),
    ) +
    each([0, 1, 2], (i) => path(ellipse(x + 90 + i * 56, 746, 10), { fill: '#FFE27A', opacity: 0.8 })) +
    stroke(`M${x - 30} 506Q${x - 56} 470 ${x - 16} 462H${x + 40}Q${x + 76} 466 ${x + 62} 506`, 14, '#FFC83A')
  );
}

/** The wide place for a wheelchair or a pram: a padded rest and a belt. */
function widePlace(): string {
  return (
    lit(roundRect(852, 560, 216, 190, 24), '#5E8BE0', 12) +
    box(876, 592, 168, 14, 7, '#FFE27A') +
    box(876, 700, 168, 14, 7, '#FFE27A') +
    path('M930 640A34 34 0 1 0 990 668', {
      fill: 'none',
      stroke: '#EAF4FF',
      strokeWidth: 10,
      strokeLinecap: 'round',
    }) +
    stroke('M942 622V656H980L996 690', 11, '#EAF4FF') +
    path(ellipse(942, 612, 11), { fill: '#EAF4FF' })
  );
}

function inside(): string {
  const pole = (x: number): string =>
    box(x - 9, 96, 18, 746, 8, '#FFC83A') +
    box(x + 2, 96, 7, 746, 4, '#E0A02C') +
    box(x - 18, 828, 36, 18, 6, '#6F78B8') +
    lit(roundRect(x - 20, 470, 40, 54, 12), '#FF6B5C', 6) +
    path(ellipse(x - 2, 495, 10), { fill: '#FFF6EA' });
  return (
    area(828, 252, 'url(#buFloor)') +
    area(826, 10, '#9AA2D8') +
    path('M0 900H1920M0 980H1920', { stroke: '#5A6098', strokeWidth: 5, opacity: 0.4 }) +
    path(ellipse(960, 930, 640, 60), { fill: '#C9D0F5', opacity: 0.16 }) +
    widePlace() +
    seat(70, '#4F8FE0') +
    seat(420, '#4F8FE0') +
    seat(1240, '#4F8FE0') +
    seat(1590, '#4F8FE0') +
    pigeon(240, 718, 1.3) +
    // a school bag that rides alone
    lit('M1716 716V640Q1716 600 1760 600H1796Q1840 600 1840 640V716Z', '#FF7F6E', 9) +
    box(1738, 656, 80, 46, 10, '#FFB09C') +
    stroke('M1750 600Q1778 566 1806 600', 8, '#C4524E') +
    pole(390) +
    pole(1170) +
    box(-20, 130, 1960, 16, 8, '#FFC83A') +
    box(-20, 140, 1960, 6, 3, '#E0A02C')
  );
}

/** The backs of two seats near the eye. */
function seatBack(x: number): string {
  return (
    lit(roundRect(x, 950, 300, 260, 54), '#3F6FC0', 16) +
    stroke(`M${x + 40} 962Q${x + 150} 900 ${x + 260} 962`, 18, '#FFC83A') +
    each([0, 1, 2], (i) => path(ellipse(x + 80 + i * 70, 1030, 13), { fill: '#FFE27A', opacity: 0.7 }))
  );
}

/** Inside a bus in the day; one of the passengers is a pigeon. */
export function bus(): Place {
  return {
    defs:
      fade('buSky', '#7CC8F5', '#EAF6FD') +
      fade('buWall', '#CFE0F5', '#A9C0E8') +
      fade('buFloor', '#8289BE', '#666CA4'),
    back: country(),
    middle: side() + inside(),
    front: seatBack(-110) + seatBack(1730),
  };
}
