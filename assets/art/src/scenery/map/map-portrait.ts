import { RISK_COLOURS } from '../../draw/colour.ts';
import { placed } from '../../draw/svg.ts';
import { cloud } from '../cloud.ts';
import type { Place } from '../place.ts';
import { bridge } from './bridge.ts';
import { echoIsland } from './echo.ts';
import { harbourIsland } from './harbour.ts';
import { homeIsland } from './home.ts';
import { lookoutIsland } from './lookout.ts';
import { MAP_DEFS, sky } from './map.ts';

/**
 * The map for upright screens. Like every place it is drawn 1920 × 1080; upright screens show the middle
 * column of it, x from 656 to 1264.
 */
export function mapPortrait(): Place {
  const far = cloud(760, 150, 0.62, 0.85) + cloud(1190, 120, 0.5, 0.8) + cloud(700, 640, 0.4, 0.8);
  const bridges =
    bridge([842, 800], [812, 572], [792, 690], RISK_COLOURS.content) +
    bridge([930, 800], [1000, 330], [1032, 560], '#F29A1A') +
    bridge([1010, 820], [1086, 716], [1070, 780], RISK_COLOURS.conduct);
  const islands =
    placed(1004, 252, harbourIsland(), 0, 0.52) +
    placed(824, 474, lookoutIsland(), 0, 0.5) +
    placed(1096, 622, echoIsland(), 0, 0.5);
  const between = cloud(1180, 400, 0.42, 0.95) + cloud(690, 330, 0.36, 0.9) + cloud(690, 760, 0.46, 0.95);
  const home = placed(912, 872, homeIsland(), 0, 0.56);
  const near = (x: number, y: number, scale: number): string => cloud(x, y, scale, 1, '#FFFFFF', '#E9CFE6');
  return {
    defs: MAP_DEFS,
    back: sky() + far,
    middle: bridges + islands + between + home,
    front:
      near(700, 1094, 0.9) +
      near(960, 1104, 0.8) +
      near(1216, 1088, 0.9) +
      near(300, 1080, 1.3) +
      near(1640, 1080, 1.3),
  };
}
