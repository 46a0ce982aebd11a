import type { Mood } from '../../../../src/core/story/beat.ts';
import { ellipse } from '../draw/shapes.ts';
import { linearGradient, path, placed, radialGradient, resetIds, svgFile } from '../draw/svg.ts';
import { wholeFigure } from '../figure/puppet.ts';
import { drawCast } from '../kids/kid.ts';
import { drawSango } from '../sango/sango.ts';
import { cloud } from '../scenery/cloud.ts';
import { echoIsland } from '../scenery/map/echo.ts';
import { harbourIsland } from '../scenery/map/harbour.ts';
import { lookoutIsland } from '../scenery/map/lookout.ts';
import { coralTree, tree } from '../scenery/plants.ts';

const SKY = linearGradient('tSky', [
  [0, '#4FB2F0'],
  [0.5, '#A6DBF8'],
  [0.8, '#FFE6D4'],
  [1, '#FFD3C8'],
]);
const GLOW = radialGradient('tSun', [
  [0, '#FFFFFF', 0.95],
  [0.15, '#FFFDF4', 0.65],
  [0.45, '#FFFAF0', 0.25],
  [1, '#FFFFFF', 0],
]);
const GRASS = linearGradient('tGrass', [
  [0, '#8CE0AD'],
  [1, '#4DB887'],
]);
const DEFS = SKY + GLOW + GRASS;

/** Who stands in the picture: in which mood, where, how large. */
type Guest = readonly [id: string, mood: Mood, x: number, y: number, scale: number];

/** Where something stands, and its scale. */
type Spot = readonly [number, number, number];

function guests(list: readonly Guest[]): string {
  const all = [drawSango(), ...drawCast(list.map(([id]) => id))];
  return list
    .map(([id, mood, x, y, scale]) => {
      const person = all.find((one) => one.id === id);
      return person ? placed(x, y, wholeFigure(person, mood), 0, scale) : '';
    })
    .join('');
}

/** The three islands far away in the sky. */
const farIslands = (lookout: Spot, harbour: Spot, echo: Spot): string =>
  placed(lookout[0], lookout[1], lookoutIsland(), 0, lookout[2]) +
  placed(harbour[0], harbour[1], harbourIsland(), 0, harbour[2]) +
  placed(echo[0], echo[1], echoIsland(), 0, echo[2]);

/** The edge of the home island with its square, from the left to the right of the picture. */
function homeGround(width: number, height: number, top: number): string {
  const middle = width * 0.6;
  return (
    path(
      `M${-width * 0.1} ${top + 130}C${width * 0.15} ${top + 10} ${width * 0.4} ${top - 20} ${middle} ${top - 16}C${width * 0.8} ${top - 12} ${width} ${top + 30} ${width * 1.1} ${top + 90}V${height + 60}H${-width * 0.1}Z`,
      { fill: 'url(#tGrass)' },
    ) +
    path(
      `M${-width * 0.1} ${top + 130}C${width * 0.15} ${top + 10} ${width * 0.4} ${top - 20} ${middle} ${top - 16}C${width * 0.8} ${top - 12} ${width} ${top + 30} ${width * 1.1} ${top + 90}V${top + 120}C${width} ${top + 60} ${width * 0.8} ${top + 18} ${middle} ${top + 14}C${width * 0.4} ${top + 10} ${width * 0.15} ${top + 40} ${-width * 0.1} ${top + 160}Z`,
      { fill: '#B7EFCB', opacity: 0.7 },
    )
  );
}

const paving = (x: number, y: number, rx: number): string =>
  path(ellipse(x, y + 8, rx, rx * 0.24), { fill: '#E9B893', opacity: 0.5 }) +
  path(ellipse(x, y, rx, rx * 0.24), { fill: '#FFE9D2' }) +
  path(ellipse(x, y, rx * 0.72, rx * 0.165), { fill: '#FFF6EA' });

/** Sango and the four friends on the home island; the upper start of the picture is free for the title. */
export function titleHero(): string {
  resetIds('hero_');
  const world =
    '<rect width="1920" height="1080" fill="url(#tSky)"/>' +
    path(ellipse(420, 120, 640), { fill: 'url(#tSun)' }) +
    cloud(250, 640, 0.9, 0.75) +
    cloud(820, 560, 0.6, 0.8) +
    cloud(1800, 150, 0.8, 0.8) +
    cloud(1180, 120, 0.6, 0.75) +
    farIslands([700, 480, 0.42], [1150, 270, 0.46], [1640, 400, 0.44]) +
    cloud(1660, 560, 0.55, 0.9) +
    cloud(640, 640, 0.5, 0.85);
  const ground =
    homeGround(1920, 1080, 800) +
    tree(120, 900, 2.6) +
    coralTree(330, 862, 2.2) +
    tree(560, 830, 1.7) +
    coralTree(1880, 850, 2) +
    paving(1270, 945, 640);
  const people = guests([
    ['leo', 'cheer', 770, 935, 0.96],
    ['samir', 'proud', 950, 900, 0.96],
    ['amara', 'wave', 1590, 905, 0.98],
    ['hana', 'cheer', 1765, 945, 0.95],
    ['sango', 'wave', 1215, 990, 1.06],
  ]);
  return svgFile(1920, 1080, world + ground + people, DEFS);
}

/** The same for screens held upright: the title stands above, buttons below. */
export function titleHeroPortrait(): string {
  resetIds('herop_');
  const world =
    '<rect width="1080" height="1920" fill="url(#tSky)"/>' +
    path(ellipse(230, 160, 640), { fill: 'url(#tSun)' }) +
    cloud(880, 470, 0.7, 0.8) +
    cloud(150, 560, 0.6, 0.8) +
    farIslands([210, 800, 0.46], [560, 610, 0.48], [890, 800, 0.46]) +
    cloud(560, 830, 0.5, 0.9) +
    cloud(60, 930, 0.5, 0.9);
  const ground =
    homeGround(1080, 1920, 1180) + tree(60, 1290, 2.2) + coralTree(1030, 1250, 2) + paving(540, 1430, 530);
  const people = guests([
    ['leo', 'cheer', 140, 1345, 0.88],
    ['samir', 'proud', 300, 1300, 0.88],
    ['amara', 'wave', 760, 1290, 0.9],
    ['hana', 'cheer', 940, 1350, 0.88],
    ['sango', 'wave', 500, 1500, 0.98],
  ]);
  return svgFile(1080, 1920, world + ground + people, DEFS);
}
