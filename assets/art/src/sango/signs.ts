import { INK } from '../kit/palette.ts';
import { bubble, capsule, ell, sparkle } from '../kit/paths.ts';
import { pt, turn } from '../kit/point.ts';
import { at, each, g, line, one, path } from '../kit/tags.ts';
import { GLOW, LINE } from './measures.ts';

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
      ([x, y, size]) => path(ell(x, y, size), { fill: '#FFFFFF', stroke: INK, strokeWidth: 4 }),
    ),
  drop: () =>
    g(
      path('M124 -128C136 -108 140 -98 132 -90C124 -83 112 -88 112 -99C112 -108 118 -118 124 -128Z', {
        fill: '#7FD6FF',
        stroke: INK,
        strokeWidth: 4,
        strokeLinejoin: 'round',
      }) + path(ell(120, -99, 3, 4.5), { fill: '#FFFFFF' }),
      { transform: 'translate(22 -6)' },
    ),
  bang: () =>
    each([-38, 0, 38], (degrees) => {
      const up = turn(pt(0, -1), degrees);
      const ray = capsule(pt(-40 + up.x * 58, -226 + up.y * 50), pt(-40 + up.x * 86, -226 + up.y * 80), 10);
      return path(ray, { fill: GLOW.alert });
    }),
  wave: () =>
    line('M236 -196Q252 -176 250 -150M216 -232Q228 -228 238 -220M150 -210Q156 -220 166 -226', 7, '#35C3B5'),
  message: () =>
    at(
      222,
      -40,
      one(bubble(-44, -40, 88, 58, 20, { from: [-22, 0], tip: [-30, 38] }), '#FFFFFF', {
        lw: LINE * 0.8,
        tone: 0.1,
      }) + path(ell(-22, -11, 6.5) + ell(0, -11, 6.5) + ell(22, -11, 6.5), { fill: '#7B72C2' }),
    ),
} as const;

export type Sign = keyof typeof SIGNS;
