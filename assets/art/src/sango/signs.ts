import { INK } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { point, turned } from '../draw/geometry.ts';
import { capsule, ellipse, sparkle, speechBubble } from '../draw/shapes.ts';
import { penOf } from '../draw/solid.ts';
import { group, path, placed, stroke } from '../draw/svg.ts';
import { GLOW, LINE } from './measures.ts';

const PAPER = penOf({ lw: LINE * 0.8, shift: 4, tone: 0.1 });

/** Small signs in the air beside Sango: they say the mood once more, by shape. */
export const SIGNS = {
  sparks: () =>
    each(
      [
        [-208, -204, 20, '#FFC83A'],
        [206, -222, 15, '#FF9AAF'],
        [236, -166, 11, '#35C3B5'],
        [-238, -158, 10, '#7A6BE0'],
      ],
      ([x, y, size, fill]) => path(sparkle(x, y, size, 0.2), { fill }),
    ),
  dots: () =>
    each(
      [
        [132, -182, 7],
        [158, -206, 10],
        [192, -234, 14],
      ],
      ([x, y, size]) => path(ellipse(x, y, size), { fill: '#FFFFFF', stroke: INK, strokeWidth: 4 }),
    ),
  drop: () =>
    group(
      path('M124 -128C136 -108 140 -98 132 -90C124 -83 112 -88 112 -99C112 -108 118 -118 124 -128Z', {
        fill: '#7FD6FF',
        stroke: INK,
        strokeWidth: 4,
        strokeLinejoin: 'round',
      }) + path(ellipse(120, -99, 3, 4.5), { fill: '#FFFFFF' }),
      { transform: 'translate(22 -6)' },
    ),
  bang: () =>
    each([-38, 0, 38], (degrees) => {
      const up = turned(point(0, -1), degrees);
      const ray = capsule(
        point(-40 + up.x * 58, -226 + up.y * 50),
        point(-40 + up.x * 86, -226 + up.y * 80),
        10,
      );
      return path(ray, { fill: GLOW.alert });
    }),
  wave: () =>
    stroke('M236 -196Q252 -176 250 -150M216 -232Q228 -228 238 -220M150 -210Q156 -220 166 -226', 7, '#35C3B5'),
  /** Sound that comes in, beside the bent antenna. */
  waves: () =>
    stroke(
      'M-146 -246Q-158 -228 -152 -208M-170 -258Q-188 -230 -178 -200M-194 -270Q-218 -232 -204 -192',
      7,
      '#35C3B5',
    ),
  /** A small cloud of steam on each side. */
  puff: () =>
    each([-1, 1], (side) =>
      PAPER.solid(
        [
          { d: ellipse(side * 172, -150, 13), fill: '#FFFFFF' },
          { d: ellipse(side * 192, -159, 17), fill: '#FFFFFF' },
          { d: ellipse(side * 211, -148, 12), fill: '#FFFFFF' },
        ],
        { merge: true, lw: 4 },
      ),
    ),
  message: () =>
    placed(
      222,
      -40,
      PAPER.one(
        speechBubble({ x: -44, y: -40, w: 88, h: 58, r: 20 }, { from: [-22, 0], tip: [-30, 38] }),
        '#FFFFFF',
      ) + path(ellipse(-22, -11, 6.5) + ellipse(0, -11, 6.5) + ellipse(22, -11, 6.5), { fill: '#7B72C2' }),
    ),
} as const;

export type Sign = keyof typeof SIGNS;
