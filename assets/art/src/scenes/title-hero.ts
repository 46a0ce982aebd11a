import type { Mood } from '../../../../src/core/story/beat.ts';
import { cycled } from '../draw/geometry.ts';
import { ellipse } from '../draw/shapes.ts';
import { linearGradient, path, placed, radialGradient, resetIds, svgFile } from '../draw/svg.ts';
import { wholeFigure } from '../figure/puppet.ts';
import { drawCast } from '../kids/kid.ts';
import { drawSango } from '../sango/sango.ts';
import { cloud } from '../scenery/cloud.ts';
import { boxBlock, cylinder, dome } from '../scenery/map/blocks.ts';
import { island } from '../scenery/map/island.ts';
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

function guests(list: readonly Guest[]): string {
  const all = [drawSango(), ...drawCast(list.map(([id]) => id))];
  return list
    .map(([id, mood, x, y, scale]) => {
      const person = all.find((one) => one.id === id);
      return person ? placed(x, y, wholeFigure(person, mood), 0, scale) : '';
    })
    .join('');
}

/** The three islands far away, each in its own shapes: squares, domes, spires. */
function farIslands(spots: readonly (readonly [number, number, number])[]): string {
  const towers = [
    boxBlock(-80, -30, 62, 62, 130, '#4D8FE6', { win: [2, 4, 0.4] }).svg +
      boxBlock(20, 10, 70, 60, 70, '#FF8D74').svg,
    cylinder(-70, 0, 58, 40, '#FFF3DE') +
      dome(-70, -40, 58, '#FF8F70') +
      cylinder(70, 20, 44, 28, '#FFF3DE') +
      dome(70, -8, 44, '#35BDB0'),
    spire(-80, 4, 90, 170, '#FF7F9A') + spire(70, 24, 70, 120, '#FFC24A'),
  ];
  const grounds = [
    ['#5BC0F0', '#6F7FCB'],
    ['#F6C65B', '#A9799F'],
    ['#B58BE6', '#6B5AA8'],
  ] as const;
  return spots
    .map(([x, y, k], i) => {
      const [top, rock] = cycled(grounds, i);
      return placed(x, y, island(230, top, 70 + i, { rock }) + cycled(towers, i), 0, k);
    })
    .join('');
}

const spire = (x: number, y: number, w: number, h: number, colour: string): string =>
  path(
    `M${x - w} ${y}Q${x - w * 0.28} ${y - h * 0.36} ${x} ${y - h}Q${x + w * 0.28} ${y - h * 0.36} ${x + w} ${y}Q${x} ${y + w * 0.42} ${x - w} ${y}Z`,
    { fill: colour },
  ) +
  path(
    `M${x + w * 0.1} ${y + w * 0.21}Q${x + w * 0.1} ${y - h * 0.3} ${x} ${y - h}Q${x + w * 0.28} ${y - h * 0.36} ${x + w} ${y}Q${x + w * 0.6} ${y + w * 0.2} ${x + w * 0.1} ${y + w * 0.21}Z`,
    { fill: '#3A1F6B', opacity: 0.18 },
  );

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
    farIslands([
      [690, 470, 0.52],
      [1180, 250, 0.62],
      [1680, 360, 0.56],
    ]) +
    cloud(1660, 560, 0.55, 0.9) +
    cloud(640, 640, 0.5, 0.85);
  const ground =
    homeGround(1920, 1080, 800) +
    tree(120, 900, 2.6) +
    coralTree(330, 862, 2.2) +
    tree(560, 830, 1.7) +
    coralTree(1880, 850, 2) +
    paving(1290, 945, 600);
  const people = guests([
    ['leo', 'cheer', 860, 930, 0.96],
    ['samir', 'proud', 1040, 900, 0.96],
    ['amara', 'wave', 1620, 915, 0.98],
    ['hana', 'cheer', 1800, 945, 0.98],
    ['sango', 'wave', 1320, 985, 1.12],
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
    farIslands([
      [190, 760, 0.5],
      [560, 620, 0.54],
      [900, 750, 0.5],
    ]) +
    cloud(560, 830, 0.5, 0.9) +
    cloud(60, 930, 0.5, 0.9);
  const ground =
    homeGround(1080, 1920, 1180) + tree(60, 1290, 2.2) + coralTree(1030, 1250, 2) + paving(540, 1400, 520);
  const people = guests([
    ['leo', 'cheer', 150, 1345, 0.92],
    ['samir', 'proud', 330, 1310, 0.92],
    ['amara', 'wave', 760, 1320, 0.94],
    ['hana', 'cheer', 945, 1350, 0.94],
    ['sango', 'wave', 545, 1450, 1.06],
  ]);
  return svgFile(1080, 1920, world + ground + people, DEFS);
}
