import { RISK_COLOURS } from '../../draw/colour.ts';
import { type Pair, round } from '../../draw/geometry.ts';
import { randomFrom } from '../../draw/random.ts';
import { ellipse } from '../../draw/shapes.ts';
import { group, path, placed } from '../../draw/svg.ts';
import { cloud } from '../cloud.ts';
import type { Place } from '../place.ts';
import { bridge } from './bridge.ts';
import { echoIsland } from './echo.ts';
import { harbourIsland } from './harbour.ts';
import { homeIsland } from './home.ts';
import { lookoutIsland } from './lookout.ts';
import { MAP_DEFS } from './map.ts';

const WIDTH = 1080;
const HEIGHT = 1920;

/** A faint net of stars and threads in the upper sky. */
function net(): string {
  const random = randomFrom(9);
  const nodes = Array.from(
    { length: 16 },
    (_, i): Pair => [60 + (i % 4) * 290 + random() * 140, 50 + Math.floor(i / 4) * 150 + random() * 110],
  );
  const threads = nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 250)
      .map((b) => `M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}`),
  );
  const dots = nodes.map(([x, y]) => path(ellipse(x, y, 5), { fill: '#fff' })).join('');
  const lines = path(threads.join(''), { fill: 'none', stroke: '#fff', strokeWidth: 2.4 });
  return group(lines + dots, { opacity: 0.22 });
}

/**
 * The map for upright screens, 1080 × 1920: the islands stand above each other where map-layout.ts has them,
 * and lamps hang where the stage lights them.
 */
export function mapPortrait(): Place {
  const sky =
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#hSky)"/>` +
    path(ellipse(190, 130, 640), { fill: 'url(#hSun)' }) +
    net();
  const clouds =
    cloud(860, 170, 0.9, 0.8) +
    cloud(170, 420, 0.9, 0.8) +
    cloud(960, 640, 0.8, 0.8) +
    cloud(120, 1240, 0.8, 0.8) +
    cloud(980, 1560, 0.9, 0.85) +
    cloud(70, 1640, 0.8, 0.85);
  const islands =
    placed(600, 450, harbourIsland(), 0, 0.8) +
    placed(285, 840, lookoutIsland(), 0, 0.78) +
    placed(795, 1110, echoIsland(), 0, 0.74);
  const bridges =
    bridge([612, 568], [496, 1440], [558, 1000], '#F29A1A', [0.34, 0.51, 0.69]) +
    bridge([308, 955], [354, 1440], [286, 1190], RISK_COLOURS.content, [0.49, 0.645, 0.8]) +
    bridge([768, 1222], [590, 1490], [765, 1395], RISK_COLOURS.conduct, [0.55, 0.72, 0.87]);
  const home = placed(450, 1545, homeIsland(), 0, 0.75);
  const mid = cloud(930, 900, 0.5, 0.95) + cloud(140, 1030, 0.46, 0.95) + cloud(960, 1330, 0.5, 0.95);
  const white = (x: number, y: number, k: number) => cloud(x, y, k, 1, '#FFFFFF', '#E9CFE6');
  const front = white(540, 1960, 1.5) + white(120, 1900, 1.5) + white(960, 1905, 1.6);
  return { defs: MAP_DEFS, back: sky + clouds, middle: islands + bridges + mid + home, front };
}
