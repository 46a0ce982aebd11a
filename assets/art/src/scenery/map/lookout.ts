import { darken, lighten } from '../../draw/colour.ts';
import { cycled } from '../../draw/geometry.ts';
import { ellipse, star } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { type Standing, stacked } from '../place.ts';
import { tree } from '../plants.ts';
import { boxBlock, cornered, faceL, faceR, iso, surface } from './blocks.ts';
import { island } from './island.ts';
import { riskSign } from './risk-sign.ts';

/** What there is to see: a town of screens, square all over. */
export function lookoutIsland(): string {
  let s = island(300, '#5BC0F0', 11, { plaza: '#D8F1FF', rock: '#6F7FCB' });
  const A: Standing[] = [];
  // tiles
  s += group(
    (
      [
        [-1, 0],
        [0, -1],
        [1, 0],
        [0, 1],
        [0, 0],
        [-2, 0],
        [2, 0],
        [0, -2],
        [0, 2],
        [-1, 1],
        [1, -1],
        [1, 1],
        [-1, -1],
      ] as const
    )
      .map(([a, b], i) =>
        surface(
          [
            iso(a * 44 - 18, b * 44 - 18),
            iso(a * 44 + 18, b * 44 - 18),
            iso(a * 44 + 18, b * 44 + 18),
            iso(a * 44 - 18, b * 44 + 18),
          ],
          i % 2 ? '#C2E4FA' : '#E9F8FF',
          3,
        ),
      )
      .join(''),
  );
  // tower of books (back-left)
  const books = (
    [
      ['#FF7F6E', 0, 66, 22],
      ['#FFC857', 26, 58, 18],
      ['#35B5AC', 48, 62, 24],
      ['#8C7BF0', 76, 52, 20],
    ] as const
  ).map(([c, z, w, h]) => {
    const { svg, block } = boxBlock(-w / 2, -w / 2, w, w, h, c, {
      z,
      L: '#FFF6E6',
      R: darken(c, 0.1),
      T: lighten(c, 0.2),
    });
    return svg + surface(faceL(block, 0, 0, 1, 4), c) + surface(faceL(block, 0, h - 4, 1, h), c);
  });
  A.push([-30, group(books.join(''), { transform: 'translate(-176 -14)' })]);
  // screen tower
  const t = boxBlock(-36, -36, 72, 72, 178, '#4D8FE6', { win: [3, 6, 0.25], seed: 5 });
  let q = t.svg;
  q +=
    surface(faceL(t.block, -0.16, 70, 1.16, 150), '#2A3B8F', 6) +
    surface(faceL(t.block, -0.1, 77, 1.1, 143), '#FFE3F0', 2) +
    path(cornered([iso(-10, 36, 96), iso(-10, 36, 128), iso(18, 36, 108)]), {
      fill: '#FF5A6A',
      stroke: '#FF5A6A',
      strokeWidth: 5,
      strokeLinejoin: 'round',
    });
  q += boxBlock(-20, -20, 40, 40, 18, '#6FB1F5', { z: 178 }).svg;
  A.push([-60, group(q, { transform: 'translate(-56 -76)' })]);
  // cinema
  const c = boxBlock(-58, -44, 116, 88, 74, '#FF8D74', { T: '#FFC3AE' });
  q =
    c.svg +
    surface(faceL(c.block, 0.06, 12, 0.94, 42), '#3B3F93', 2) +
    surface(faceL(c.block, 0.36, 0, 0.64, 34), '#FFE9C9', 2) +
    surface(faceL(c.block, -0.03, 46, 1.03, 66), '#FFF3DE', 3);
  for (let i = 0; i < 9; i++) {
    const [x, y] = iso(-58 + 116 * (0.04 + i * 0.115), 44, 56);
    q += path(ellipse(x, y, 4), { fill: cycled(['#FFC83A', '#FF6B5C', '#35C3B5'], i % 3) });
  }
  q +=
    boxBlock(-40, -30, 30, 26, 16, '#FFD9C8', { z: 74 }).svg +
    group(
      path(star(0, 0, 24, 11, 5, -90, 4), { fill: '#FFC83A' }) +
        path(star(-2, -2, 14, 6.5, 5, -90, 3), { fill: '#FFE79A' }),
      { transform: 'translate(34 -96)' },
    ) +
    surface(faceR(c.block, 0.2, 14, 0.8, 54), '#C25A6A', 2) +
    surface(faceR(c.block, 0.26, 20, 0.74, 48), '#FFD98A', 2);
  A.push([40, group(q, { transform: 'translate(96 -46)' })]);
  // billboard
  q =
    box(-44, -66, 8, 70, 3, '#6F79B8') +
    box(38, -44, 8, 70, 3, '#565FA0') +
    path(
      cornered([
        [-70, -150],
        [70, -80],
        [70, -14],
        [-70, -84],
      ]),
      { fill: '#3B4AA8', stroke: '#3B4AA8', strokeWidth: 10, strokeLinejoin: 'round' },
    ) +
    path(
      cornered([
        [-64, -142],
        [64, -78],
        [64, -22],
        [-64, -86],
      ]),
      { fill: '#FFE27A' },
    ) +
    path(
      cornered([
        [-52, -126],
        [-2, -101],
        [-2, -65],
        [-52, -90],
      ]),
      { fill: '#FF8A9A', stroke: '#FF8A9A', strokeWidth: 4, strokeLinejoin: 'round' },
    ) +
    (
      [
        [12, -92, 44],
        [12, -78, 34],
        [12, -64, 42],
      ] as const
    )
      .map(([x, y, w]) =>
        path(`M${x} ${y}L${x + w} ${y + w * 0.5}`, {
          stroke: '#C8902A',
          strokeWidth: 6,
          strokeLinecap: 'round',
        }),
      )
      .join('');
  A.push([80, group(q, { transform: 'translate(-118 74)' })]);
  // news cubes
  A.push([
    95,
    group(
      boxBlock(-17, -17, 34, 34, 32, '#FFFFFF', { T: '#FFFFFF', L: '#F2F8FF', R: '#B9CBEB' }).svg +
        [0, 1, 2]
          .map((i) =>
            path(cornered(faceL({ u: -17, v: -17, w: 34, d: 34, z: 0 }, 0.14, 6 + i * 8, 0.86, 9 + i * 8)), {
              fill: '#7C9AD6',
            }),
          )
          .join(''),
      { transform: 'translate(40 84)' },
    ),
  ]);
  for (const [x, y, k] of [
    [-238, 22, 1],
    [-210, 66, 0.8],
    [222, 14, 0.95],
    [188, 62, 0.8],
    [10, -118, 0.7],
  ] as const)
    A.push([y + 2, tree(x, y, k, '#3CC0A0')]);
  A.push([110, riskSign(132, 98, 'content')]);
  return s + stacked(A);
}
