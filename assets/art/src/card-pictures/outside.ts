import { INK, PALETTE } from '../draw/colour.ts';
import { ellipse, roundPolygon, roundRect, smoothPath, star, tiltedEllipse } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { path, placed } from '../draw/svg.ts';
import { eyes, line, one, type Pictures, shadow, smile, solid } from './picture-kit.ts';

const BARK = '#B97A48';
const LEAF_DARK = '#237A5C';
const PETALS = [0, 60, 120, 180, 240, 300] as const;

/** Things out of doors, for the tiles of codes. */
export const OUTSIDE: Pictures = {
  sun: () =>
    one(star(0, 0, 132, 92, 12, -90, 10), '#FF9F2E', { shift: 6 }) +
    one(ellipse(0, 0, 82), PALETTE.sun, { shift: 8 }) +
    eyes(0, -10, 30, 1.2) +
    smile(0, 22, 24) +
    glint(-40, -46, 16, 9, -38),
  star: () =>
    one(star(0, 8, 136, 66, 5, -90, 18), PALETTE.sun, { shift: 10 }) +
    glint(-22, -54, 20, 9, -60) +
    path(ellipse(56, 40, 8) + ellipse(-58, 42, 6), { fill: '#FFF0B0' }),
  tree: () =>
    shadow(86) +
    one('M-30 120Q-18 70 -22 20H22Q18 70 30 120Q0 132 -30 120Z', BARK, { shift: 6 }) +
    solid(
      [
        { d: ellipse(-66, -4, 62), fill: PALETTE.leaf },
        { d: ellipse(66, -4, 62), fill: PALETTE.leaf },
        { d: ellipse(0, -68, 74), fill: PALETTE.leaf },
        { d: ellipse(0, 10, 60), fill: PALETTE.leaf },
      ],
      { shift: 10, merge: true },
    ) +
    path(ellipse(-56, -20, 12) + ellipse(34, -74, 12) + ellipse(56, 14, 12) + ellipse(-4, 4, 12), {
      fill: PALETTE.coral,
      stroke: INK,
      strokeWidth: 4,
    }) +
    glint(-40, -96, 20, 10, -36, 0.5),
  flower: () =>
    shadow(60) +
    line('M0 30Q8 80 0 120', 22) +
    line('M0 30Q8 80 0 120', 11, PALETTE.leaf) +
    one('M6 104Q70 104 84 54Q22 52 6 104Z', PALETTE.leaf, { shift: 5 }) +
    solid(
      PETALS.map((degrees) => {
        const turn = (degrees * Math.PI) / 180;
        return {
          d: tiltedEllipse(Math.sin(turn) * 56, -40 - Math.cos(turn) * 56, 32, 42, degrees),
          fill: PALETTE.pink,
        };
      }),
      { shift: 6 },
    ) +
    one(ellipse(0, -40, 34), PALETTE.sun, { shift: 6 }) +
    glint(-12, -52, 9, 5),
  leaf: () =>
    line('M-104 118Q-84 92 -52 64', 24) +
    line('M-104 118Q-84 92 -52 64', 12, LEAF_DARK) +
    one('M-66 76C-140 -34 -34 -126 118 -112C128 38 40 136 -66 76Z', PALETTE.leaf, { shift: 10 }) +
    line('M-52 64Q10 0 86 -78M-4 16L-14 -48M-4 16L62 22M38 -30L36 -76M38 -30L82 -28', 8, LEAF_DARK) +
    glint(-52, -24, 12, 26, 30, 0.5),
  mushroom: () =>
    shadow(84) +
    one('M-42 10Q-26 60 -48 108Q0 132 48 108Q26 60 42 10Z', PALETTE.cream, { shift: 7, tone: 0.14 }) +
    one('M-128 22C-128 -64 -74 -118 0 -118S128 -64 128 22Q64 48 0 48T-128 22Z', PALETTE.coral, {
      shift: 10,
    }) +
    path(ellipse(-56, -34, 24) + ellipse(14, -72, 20) + ellipse(70, -16, 26) + ellipse(0, 8, 15), {
      fill: PALETTE.cream,
    }) +
    eyes(0, 74, 18, 0.8) +
    glint(-84, -52, 10, 22, 34, 0.6),
  balloon: () =>
    line('M4 92Q-26 112 8 132T0 160', 6) +
    one(
      roundPolygon(
        [
          [0, 74],
          [22, 100],
          [-22, 100],
        ],
        6,
      ),
      '#D8413F',
      { lw: 5, shift: 3 },
    ) +
    one(
      'M0 -134C70 -134 104 -84 100 -30C96 30 44 82 0 82S-96 30 -100 -30C-104 -84 -70 -134 0 -134Z',
      PALETTE.coral,
      {
        shift: 12,
      },
    ) +
    glint(-46, -78, 16, 34, 30),
  kite: () =>
    line('M26 92Q70 104 52 126T92 150', 6) +
    placed(66, 116, one('M0 0L-26 -14V14ZM0 0L26 -14V14Z', PALETTE.sun, { lw: 4, shift: 2 }), 30) +
    solid(
      [
        {
          d: roundPolygon(
            [
              [-20, -134],
              [92, -40],
              [26, 96],
              [-104, -16],
            ],
            8,
          ),
          fill: PALETTE.sky,
        },
      ],
      {
        shift: 8,
        inner:
          path('M-20 -140L-4 -26L110 -44Z', { fill: PALETTE.coral }) +
          path('M-4 -26L26 110L-120 -14Z', { fill: PALETTE.sun }),
        lines: line('M-20 -130L24 92M-100 -16L88 -40', 6),
      },
    ),
  boat: () =>
    path('M-150 108Q-112 86 -76 108T0 108T76 108T150 108V132H-150Z', { fill: PALETTE.tear }) +
    line('M-8 62V-128', 20) +
    line('M-8 62V-128', 8, PALETTE.kraft) +
    one('M8 -118Q96 -60 108 36H8Z', PALETTE.cream, { shift: 8, tone: 0.14 }) +
    one('M-24 -92Q-84 -30 -98 36H-24Z', PALETTE.coral, { shift: 7 }) +
    one('M-136 54H136Q120 112 74 116H-74Q-120 112 -136 54Z', PALETTE.mid, { shift: 8 }) +
    line('M-150 122Q-112 104 -76 122T0 122T76 122T150 122', 10, PALETTE.sky),
  rocket: () =>
    placed(
      0,
      -4,
      one('M-26 84Q-34 132 0 154Q34 132 26 84Z', PALETTE.sun, { lw: 5, shift: 4 }) +
        path('M-12 88Q-16 116 0 130Q16 116 12 88Z', { fill: PALETTE.coral }) +
        one('M-44 20Q-100 46 -92 108L-38 84Z', PALETTE.coral, { shift: 5 }) +
        one('M44 20Q100 46 92 108L38 84Z', PALETTE.coral, { shift: 5 }) +
        solid(
          [{ d: 'M0 -142Q62 -84 58 6Q56 54 38 92H-38Q-56 54 -58 6Q-62 -84 0 -142Z', fill: PALETTE.cream }],
          {
            shift: 8,
            tone: 0.14,
            inner: path('M-80 -78H80V-160H-80Z', { fill: PALETTE.coral }),
          },
        ) +
        one(ellipse(0, -18, 30), PALETTE.sky, { lw: 6, shift: 5 }) +
        glint(-10, -28, 9, 5),
      24,
    ),
  plane: () =>
    one('M-146 -6L146 -104L34 116L-20 36Z', PALETTE.white, { shift: 0 }) +
    path('M146 -104L-20 36L-34 110L6 72Z', {
      fill: '#B9D7F2',
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }) +
    path('M146 -104L-146 -6L-20 36Z', { fill: PALETTE.mist }) +
    line('M146 -104L-20 36', 6) +
    line('M-132 62Q-104 66 -84 50M-112 104Q-80 108 -62 86', 9, PALETTE.sky),
  drum: () =>
    shadow(110) +
    one(roundRect(-108, -44, 216, 150, [10, 10, 60, 60]), PALETTE.coral, { shift: 9 }) +
    line('M-104 -28L-62 92L-20 -16L24 100L66 -18L104 72', 8, PALETTE.sun) +
    one(ellipse(0, -42, 112, 36), PALETTE.cream, { shift: 4, tone: 0.12 }) +
    line('M-30 -50L-112 -128M36 -50L118 -124', 18) +
    line('M-30 -50L-112 -128M36 -50L118 -124', 8, PALETTE.kraft) +
    one(ellipse(-30, -50, 15), PALETTE.kraft, { lw: 5, shift: 3 }) +
    one(ellipse(36, -50, 15), PALETTE.kraft, { lw: 5, shift: 3 }),
};

/** Things to eat, for the tiles of codes. */
export const FRUIT: Pictures = {
  apple: () =>
    shadow(86) +
    line('M2 -70Q4 -110 26 -124', 18) +
    line('M2 -70Q4 -110 26 -124', 8, BARK) +
    one('M8 -78Q20 -130 84 -120Q72 -72 8 -78Z', PALETTE.leaf, { lw: 5, shift: 4 }) +
    one(
      'M0 -66C40 -98 116 -78 112 4C108 76 58 124 30 118Q0 108 -30 118C-58 124 -108 76 -112 4C-116 -78 -40 -98 0 -66Z',
      PALETTE.coral,
      { shift: 11 },
    ) +
    glint(-62, -30, 14, 28, 28),
  banana: () =>
    shadow(96) +
    one(
      'M-112 -76Q-96 -100 -76 -84Q-60 14 26 44Q80 58 122 36Q142 46 128 72Q60 130 -26 98Q-124 58 -112 -76Z',
      PALETTE.sun,
      { shift: 10 },
    ) +
    line('M-88 -40Q-64 60 34 78Q72 84 100 70', 7, '#D99A1E') +
    path('M-112 -76Q-96 -100 -76 -84L-78 -62L-112 -56ZM122 36Q142 46 128 72L110 64Z', { fill: BARK }) +
    path('M-112 -76Q-96 -100 -76 -84L-78 -62L-112 -56Z', { fill: 'none', stroke: INK, strokeWidth: 5 }),
  carrot: () =>
    placed(
      0,
      0,
      one(
        'M-6 -60C-62 -84 -60 -140 -34 -150C-18 -132 -12 -118 0 -88C-4 -126 8 -152 26 -158C44 -134 36 -104 14 -76C34 -104 60 -106 74 -96C70 -66 40 -54 14 -56Z',
        PALETTE.leaf,
        {
          shift: 6,
        },
      ) +
        one('M-64 -30Q-52 -66 0 -66T64 -30Q48 84 10 144Q0 154 -10 144Q-48 84 -64 -30Z', '#FF8A3C', {
          shift: 10,
        }) +
        line('M-56 -4H-22M14 22H46M-38 48H-12M4 78H26M-52 -28H-34', 8, '#D9661E') +
        glint(-32, -30, 9, 20, 20, 0.6),
      26,
      0.94,
    ),
  cherry: () =>
    line('M-58 28Q-40 -60 34 -116M58 40Q66 -50 34 -116', 18) +
    line('M-58 28Q-40 -60 34 -116M58 40Q66 -50 34 -116', 8, LEAF_DARK) +
    one('M30 -114Q-24 -156 -92 -112Q-42 -72 30 -114Z', PALETTE.leaf, { lw: 5, shift: 5 }) +
    one(ellipse(-64, 58, 58), '#E23B57', { shift: 9 }) +
    one(ellipse(62, 68, 58), '#E23B57', { shift: 9 }) +
    glint(-84, 36, 16, 10) +
    glint(42, 46, 16, 10),
  pear: () =>
    shadow(84) +
    line('M2 -112Q0 -138 18 -150', 18) +
    line('M2 -112Q0 -138 18 -150', 8, BARK) +
    one(
      smoothPath([
        [0, -120],
        [44, -92],
        [56, -36],
        [98, 30],
        [86, 96],
        [0, 122],
        [-86, 96],
        [-98, 30],
        [-56, -36],
        [-44, -92],
      ]),
      '#B9D94C',
      { shift: 11 },
    ) +
    one('M8 -116Q30 -152 86 -136Q66 -98 8 -116Z', PALETTE.leaf, { lw: 5, shift: 4 }) +
    glint(-50, 14, 12, 30, 18),
};
