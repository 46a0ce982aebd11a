import { darken } from '../../draw/colour.ts';
import { cycled, round } from '../../draw/geometry.ts';
import { ellipse, roundRect } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { type Standing, stacked } from '../place.ts';
import { tree } from '../plants.ts';
import { boxBlock, cylinder, dome, faceL, faceR, surface } from './blocks.ts';
import { island } from './island.ts';
import { riskSign } from './risk-sign.ts';

/** Where people meet: round domes with bubbles, a wheel, a fountain. */
export function harbourIsland(): string {
  let s = island(300, '#F6C65B', 23, { plaza: '#FFF0CC', rock: '#A9799F' });
  s += path(ellipse(0, 0, 120, 60), { fill: '#FFE0A0' }) + path(ellipse(0, 0, 84, 42), { fill: '#FFF6DE' });
  const A: Standing[] = [];
  // ferris wheel
  let q =
    path('M-58 60L0 -74L58 60', {
      fill: 'none',
      stroke: '#D98A4A',
      strokeWidth: 11,
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    }) +
    path('M0 -74L58 60', { stroke: '#B56A45', strokeWidth: 11, strokeLinecap: 'round' }) +
    path(ellipse(0, -74, 108), { fill: 'none', stroke: '#FFF6E6', strokeWidth: 10 }) +
    path(ellipse(0, -74, 108), { fill: 'none', stroke: '#FF8A6E', strokeWidth: 4 }) +
    path(ellipse(0, -74, 74), { fill: 'none', stroke: '#FFF6E6', strokeWidth: 5 });
  for (let i = 0; i < 8; i++) {
    const a = (i * 45 * Math.PI) / 180,
      x = Math.cos(a) * 108,
      y = -74 + Math.sin(a) * 108;
    q += path(`M0 -74L${round(x)} ${round(y)}`, { stroke: '#FFF6E6', strokeWidth: 4 });
  }
  for (let i = 0; i < 8; i++) {
    const a = ((i * 45 + 22.5) * Math.PI) / 180,
      x = Math.cos(a) * 108,
      y = -74 + Math.sin(a) * 108,
      c = cycled(['#FF6B5C', '#35C3B5', '#FFC83A', '#7A8BF0'], i % 4);
    q +=
      path(ellipse(x, y + 8, 20), { fill: c }) +
      path(
        `M${round(x + 4)} ${round(y - 11)}A20 20 0 0 1 ${round(x + 4)} ${round(y + 27)}Q${round(x + 14)} ${round(y + 8)} ${round(x + 4)} ${round(y - 11)}Z`,
        { fill: darken(c, 0.25) },
      ) +
      path(roundRect(x - 12, y + 1, 21, 11, 5.5), { fill: '#EAFBFF' });
  }
  q += path(ellipse(0, -74, 16), { fill: '#FFC83A' }) + path(ellipse(0, -74, 8), { fill: '#FFF3C4' });
  A.push([-50, group(q, { transform: 'translate(-96 -92)' })]);
  // chat domes
  const bubble = (x: number, y: number, c: string, d = 1) =>
    group(
      path(
        `M-32 -22A24 24 0 0 1 -8 -46H12A24 24 0 0 1 12 2H${d > 0 ? -4 : 4}L${d > 0 ? -20 : 20} 16L${d > 0 ? -18 : 18} 0A24 24 0 0 1 -32 -22Z`,
        { fill: c },
      ) +
        [-14, 2, 18]
          .map((a) => path(ellipse(a, -22, 5), { fill: c === '#fff' ? '#FF9D4A' : '#fff' }))
          .join(''),
      { transform: `translate(${x} ${y})` },
    );
  q =
    cylinder(0, 6, 66, 34, '#FFF3DE') +
    dome(0, -28, 66, '#FF8F70') +
    path('M-16 36V8A16 16 0 0 1 16 8V37Z', { fill: '#7A4A86' }) +
    path(ellipse(-42, 8, 10, 11), { fill: '#9FE0EE' }) +
    path(ellipse(42, 8, 9, 11), { fill: '#7CBBD8' }) +
    bubble(4, -104, '#fff');
  A.push([10, group(q, { transform: 'translate(110 -40)' })]);
  q =
    cylinder(0, 4, 46, 28, '#FFF3DE') +
    dome(0, -24, 46, '#35BDB0') +
    path('M-12 25V4A12 12 0 0 1 12 4V26Z', { fill: '#7A4A86' }) +
    bubble(0, -78, '#FFC83A', -1);
  A.push([50, group(q, { transform: 'translate(206 36)' })]);
  // fountain
  q =
    cylinder(0, 6, 50, 12, '#BFE8F2') +
    path(ellipse(0, -6, 42, 20), { fill: '#6FD0EA' }) +
    cylinder(0, -6, 10, 30, '#EAF7FA') +
    path('M0 -38C-8 -64 -34 -60 -36 -26M0 -38C8 -64 34 -60 36 -26M0 -38V-62', {
      fill: 'none',
      stroke: '#C8F3FF',
      strokeWidth: 7,
      strokeLinecap: 'round',
    });
  A.push([30, group(q, { transform: 'translate(66 30) scale(.9)' })]);
  // phone booth
  const booth = boxBlock(-20, -20, 40, 40, 84, '#F0574F', { T: '#FF9A86' });
  A.push([
    90,
    group(
      booth.svg +
        surface(faceL(booth.block, 0.16, 12, 0.84, 66), '#CFF2FA', 1) +
        surface(faceR(booth.block, 0.16, 12, 0.84, 66), '#8CC4E0', 1) +
        surface(faceL(booth.block, 0.1, 71, 0.9, 79), '#FFF3DE', 1) +
        dome(0, -88, 20, '#F0574F'),
      { transform: 'translate(-176 66)' },
    ),
  ]);
  for (const [x, y, k] of [
    [-246, 10, 0.95],
    [-222, -32, 0.8],
    [250, 2, 0.8],
    [-84, 110, 0.8],
    [120, 112, 0.7],
  ] as const)
    A.push([y + 2, tree(x, y, k, '#7CC35A')]);
  A.push([120, riskSign(-14, 112, 'contact')]);
  return s + stacked(A);
}
