import { INK, PALETTE } from '../draw/colour.ts';
import { ellipse, roundRect, smoothPath, tiltedEllipse } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { path, placed } from '../draw/svg.ts';
import { eyes, line, one, type Pictures, shadow, smile, solid } from './picture-kit.ts';

export const NATURE: Pictures = {
  'paw-print': () =>
    solid(
      [
        {
          d: 'M0 -4C52 -4 88 44 76 84C66 116 30 100 0 100C-30 100 -66 116 -76 84C-88 44 -52 -4 0 -4Z',
          fill: PALETTE.mid,
        },
        { d: tiltedEllipse(-104, -8, 28, 38, -24), fill: PALETTE.mid },
        { d: tiltedEllipse(104, -8, 28, 38, 24), fill: PALETTE.mid },
        { d: tiltedEllipse(-42, -76, 30, 42, -8), fill: PALETTE.mid },
        { d: tiltedEllipse(42, -76, 30, 42, 8), fill: PALETTE.mid },
      ],
      { shift: 9 },
    ),
  'rain-cloud': () =>
    (
      [
        [-70, 86],
        [-10, 104],
        [52, 86],
        [92, 108],
      ] as const
    )
      .map(([x, y]) =>
        placed(
          x,
          y,
          one(
            'M0 -22C13 -4 17 4 17 11C17 22 9 27 0 27C-9 27 -17 22 -17 11C-17 4 -13 -4 0 -22Z',
            PALETTE.tear,
            { lw: 5, shift: 3 },
          ),
        ),
      )
      .join('') +
    solid(
      [
        { d: ellipse(-70, 0, 64), fill: '#C9D8EE' },
        { d: ellipse(4, -42, 74), fill: '#C9D8EE' },
        { d: ellipse(80, -4, 60), fill: '#C9D8EE' },
        { d: roundRect(-130, -10, 266, 70, 35), fill: '#C9D8EE' },
      ],
      { shift: 9, merge: true, tone: 0.14 },
    ) +
    eyes(-4, 6, 30, 0.9) +
    smile(-4, 26, 14),
  potato: () =>
    shadow(120) +
    one(
      smoothPath([
        [-116, 20],
        [-100, -54],
        [-30, -96],
        [50, -88],
        [112, -30],
        [110, 54],
        [50, 104],
        [-50, 106],
      ]),
      '#D9A066',
      { shift: 10 },
    ) +
    (
      [
        [-76, -30],
        [70, -52],
        [84, 40],
        [-60, 70],
        [12, 84],
      ] as const
    )
      .map(([x, y]) => path(tiltedEllipse(x, y, 9, 5, 20), { fill: '#A8703F' }))
      .join('') +
    eyes(0, -10, 36, 1.3) +
    path('M-30 26Q0 62 30 26Q15 34 0 34T-30 26Z', {
      fill: '#6E1B45',
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }) +
    glint(-56, -60, 22, 9, -28, 0.5),
  cat: () =>
    shadow(110) +
    one('M84 104C150 100 148 30 116 10', '#F2A04A', { shift: 0 }) +
    line('M84 96C140 92 138 40 116 16', 36) +
    line('M84 96C140 92 138 40 116 16', 24, '#F2A04A') +
    solid([{ d: 'M-84 112C-98 40 -70 6 0 6C70 6 98 40 84 112Z', fill: '#F2A04A' }], { shift: 9 }) +
    solid(
      [
        {
          d: 'M-92 -34L-98 -112L-44 -84Q0 -96 44 -84L98 -112L92 -34C96 10 52 36 0 36C-52 36 -96 10 -92 -34Z',
          fill: '#F2A04A',
        },
      ],
      {
        shift: 9,
        lines:
          path('M-84 -90L-58 -76L-80 -58ZM84 -90L58 -76L80 -58Z', { fill: '#FFC2B0' }) +
          line('M-14 -84V-62M0 -88V-62M14 -84V-62', 7, '#C9712A'),
      },
    ) +
    eyes(0, -24, 38, 1.3) +
    path('M-9 -2H9L0 8Z', { fill: '#C4526A', stroke: INK, strokeWidth: 4, strokeLinejoin: 'round' }) +
    line('M0 8Q-12 22 -24 12M0 8Q12 22 24 12', 5) +
    line('M-60 4L-104 -4M-60 14L-102 20M60 4L104 -4M60 14L102 20', 4.5) +
    path('M-30 112C-34 80 -20 66 0 66C20 66 34 80 30 112Z', { fill: '#FFE9D0' }),
  octopus: () =>
    [-96, -58, -20, 20, 58, 96]
      .map(
        (x, i) =>
          line(
            `M${x * 0.7} 40Q${x * 1.1} 80 ${x * 1.2} 104Q${x * 1.25} 124 ${x * 1.2 + (x < 0 ? -18 : 18)} 116`,
            42,
          ) +
          line(
            `M${x * 0.7} 40Q${x * 1.1} 80 ${x * 1.2} 104Q${x * 1.25} 124 ${x * 1.2 + (x < 0 ? -18 : 18)} 116`,
            29,
            i % 2 ? '#F2748A' : '#E55F7C',
          ),
      )
      .join('') +
    one('M-104 44C-128 -40 -78 -112 0 -112C78 -112 128 -40 104 44C70 76 -70 76 -104 44Z', '#F2748A', {
      shift: 10,
    }) +
    eyes(0, -14, 40, 1.5) +
    smile(0, 22, 20) +
    glint(-48, -72, 20, 12, -36, 0.6) +
    path(ellipse(-74, 14, 14, 9) + ellipse(74, 14, 14, 9), { fill: '#FFB3BE' }),
};
