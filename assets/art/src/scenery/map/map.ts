import { RISK_COLOURS } from '../../draw/colour.ts';
import { cycled, type Pair, round } from '../../draw/geometry.ts';
import { randomFrom } from '../../draw/random.ts';
import { ellipse } from '../../draw/shapes.ts';
import { group, linearGradient, path, radialGradient } from '../../draw/svg.ts';
import { cloud } from '../cloud.ts';
import type { Place } from '../place.ts';
import { boxBlock } from './blocks.ts';
import { bridge } from './bridge.ts';
import { echoIsland } from './echo.ts';
import { harbourIsland } from './harbour.ts';
import { homeIsland } from './home.ts';
import { island } from './island.ts';
import { lookoutIsland } from './lookout.ts';

export const MAP_DEFS =
  linearGradient('hSky', [
    [0, '#5AB6F2'],
    [0.5, '#A9DDF8'],
    [0.82, '#FFE3D0'],
    [1, '#FFD3C8'],
  ]) +
  linearGradient(
    'hPhone',
    [
      [0, '#FF9078'],
      [0.5, '#FF6B5C'],
      [1, '#E14A56'],
    ],
    0,
    0,
    0.6,
    1,
  ) +
  linearGradient(
    'hScr',
    [
      [0, '#FFFFFF'],
      [0.5, '#E8FAFF'],
      [1, '#AEE3F0'],
    ],
    0,
    0,
    0.4,
    1,
  ) +
  radialGradient('hSun', [
    [0, '#FFFFFF', 0.95],
    [0.12, '#FFFDF4', 0.7],
    [0.35, '#FFFAF0', 0.32],
    [0.65, '#FFFFFF', 0.1],
    [1, '#FFFFFF', 0],
  ]);

/** The sky and, faintly, a net in it. */
export function sky(): string {
  const R = randomFrom(5);
  const ground =
    '<rect width="1920" height="1080" fill="url(#hSky)"/>' +
    path(ellipse(300, 90, 620), { fill: 'url(#hSun)' });
  // faint network constellation: the "net" in the sky
  const nodes: Pair[] = [];
  for (let i = 0; i < 15; i++) nodes.push([60 + i * 128 + R() * 60, 40 + R() * 230]);
  return (
    ground +
    group(
      nodes
        .map((a, i) =>
          nodes
            .slice(i + 1)
            .filter((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 230)
            .map((b) =>
              path(`M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}`, {
                stroke: '#fff',
                strokeWidth: 2.4,
              }),
            )
            .join(''),
        )
        .join('') + nodes.map((a) => path(ellipse(a[0], a[1], 5), { fill: '#fff' })).join(''),
      { opacity: 0.22 },
    )
  );
}

/** Islands nobody goes to yet. */
function farIslands(): string {
  return (
    [
      [170, 700, 0.36],
      [1770, 250, 0.34],
      [690, 170, 0.26],
      [1290, 860, 0.24],
    ] as const
  )
    .map(([x, y, k], i) =>
      group(
        island(260, cycled(['#8FD0DE', '#B3B9EE', '#A9CDEB', '#9BC6D6'], i), 60 + i, {
          rock: '#9CA9DC',
          deep: 250,
        }) +
          (
            [
              [-90, -10],
              [40, -40],
              [110, 30],
              [-20, 40],
            ] as const
          )
            .map(
              ([a, b], j) =>
                boxBlock(a, b, 50, 50, 70 + j * 34, cycled(['#A9C8F0', '#C6B8EE', '#B8DDF0', '#D8C8F0'], j))
                  .svg,
            )
            .join(''),
        { transform: `translate(${x} ${y}) scale(${k})`, opacity: 0.8 },
      ),
    )
    .join('');
}

/** The map in 16:9; what drifts through its sky is a pack of its own. */
export function map(): Place {
  const clouds =
    cloud(120, 300, 0.8, 0.85) +
    cloud(1010, 130, 0.7, 0.75) +
    cloud(1700, 120, 0.9, 0.8) +
    cloud(700, 640, 0.6, 0.7) +
    cloud(1330, 700, 0.75, 0.75) +
    cloud(60, 880, 0.9, 0.9);
  const br =
    bridge([628, 572], [672, 772], [690, 660], RISK_COLOURS.content) +
    bridge([862, 428], [790, 728], [760, 560], '#F29A1A') +
    bridge([1306, 606], [1256, 772], [1232, 690], RISK_COLOURS.conduct);
  const isl =
    group(harbourIsland(), { transform: 'translate(985 318) scale(.84)' }) +
    group(lookoutIsland(), { transform: 'translate(390 470)' }) +
    group(echoIsland(), { transform: 'translate(1535 505)' });
  const home = group(homeIsland(), { transform: 'translate(960 852)' });
  const fc = (x: number, y: number, k: number) => cloud(x, y, k, 1, '#FFFFFF', '#E9CFE6');
  const front =
    fc(1010, 1120, 1.2) +
    fc(620, 1098, 1.25) +
    fc(1380, 1100, 1.2) +
    fc(210, 1054, 1.45) +
    fc(1730, 1062, 1.5);
  const mid =
    cloud(330, 730, 0.72, 0.95) +
    cloud(1610, 790, 0.8, 0.95) +
    cloud(1290, 440, 0.42, 0.9) +
    cloud(640, 420, 0.36, 0.9);
  return { defs: MAP_DEFS, back: sky() + farIslands() + clouds, middle: isl + br + mid + home, front };
}
