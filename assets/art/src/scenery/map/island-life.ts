import { darken, lighten, mixColours } from '../../draw/colour.ts';
import { cycled, type Pair, round } from '../../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect } from '../../draw/shapes.ts';
import { group, path, placed, stroke } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { cloud } from '../cloud.ts';
import { boxBlock, cylinder, dome } from './blocks.ts';

/**
 * What comes to live on an island as its chapters end, by frame: flags wave in four pictures, flowers and flags
 * have the shape of their island's sign – square, round, pointed.
 */
export const ISLAND_LIFE: Readonly<Record<string, () => string>> = {
  ...frames('flag-square', (phase) => flag(phase, '#FF6B5C', 'square')),
  ...frames('flag-round', (phase) => flag(phase, '#35B5AC', 'round')),
  ...frames('flag-pointed', (phase) => flag(phase, '#FFC83A', 'pointed')),
  kite,
  boat,
  balloons,
  bunting,
  plane: () =>
    path('M-20 3L22 -14L5 17L-2 6Z', { fill: '#FFFFFF' }) + path('M-2 6L22 -14L1 13Z', { fill: '#C7D6F2' }),
  chimney: () => boxBlock(-8, -8, 16, 16, 34, '#E79A86', { L: '#F3B29A', T: '#7A4A6E' }).svg,
  puff: () =>
    path(ellipse(2, 2, 15, 14), { fill: '#DCCBEA' }) + path(ellipse(-1, -1, 14, 12.5), { fill: '#FFFDF8' }),
  lantern: lanternHouse,
  'flowers-square': () => flowers((x, y, c) => tulip(x, y, c), ['#FF6B5C', '#FFC83A', '#FF9AAF']),
  'flowers-round': () => flowers((x, y, c) => daisy(x, y, c), ['#FFFFFF', '#FF8A70', '#FFF3C0']),
  'flowers-pointed': () => flowers((x, y, c) => pointed(x, y, c), ['#FF7F9A', '#FFD45E', '#8FE3F5']),
};

function frames(name: string, draw: (phase: number) => string): Record<string, () => string> {
  return Object.fromEntries(
    [0, 1, 2, 3].map((turn) => [`${name}-${turn + 1}`, () => draw((turn / 4) * Math.PI * 2)]),
  );
}

/** A flag on its pole, which stands on (0, 0). The wave runs outwards. */
function flag(phase: number, colour: string, shape: 'square' | 'round' | 'pointed'): string {
  const [top, high, long] = [-92, 38, 62] as const;
  const wave = (x: number): number => Math.sin(phase - x / 13) * 4.6 * (x / long);
  const edge = (x: number): number => {
    const t = x / long;
    if (shape === 'pointed') return (1 - t) * high;
    return shape === 'round'
      ? high * (t < 0.62 ? 1 : Math.sqrt(Math.max(0, 1 - ((t - 0.62) / 0.38) ** 2)))
      : high;
  };
  const steps = Array.from({ length: 9 }, (_, i) => (i / 8) * long);
  const upper = steps.map((x): Pair => [x, top + (high - edge(x)) / 2 + wave(x)]);
  const lower = steps.map((x): Pair => [x, top + (high + edge(x)) / 2 + wave(x)]).reverse();
  const outline = (points: readonly Pair[]): string =>
    `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
  const shade = [...upper.slice(3, 6), ...lower.slice(3, 6)];
  return (
    path(ellipse(3, 1, 13, 5), { fill: '#3A2470', opacity: 0.2 }) +
    box(-3, -98, 6, 99, 3, '#FFF3DE') +
    box(0.5, -96, 2.5, 96, 1.2, '#D9B9C9') +
    path(outline([...upper, ...lower]), {
      fill: colour,
      stroke: colour,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }) +
    path(outline(shade), { fill: darken(colour, 0.24), opacity: 0.55 }) +
    path(ellipse(0, -100, 6), { fill: '#FFC83A' }) +
    path(ellipse(-1.6, -101.6, 2), { fill: '#FFF6D8' })
  );
}

/** A kite on its string; whoever holds it would stand on (0, 0). */
function kite(): string {
  const bow = (x: number, y: number, c: string, a: number): string =>
    placed(
      x,
      y,
      path('M0 0L-11 -6V6ZM0 0L11 -6V6Z', { fill: c, stroke: c, strokeWidth: 2, strokeLinejoin: 'round' }),
      a,
    );
  const body =
    path('M0 -46L34 -6L0 52L-34 -6Z', { fill: '#FFC83A' }) +
    path('M0 -46L34 -6H0Z', { fill: '#FF6B5C' }) +
    path('M0 -6L34 -6L0 52Z', { fill: '#D9455A' }) +
    path('M-34 -6L0 -6L0 52Z', { fill: '#35B5AC' }) +
    path('M0 -46L-34 -6H0Z', { fill: '#FFDF7E' });
  return (
    box(-2.5, -16, 5, 18, 2.5, '#B9785E') +
    stroke('M0 -14Q-14 -96 -52 -150', 2, '#FFFDF4') +
    stroke('M-66 -118Q-92 -98 -78 -74T-98 -34', 3, '#FFF3DE') +
    bow(-84, -92, '#FF8A9A', 40) +
    bow(-82, -66, '#FFD45E', -20) +
    bow(-94, -44, '#5FD6C6', 30) +
    placed(-56, -166, body, -18)
  );
}

/** A little boat that sails on a cloud. */
function boat(): string {
  return (
    box(-2.5, -84, 5, 72, 2.5, '#B9785E') +
    path('M4 -82Q50 -66 46 -20H4Z', { fill: '#FFFDF4' }) +
    path('M4 -40Q30 -34 47 -34L46 -20H4Z', { fill: '#FF8A70' }) +
    path('M-5 -76Q-34 -54 -32 -20H-5Z', { fill: '#FFE2B8' }) +
    path('M0 -96L22 -90L0 -82Z', { fill: '#35B5AC' }) +
    path('M-46 -16H52Q48 16 20 16H-18Q-42 16 -46 -16Z', { fill: '#F0574F' }) +
    path('M14 -16H52Q48 16 20 16H2Q16 4 14 -16Z', { fill: '#B8324F' }) +
    path(roundRect(-50, -20, 106, 9, 4.5), { fill: '#FFF3DE' }) +
    [-22, 2, 26].map((x) => path(ellipse(x, 0, 5), { fill: '#FFE9A0' })).join('') +
    cloud(0, 32, 0.44, 1)
  );
}

/** Three balloons on their strings, held together at (0, 0). */
function balloons(): string {
  const one = (x: number, y: number, c: string): string =>
    stroke(`M0 0Q${x * 0.2} ${y * 0.5} ${x} ${y + 26}`, 2, '#FFFDF4') +
    path(ellipse(x, y, 21, 25), { fill: c }) +
    path(`M${x + 6} ${y - 24}A21 25 0 0 1 ${x + 2} ${y + 25}Q${x + 18} ${y} ${x + 6} ${y - 24}Z`, {
      fill: darken(c, 0.26),
    }) +
    path(ellipse(x - 8, y - 9, 4, 7), { fill: '#fff', opacity: 0.8 }) +
    path(`M${x - 4} ${y + 29}L${x} ${y + 23}L${x + 4} ${y + 29}Z`, { fill: darken(c, 0.2) });
  return one(-26, -76, '#FFC83A') + one(24, -84, '#35B5AC') + one(-1, -106, '#FF6B5C');
}

/** Bunting between a tent and the stage, round the middle of its string. */
function bunting(): string {
  const [wide, sag] = [98, 44] as const;
  const y = (x: number): number => -sag + sag * (1 - (x / wide) ** 2);
  const colours = ['#FF6B5C', '#FFC83A', '#5FD6C6', '#FFFFFF', '#FF9AAF'] as const;
  const flags = Array.from({ length: 8 }, (_, i) => {
    const [x0, x1] = [-wide + 10 + i * 22.5, -wide + 28 + i * 22.5];
    const c = cycled(colours, i);
    const tip: Pair = [(x0 + x1) / 2, Math.max(y(x0), y(x1)) + 24];
    return path(roundPolygon([[x0, y(x0)], [x1, y(x1)], tip], 2), { fill: c });
  }).join('');
  return flags + stroke(`M${-wide} ${-sag}Q0 ${sag} ${wide} ${-sag}`, 3, '#FFF3DE');
}

/** The lamp house on top of the tower: a small lighthouse. */
function lanternHouse(): string {
  return (
    cylinder(0, 0, 19, 12, '#FFF3DE') +
    cylinder(0, -12, 13, 24, '#FFE07A') +
    path('M-13 -12V-36M0 -6V-30M13 -12V-36', { stroke: '#B9785E', strokeWidth: 3 }) +
    path(ellipse(-4, -22, 4, 9), { fill: '#FFFDF0' }) +
    dome(0, -36, 18, '#FF6B5C') +
    path(ellipse(0, -56, 4.5), { fill: '#FFC83A' })
  );
}

type Flower = (x: number, y: number, colour: string) => string;

/** A handful of flowers with their leaves, which grow from (0, 0). */
function flowers(draw: Flower, colours: readonly string[]): string {
  const places: readonly Pair[] = [
    [-20, -16],
    [18, -18],
    [0, -30],
    [-36, -6],
    [36, -8],
  ];
  const leaf = '#2FA57E';
  return (
    path(ellipse(2, 3, 44, 9), { fill: '#3A2470', opacity: 0.14 }) +
    places.map(([x, y]) => stroke(`M${x * 0.7} 2Q${x * 0.8} ${y * 0.5} ${x} ${y}`, 3.4, leaf)).join('') +
    group(
      path(
        'M-30 2Q-40 -14 -22 -14Q-14 -8 -14 2ZM12 2Q14 -14 30 -14Q34 -4 28 2ZM-8 3Q-8 -14 4 -16Q12 -6 8 3Z',
        {
          fill: mixColours(leaf, '#6FDBA4', 0.4),
        },
      ),
    ) +
    places.map(([x, y], i) => draw(x, y, cycled(colours, i))).join('')
  );
}

const tulip: Flower = (x, y, c) =>
  path(
    `M${x - 8} ${y + 6}V${y - 10}L${x - 3} ${y - 5}L${x} ${y - 12}L${x + 3} ${y - 5}L${x + 8} ${y - 10}V${y + 6}Z`,
    {
      fill: c,
      stroke: c,
      strokeWidth: 2.4,
      strokeLinejoin: 'round',
    },
  ) + path(roundRect(x + 2, y - 3, 6, 9, 2), { fill: darken(c, 0.22) });

const daisy: Flower = (x, y, c) =>
  Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * Math.PI * 2;
    return path(ellipse(round(x + Math.cos(a) * 6.6), round(y + Math.sin(a) * 6.6), 5), {
      fill: i < 3 ? darken(c, 0.1) : lighten(c, 0.2),
    });
  }).join('') + path(ellipse(x, y, 4.6), { fill: '#FFB020' });

const pointed: Flower = (x, y, c) =>
  path(
    `M${x} ${y + 8}L${x - 11} ${y - 4}L${x - 4} ${y - 3}L${x} ${y - 14}L${x + 4} ${y - 3}L${x + 11} ${y - 4}Z`,
    { fill: c, stroke: c, strokeWidth: 2, strokeLinejoin: 'round' },
  ) + path(`M${x} ${y + 8}L${x + 11} ${y - 4}L${x + 4} ${y - 3}Z`, { fill: darken(c, 0.2) });
