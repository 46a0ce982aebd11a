import { darken, INK } from '../../draw/colour.ts';
import { cycled, type Pair } from '../../draw/geometry.ts';
import { ellipse, roundRect } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { type Standing, stacked } from '../place.ts';
import { coralTree, tree } from '../plants.ts';
import { boxBlock, cornered, faceL, faceR, iso, surface } from './blocks.ts';
import { island } from './island.ts';

/** Home: Sango's tower and three houses. Gradients: `hPhone`, `hScr`. */
export function homeIsland(): string {
  let s = island(350, '#6FCF97', 47, { plaza: '#FFE9D6', rock: '#8C78B8', deep: 230 });
  s += [0, 1, 2]
    .map((i) =>
      path(ellipse(0, 0, 180 - i * 50, 90 - i * 25), { fill: cycled(['#FFDCC0', '#FFF3E4', '#FFDCC0'], i) }),
    )
    .join('');
  const A: Standing[] = [];
  // Sango tower: a phone-shaped house with a sleeping screen, coral sprig on top
  let q = path(ellipse(20, 4, 112, 24), { fill: '#1F4E6B', opacity: 0.25 });
  q +=
    path(roundRect(-72, -300, 168, 304, 40), { fill: '#B73452' }) +
    path(roundRect(-96, -306, 168, 310, 40), { fill: 'url(#hPhone)' }) +
    path(roundRect(-78, -262, 132, 204, 24), { fill: '#B73452' }) +
    path(roundRect(-76, -260, 128, 200, 22), { fill: 'url(#hScr)' }) +
    path('M0 -260H30L-44 -60H-76V-66Z', { fill: '#fff', opacity: 0.35 }) +
    path('M-52 -176Q-39 -196 -26 -176M2 -176Q15 -196 28 -176', {
      fill: 'none',
      stroke: INK,
      strokeWidth: 8,
      strokeLinecap: 'round',
    }) +
    path('M-32 -146Q-12 -122 8 -146', { fill: 'none', stroke: INK, strokeWidth: 8, strokeLinecap: 'round' }) +
    path(ellipse(-56, -152, 10, 7), { fill: '#FF9AA8', opacity: 0.7 }) +
    path(ellipse(32, -152, 10, 7), { fill: '#FF9AA8', opacity: 0.7 }) +
    path('M-36 4V-20A24 24 0 0 1 12 -20V4Z', { fill: '#7A2A4E' }) +
    path('M-30 4V-20A18 18 0 0 1 6 -20V4Z', { fill: '#FFC83A' }) +
    path(ellipse(0, -12, 3), { fill: '#7A2A4E' }) +
    path(roundRect(-38, -292, 44, 10, 5), { fill: '#B73452' }) +
    path('M-82 -150V-262Q-82 -292 -54 -292', {
      fill: 'none',
      stroke: '#FFD2C2',
      strokeWidth: 7,
      strokeLinecap: 'round',
    });
  q += group(
    coralTree(0, 0, 1.15, '#FFA3A6') +
      path(ellipse(0, -74, 34), { fill: '#FFE27A', opacity: 0.35 }) +
      path(ellipse(0, -74, 13), { fill: '#FFD84D' }) +
      path(ellipse(-4, -79, 4), { fill: '#fff' }),
    { transform: 'translate(-44 -300)' },
  );
  A.push([0, group(q, { transform: 'translate(20 8) scale(.86)' })]);
  const house = (x: number, y: number, c: string, r: string, k = 1) => {
    const b = boxBlock(-30, -30, 60, 60, 48, c, { T: c });
    const ap: Pair = [0, -96];
    return group(
      b.svg +
        surface(faceL(b.block, 0.34, 0, 0.66, 28), '#8C5A78', 1) +
        surface(faceR(b.block, 0.3, 14, 0.7, 34), '#A9BEDD', 1) +
        path(cornered([iso(-36, 36, 46), iso(36, 36, 46), ap]), {
          fill: r,
          stroke: r,
          strokeWidth: 4,
          strokeLinejoin: 'round',
        }) +
        path(cornered([iso(36, 36, 46), iso(36, -36, 46), ap]), {
          fill: darken(r, 0.28),
          stroke: darken(r, 0.28),
          strokeWidth: 4,
          strokeLinejoin: 'round',
        }),
      { transform: `translate(${x} ${y}) scale(${k})` },
    );
  };
  A.push(
    [20, house(-196, -34, '#FFF3E0', '#FF8A5C')],
    [60, house(190, -20, '#EAF6FF', '#3FA7D8')],
    [95, house(-226, 46, '#FFF8EC', '#35B5A0', 0.85)],
  );
  const plants = [
    [-120, 100, 1],
    [150, 96, 0.9],
    [264, 40, 1],
    [-288, 6, 0.9],
    [96, -116, 0.8],
    [-110, -112, 0.8],
  ] as const;
  for (const [i, [x, y, k]] of plants.entries())
    A.push([y + 1, i % 2 ? coralTree(x, y, k, i === 1 ? '#FF8A80' : '#FFA7B4') : tree(x, y, k, '#35B884')]);
  // benches / lamps
  for (const [x, y] of [
    [-70, 128],
    [84, 134],
  ] as const)
    A.push([
      y,
      group(
        path(ellipse(0, 0, 34), { fill: '#FFF3B8', opacity: 0.4, transform: 'translate(0 -58)' }) +
          box(-3, -54, 6, 56, 3, '#4A4588') +
          path(ellipse(0, -58, 11), { fill: '#FFF0A8' }),
        { transform: `translate(${x} ${y})` },
      ),
    ]);
  return s + stacked(A);
}
