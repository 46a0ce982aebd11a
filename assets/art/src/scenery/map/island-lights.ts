import { INK } from '../../draw/colour.ts';
import { cycled, type Pair, round } from '../../draw/geometry.ts';
import { ellipse, roundRect } from '../../draw/shapes.ts';
import { group, linearGradient, newId, path, placed, radialGradient } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { type Block, cornered, faceL, faceR, iso, windowPane } from './blocks.ts';

const WARM = '#FFD45E';
const HOT = '#FFF3C0';
const BULBS = ['#FFF3C0', '#FF9A86', '#8FF0DF', '#FFD45E'] as const;

/**
 * What shines on an island once it is lit, by frame. Windows and doors are drawn in the coordinates of their
 * island, over the dark ones of its picture; lamps and beams round their own middle.
 */
export const ISLAND_LIGHTS: Readonly<Record<string, () => string>> = {
  'lookout-windows': lookoutWindows,
  'harbour-windows': harbourWindows,
  'echo-windows': echoWindows,
  'home-windows': homeWindows,
  'home-door': () =>
    path('M-30 4V-20A18 18 0 0 1 6 -20V4Z', { fill: HOT, transform: 'translate(20 8) scale(.86)' }),
  'home-face': homeFace,
  'wheel-bulbs': wheelBulbs,
  'lanterns-long': () => lanterns([-66, 34], [70, -28], 26, 5),
  'lanterns-short': () => lanterns([-46, -34], [44, 38], 18, 4),
  glow: () => soft(64),
  beam,
  'stage-beam': stageBeam,
};

/** A round light that fades outwards. */
function soft(radius: number): string {
  const id = newId();
  return (
    radialGradient(id, [
      [0, '#FFE9A0', 0.85],
      [0.35, '#FFD97A', 0.42],
      [1, '#FFC85A', 0],
    ]) + path(ellipse(0, 0, radius), { fill: `url(#${id})` })
  );
}

const lit = (points: readonly Pair[], fill: string = WARM): string =>
  path(cornered(points), { fill, stroke: fill, strokeWidth: 1.6, strokeLinejoin: 'round' });

/** A bulb with its own small halo. */
const bulb = (x: number, y: number, r: number, fill: string = HOT): string =>
  path(ellipse(x, y, r * 2.3), { fill, opacity: 0.3 }) + path(ellipse(x, y, r), { fill });

/** The tower's windows that neither its screen nor other houses hide, the cinema's door and its bulbs. */
function lookoutWindows(): string {
  const tower: Block = { u: -36, v: -36, w: 72, d: 72, z: 0 };
  const left: readonly Pair[] = [
    [1, 0],
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 5],
    [1, 5],
    [2, 5],
  ];
  const right: readonly Pair[] = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 2],
    [1, 3],
    [2, 3],
    [0, 4],
    [1, 4],
    [2, 5],
    [0, 5],
  ];
  const panes =
    left.map((at) => lit(windowPane(faceL, tower, 178, [3, 6], at), '#FFE07A')).join('') +
    right.map((at) => lit(windowPane(faceR, tower, 178, [3, 6], at), '#FFC94F')).join('');
  const cinema: Block = { u: -58, v: -44, w: 116, d: 88, z: 0 };
  const bulbs = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = iso(-58 + 116 * (0.04 + i * 0.115), 44, 56);
    return bulb(x, y, 4.2, cycled(BULBS, i));
  }).join('');
  return (
    group(panes, { transform: 'translate(-56 -76)' }) +
    group(lit(faceL(cinema, 0.38, 1, 0.62, 32), HOT) + bulbs, { transform: 'translate(96 -46)' })
  );
}

function harbourWindows(): string {
  const dome =
    path('M-16 36V8A16 16 0 0 1 16 8V37Z', { fill: WARM }) +
    path('M-9 36V10A9 9 0 0 1 9 10V36Z', { fill: HOT }) +
    path(ellipse(-42, 8, 10, 11), { fill: '#FFE07A' }) +
    path(ellipse(42, 8, 9, 11), { fill: WARM });
  const small =
    path('M-12 25V4A12 12 0 0 1 12 4V26Z', { fill: WARM }) +
    path('M-6 25V6A6 6 0 0 1 6 6V25Z', { fill: HOT });
  const booth: Block = { u: -20, v: -20, w: 40, d: 40, z: 0 };
  return (
    placed(110, -40, dome) +
    placed(206, 36, small) +
    placed(-176, 66, lit(faceL(booth, 0.16, 12, 0.84, 66), HOT) + lit(faceR(booth, 0.16, 12, 0.84, 66)))
  );
}

function echoWindows(): string {
  const door = (x: number, y: number, w: number, h: number): string =>
    placed(
      x,
      y,
      path(`M${-w * 0.14} ${w * 0.208}Q0 ${-h * 0.34} ${w * 0.14} ${w * 0.208}Z`, { fill: WARM }) +
        path(`M${-w * 0.07} ${w * 0.21}Q0 ${-h * 0.22} ${w * 0.07} ${w * 0.21}Z`, { fill: HOT }),
    );
  const post: Block = { u: -27, v: -27, w: 54, d: 54, z: 0 };
  const bulbs = Array.from({ length: 7 }, (_, i) => {
    const [x, y] = iso(-62 + i * 20.6, 48, 12);
    return bulb(x, y, 5, cycled(BULBS, i));
  }).join('');
  return (
    door(-104, -58, 108, 168) +
    door(-196, 30, 62, 96) +
    placed(112, -52, bulbs) +
    placed(
      206,
      44,
      lit(faceL(post, 0.22, 46, 0.78, 74), '#FFE07A') + lit(faceR(post, 0.22, 46, 0.78, 74), '#FFC94F'),
    )
  );
}

function homeWindows(): string {
  const block: Block = { u: -30, v: -30, w: 60, d: 60, z: 0 };
  const pane = lit(faceR(block, 0.3, 14, 0.7, 34), '#FFE07A');
  const cross = [iso(30, -1, 14), iso(30, -1, 34)] as const;
  const bar = path(`M${cross[0].join(' ')}L${cross[1].join(' ')}`, { stroke: '#E9A24A', strokeWidth: 2.4 });
  return placed(-196, -34, pane + bar) + placed(190, -20, pane + bar) + placed(-226, 46, pane + bar, 0, 0.85);
}

/** The screen of Sango's tower, switched on: the same face in the light. */
function homeFace(): string {
  const id = newId();
  const ground = linearGradient(id, [
    [0, '#FFFFFF'],
    [0.5, '#F2FBFF'],
    [1, '#C9EEF6'],
  ]);
  const line = { fill: 'none', stroke: INK, strokeWidth: 8, strokeLinecap: 'round' } as const;
  return group(
    ground +
      path(roundRect(-76, -260, 128, 200, 22), { fill: `url(#${id})` }) +
      path('M-52 -176Q-39 -196 -26 -176M2 -176Q15 -196 28 -176M-32 -146Q-12 -122 8 -146', line) +
      path(ellipse(-56, -152, 10, 7) + ellipse(32, -152, 10, 7), { fill: '#FF9AA8', opacity: 0.7 }),
    { transform: 'translate(20 8) scale(.86)' },
  );
}

/** Bulbs for the rim of the wheel, round its hub. */
function wheelBulbs(): string {
  return Array.from({ length: 16 }, (_, i) => {
    const a = (i / 16) * Math.PI * 2;
    return bulb(round(Math.cos(a) * 91), round(Math.sin(a) * 91), 5, cycled(BULBS, i));
  }).join('');
}

/** Paper lanterns on a string that hangs through between two points. */
function lanterns(a: Pair, b: Pair, sag: number, count: number): string {
  const at = (t: number): Pair => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t),
  ];
  const middle = at(0.5);
  const control: Pair = [middle[0], middle[1] + sag];
  const colours = ['#FF8A70', '#FFD45E', '#5FD6C6', '#FF9AAF', '#9C8CF0'] as const;
  const string = path(`M${a.join(' ')}Q${control.join(' ')} ${b.join(' ')}`, {
    fill: 'none',
    stroke: '#6B4A78',
    strokeWidth: 2.6,
    strokeLinecap: 'round',
  });
  return (
    string +
    Array.from({ length: count }, (_, i) => {
      const [x, y] = at((i + 0.8) / (count + 0.6));
      const body = roundRect(x - 9, y + 2, 18, 20, 8);
      return (
        path(ellipse(x, y + 12, 21), { fill: '#FFE9A0', opacity: 0.3 }) +
        path(body, { fill: cycled(colours, i) }) +
        path(ellipse(x - 1, y + 12, 5, 7.5), { fill: HOT, opacity: 0.9 }) +
        box(x - 5, y, 10, 4, 2, '#8A5A86') +
        box(x - 4, y + 20, 8, 3.4, 1.7, '#8A5A86')
      );
    }).join('')
  );
}

/** Light of a lighthouse, to the right of its lamp. */
function beam(): string {
  const id = newId();
  return (
    linearGradient(
      id,
      [
        [0, '#FFF3C0', 0.9],
        [0.4, '#FFE9A0', 0.4],
        [1, '#FFE9A0', 0],
      ],
      0,
      0,
      1,
      0,
    ) + path('M0 -5L250 -46Q262 0 250 46L0 5Z', { fill: `url(#${id})` })
  );
}

/** Light of a lamp on the floor of a stage, upwards. */
function stageBeam(): string {
  const id = newId();
  return (
    linearGradient(id, [
      [0, '#FFE9F6', 0],
      [0.55, '#FFD9F0', 0.3],
      [1, '#FFF6E0', 0.85],
    ]) + path('M-5 0L-34 -210Q0 -222 34 -210L5 0Z', { fill: `url(#${id})` })
  );
}
