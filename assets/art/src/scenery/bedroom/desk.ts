import type { Pair } from '../../draw/geometry.ts';
import { ellipse, roundPolygon, star, tiltedEllipse } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';

const triangle = (points: readonly Pair[], fill: string): string => path(roundPolygon(points, 0), { fill });

/** A desk with a tablet, a lamp and pencils. Gradients: `bDesk`, `bLamp`, `bTab`, `bScreen`, `bCone`. */
export function bedroomDesk(): string {
  let k = path(ellipse(1560, 872, 350, 18), { fill: '#4A2F58', opacity: 0.35 });
  k += box(1230, 690, 30, 180, [0, 0, 8, 8], '#C97F5C') + box(1230, 690, 16, 180, [0, 0, 0, 8], '#E39B6E');
  k +=
    box(1610, 690, 250, 180, [0, 0, 10, 10], '#D98F66') +
    box(1790, 690, 70, 180, [0, 0, 10, 0], '#B97156') +
    [706, 788]
      .map(
        (y) =>
          box(1626, y, 218, 70, 9, '#F2B784') +
          box(1626, y + 58, 218, 12, [0, 0, 9, 9], '#CB8C66') +
          box(1708, y + 22, 54, 13, 6.5, '#FFF3DE'),
      )
      .join('');
  k +=
    box(1190, 652, 710, 40, 12, 'url(#bDesk)') +
    box(1190, 678, 710, 14, [0, 0, 12, 12], '#B97156') +
    box(1196, 655, 698, 6, 3, '#FFD8AE') +
    box(1214, 692, 400, 16, 0, '#3D2A58', { opacity: 0.26 });
  // lamp glow behind
  k += path(ellipse(1716, 560, 270, 250), { fill: 'url(#bLamp)', opacity: 0.8 });
  // tablet on a stand
  k += path(ellipse(1440, 540, 250, 200), { fill: 'url(#bTab)', opacity: 0.85 });
  k +=
    path('M1296 654L1330 596H1560L1594 654Z', { fill: '#FF8A70' }) +
    path('M1296 654L1306 638H1584L1594 654Z', { fill: '#D9605E' }) +
    path('M1306 640H1584', { stroke: '#FFB7A0', strokeWidth: 4 });
  k += group(
    box(-160, -112, 320, 228, 26, '#332C66') +
      box(-160, -112, 320, 221, 26, '#4A4190') +
      path(ellipse(0, -100, 3.6), { fill: '#9C93D8' }) +
      box(-142, -90, 284, 178, 12, 'url(#bScreen)') +
      path('M30 -90H96L-20 82H-86Z', { fill: '#fff', opacity: 0.3 }) +
      box(-118, -66, 128, 40, 14, '#fff') +
      path('M-104 -30L-104 -12L-86 -28Z', { fill: '#fff' }) +
      path('M-102 -52H-10M-102 -40H-40', { stroke: '#8CB8D8', strokeWidth: 6, strokeLinecap: 'round' }) +
      box(-14, -14, 132, 36, 14, '#FFC857') +
      path('M102 20L106 36L86 22Z', { fill: '#FFC857' }) +
      path('M2 0H96M2 11H60', { stroke: '#B87A1E', strokeWidth: 6, strokeLinecap: 'round' }) +
      box(-118, 36, 104, 30, 13, '#fff') +
      [0, 1, 2].map((i) => path(ellipse(-88 + i * 22, 51, 5), { fill: '#8CB8D8' })).join('') +
      path(ellipse(112, -72, 13), { fill: '#FF5A4D' }) +
      box(110, -80, 4, 10, 2, '#fff') +
      path(ellipse(112, -66, 2.2), { fill: '#fff' }),
    { transform: 'translate(1444 538) skewX(-3) scale(.9 .88)' },
  );
  k += path('M1280 652Q1444 636 1610 652V660H1280Z', { fill: '#C9F6FF', opacity: 0.45 });
  k +=
    path('M1600 646L1664 630', { stroke: '#FFF6EA', strokeWidth: 9, strokeLinecap: 'round' }) +
    path('M1600 646L1610 643.5', { stroke: '#5A4FA0', strokeWidth: 9, strokeLinecap: 'round' });
  // mug with pencils
  k +=
    (
      [
        [1262, 560, -9, '#FFC83A'],
        [1282, 548, 3, '#35B5AC'],
        [1300, 564, 13, '#F2748A'],
      ] as const
    )
      .map(([x, y, a, c]) =>
        group(
          box(-5, 0, 10, 80, 2, c) +
            triangle(
              [
                [-5, 0],
                [5, 0],
                [0, -14],
              ],
              '#FFE3C2',
            ) +
            triangle(
              [
                [-1.8, -9],
                [1.8, -9],
                [0, -14],
              ],
              '#3A2A5E',
            ),
          { transform: `translate(${x} ${y}) rotate(${a})` },
        ),
      )
      .join('') +
    box(1246, 590, 70, 62, [6, 6, 14, 14], '#FFF6EA') +
    box(1292, 590, 24, 62, [0, 6, 14, 0], '#DFCBD6') +
    path(star(1276, 622, 13, 6, 5, -90, 2), { fill: '#FF6B5C' });
  // notebook + headphones
  k += group(
    box(1640, 636, 120, 16, 5, '#8C7BF0') +
      box(1640, 644, 120, 8, [0, 0, 5, 5], '#6857C9') +
      box(1652, 620, 104, 16, 5, '#FF8A70') +
      box(1652, 628, 104, 8, [0, 0, 5, 5], '#D9605E') +
      box(1658, 631, 92, 3, 1, '#FFF3E6'),
    { transform: 'translate(40 0)' },
  );
  // lamp
  k +=
    path('M1776 652C1776 640 1790 634 1812 634C1834 634 1848 640 1848 652Z', { fill: '#FFB83A' }) +
    path('M1820 634C1838 636 1848 642 1848 652H1822Z', { fill: '#DF8F2A' }) +
    path('M1812 638L1836 520L1762 452', {
      fill: 'none',
      stroke: '#5A4FA0',
      strokeWidth: 11,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    }) +
    path(ellipse(1836, 520, 11), { fill: '#FFC83A' });
  k +=
    path('M1700 508L1590 690H1790L1774 480Z', { fill: 'url(#bCone)', opacity: 0.5 }) +
    group(
      path('M-58 34C-58 -14 -34 -42 0 -42C34 -42 58 -14 58 34Z', { fill: '#FFC83A' }) +
        path('M10 -41C40 -36 58 -10 58 34H28C32 4 28 -24 10 -41Z', { fill: '#E8A02C' }) +
        path(ellipse(0, 34, 58, 12), { fill: '#FFF6D0' }) +
        path(tiltedEllipse(-26, -8, 9, 18, 26), { fill: '#FFEAA6' }),
      { transform: 'translate(1742 470) rotate(24)' },
    );
  return k;
}
