import { INK, PALETTE } from '../draw/colour.ts';
import { point } from '../draw/geometry.ts';
import { capsule, ellipse, roundPolygon, roundRect, smoothPath, star } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { clipped, path, placed } from '../draw/svg.ts';
import { eyes, line, one, type Pictures, shadow, smile, solid, sparks } from './picture-kit.ts';

const PAPER_LINES = '#C9C2DC';
const OAK = '#D9955A';
const NIGHT_SKY = '#3E3A86';

/** Things around house and town: what messages are about. */
export const AROUND: Pictures = {
  newspaper: () =>
    shadow(140) +
    placed(18, 6, one(roundRect(-112, -84, 244, 196, 16), '#E9E1F2', { shift: 6 }), 5) +
    placed(
      -8,
      2,
      one(roundRect(-130, -108, 256, 220, 16), PALETTE.cream, { shift: 9, tone: 0.12 }) +
        path(roundRect(-106, -86, 208, 36, 10), { fill: PALETTE.coral }) +
        path(roundRect(-106, -32, 100, 82, 8), { fill: '#BDE9F2' }) +
        path('M-106 42V26L-74 -2L-44 24L-26 8L-6 28V42Q-6 50 -14 50H-98Q-106 50 -106 42Z', {
          fill: PALETTE.leaf,
        }) +
        path(ellipse(-32, -14, 11), { fill: PALETTE.sun }) +
        path(roundRect(-106, -32, 100, 82, 8), { fill: 'none', stroke: INK, strokeWidth: 5 }) +
        line('M18 -24H98M18 2H98M18 28H80M-102 74H98M-102 96H40', 10, PAPER_LINES),
      -4,
    ),
  'picture-frame': () =>
    line('M-62 -96L0 -138L62 -96', 12) +
    line('M-62 -96L0 -138L62 -96', 4, PALETTE.kraft) +
    one(ellipse(0, -136, 11), PALETTE.sun, { lw: 5, shift: 3 }) +
    one(roundRect(-140, -102, 280, 220, 24), OAK, { shift: 9 }) +
    path(roundRect(-104, -68, 208, 152, 10), { fill: '#BDE9F2', stroke: INK, strokeWidth: 6 }) +
    path('M-101 50Q-40 14 20 44T101 34V74Q101 81 94 81H-94Q-101 81 -101 74Z', { fill: PALETTE.leaf }) +
    line('M0 58V4', 8, '#237A5C') +
    path('M0 40Q24 36 30 18Q6 18 0 40ZM0 50Q-24 46 -30 28Q-6 28 0 50Z', { fill: '#237A5C' }) +
    [0, 72, 144, 216, 288]
      .map((a) => placed(0, -10, one(ellipse(0, -22, 13, 17), PALETTE.pink, { lw: 4, shift: 3 }), a))
      .join('') +
    one(ellipse(0, -10, 14), PALETTE.sun, { lw: 4, shift: 3 }) +
    line('M-120 -84L-126 -60M-120 94V98', 7, '#F6C596'),
  pennant: () =>
    placed(-60, 0, shadow(74)) +
    one('M-96 122Q-90 92 -60 92T-24 122Z', PALETTE.leaf, { shift: 5 }) +
    line('M-60 104V-118', 22) +
    line('M-60 104V-118', 10, PALETTE.kraft) +
    solid([{ d: 'M-52 -106Q40 -108 142 -40Q46 -2 -52 24Q-44 -40 -52 -106Z', fill: PALETTE.coral }], {
      shift: 9,
      inner: path('M-10 -120Q4 -40 -10 30H26Q40 -40 26 -120Z', { fill: PALETTE.sun }),
    }) +
    one(ellipse(-60, -122, 15), PALETTE.sun, { lw: 5, shift: 4 }),
  'tall-cake': () =>
    shadow(140) +
    one(ellipse(0, 112, 144, 18), PALETTE.mist, { shift: 3 }) +
    (
      [
        [-112, 44, 224, 68, PALETTE.pink],
        [-82, -14, 164, 62, PALETTE.cream],
        [-52, -68, 104, 58, PALETTE.mint],
      ] as const
    )
      .map(
        ([x, y, w, h, fill]) =>
          one(roundRect(x, y, w, h, 12), fill, { shift: 8 }) +
          path(
            `M${x + 4} ${y + 14}Q${x + 4} ${y + 3} ${x + 16} ${y + 3}H${x + w - 16}Q${x + w - 4} ${y + 3} ${x + w - 4} ${y + 14}${Array.from(
              { length: 4 },
              (_, i) => {
                const right = x + w - 4 - (i * (w - 8)) / 4;
                const left = right - (w - 8) / 4;
                return `C${right} ${y + 38} ${left} ${y + 38} ${left} ${y + 16}`;
              },
            ).join('')}Z`,
            { fill: PALETTE.white, opacity: 0.85 },
          ),
      )
      .join('') +
    line('M0 -84Q4 -112 22 -122', 7) +
    one(ellipse(0, -80, 20), PALETTE.coral, { lw: 5, shift: 4 }) +
    glint(-7, -87, 6, 4) +
    sparks([-116, -60, 18], [112, -86, 24]),
  'spinning-top': () =>
    shadow(60) +
    placed(
      0,
      0,
      one(roundRect(-12, -124, 24, 66, 10), PALETTE.kraft, { shift: 5 }) +
        one(ellipse(0, -122, 20, 17), PALETTE.coral, { lw: 5, shift: 4 }) +
        solid(
          [
            {
              d: 'M-118 -40Q-112 -68 0 -68T118 -40Q108 30 14 106Q0 122 -14 106Q-108 30 -118 -40Z',
              fill: PALETTE.sky,
            },
          ],
          {
            shift: 10,
            inner:
              path('M-130 -26Q0 22 130 -26V6Q0 54 -130 6Z', { fill: PALETTE.sun }) +
              path('M-130 24Q0 72 130 24V44Q0 92 -130 44Z', { fill: PALETTE.coral }),
          },
        ) +
        glint(-66, -46, 26, 8, -8, 0.8),
      10,
    ) +
    line('M-150 60Q-134 96 -96 104M150 84Q136 108 104 112', 8, PALETTE.lilac),
  ticket: () =>
    shadow(140, 118) +
    placed(
      0,
      0,
      one(
        'M-146 -74H52A18 18 0 0 0 88 -74H146V74H88A18 18 0 0 0 52 74H-146V34A34 34 0 0 0 -146 -34Z',
        PALETTE.sun,
        { shift: 9 },
      ) +
        line('M70 -42V44', 7, '#C98A1E', { strokeDasharray: '2 19' }) +
        path(star(-26, 2, 48, 22, 5, -90, 6), { fill: PALETTE.cream, stroke: INK, strokeWidth: 6 }) +
        line('M112 -34V34', 12, PALETTE.cream),
      -9,
    ),
  microphone: () =>
    placed(
      -6,
      12,
      solid([{ d: capsule(point(0, 20), point(0, 116), 46), fill: PALETTE.mid }], { shift: 7 }) +
        one(roundRect(-14, 50, 28, 30, 12), PALETTE.sun, { lw: 5, shift: 3 }) +
        one(ellipse(0, -54, 66), '#C9D8EE', {
          shift: 9,
          lines: line(
            'M-58 -74Q0 -50 58 -74M-64 -44Q0 -18 64 -44M-30 -112Q-46 -54 -26 6M30 -112Q46 -54 26 6',
            4,
            '#8FA6C8',
          ),
        }) +
        one(roundRect(-56, -10, 112, 32, 14), PALETTE.coral, { shift: 5 }) +
        glint(-28, -84, 16, 9, -34),
      32,
    ) +
    line('M104 -102Q128 -70 122 -30M136 -120Q170 -70 158 -10', 9, PALETTE.sky) +
    line('M-84 118Q-120 140 -150 108', 9),
  'cat-face': () =>
    solid(
      [
        {
          d: 'M-122 -14L-132 -122L-62 -84Q0 -104 62 -84L132 -122L122 -14C128 66 70 108 0 108C-70 108 -128 66 -122 -14Z',
          fill: '#8E86C9',
        },
      ],
      {
        shift: 10,
        inner: path('M-52 120Q-46 30 0 24Q46 30 52 120Z', { fill: PALETTE.cream }),
        lines:
          path('M-116 -96L-80 -74L-110 -46ZM116 -96L80 -74L110 -46Z', { fill: PALETTE.pink }) +
          line('M-20 -86V-56M0 -92V-60M20 -86V-56', 9, '#655CA6'),
      },
    ) +
    eyes(0, -6, 54, 1.8) +
    path('M-14 30H14L0 44Z', { fill: '#C4526A', stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }) +
    line('M0 46Q-2 64 -24 62M0 46Q2 64 24 62', 6) +
    line('M-70 42L-146 30M-70 58L-140 70M70 42L146 30M70 58L140 70', 5),
  mitten: () =>
    shadow(90) +
    placed(
      8,
      2,
      solid(
        [
          {
            d: 'M-72 60V-34Q-72 -112 0 -112T72 -34Q74 -14 72 4Q92 -30 118 -20T122 26Q106 60 72 74V82H-72Z',
            fill: PALETTE.coral,
          },
        ],
        {
          shift: 9,
          inner: path(
            'M-90 -30L-60 -58L-30 -30L0 -58L30 -30L60 -58L90 -30V-4L60 -32L30 -4L0 -32L-30 -4L-60 -32L-90 -4Z',
            {
              fill: PALETTE.cream,
            },
          ),
        },
      ) +
        one(roundRect(-88, 66, 176, 50, 20), PALETTE.cream, { shift: 6, tone: 0.12 }) +
        line('M-50 78V104M-16 78V104M18 78V104M52 78V104', 5, PAPER_LINES),
      -8,
    ) +
    line('M-82 88Q-140 82 -136 40T-150 -18', 12) +
    line('M-82 88Q-140 82 -136 40T-150 -18', 5, PALETTE.sun),
  'paper-sheet': () =>
    shadow(110) +
    placed(16, 8, one(roundRect(-80, -92, 182, 206, 10), '#E9E1F2', { shift: 5 }), 7) +
    placed(
      -6,
      0,
      one('M-104 -116H66L104 -78V118H-104Z', PALETTE.white, { shift: 8, tone: 0.1 }) +
        path('M66 -116V-78H104Z', { fill: '#D6CDEA', stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }) +
        line('M-78 -84H30M-78 -56H72', 10, PAPER_LINES) +
        line('M-78 66H76M-78 92H20', 10, PAPER_LINES) +
        one(
          smoothPath([
            [-70, 14],
            [-48, -22],
            [0, -28],
            [36, -4],
            [58, -22],
            [76, -12],
            [62, 14],
            [26, 36],
            [-42, 38],
          ]),
          PALETTE.sky,
          { lw: 5, shift: 5 },
        ) +
        path(ellipse(-44, 2, 6), { fill: INK }) +
        smile(-52, 18, 9) +
        line('M-22 -32V-44M-22 -44Q-34 -56 -42 -46M-22 -44Q-10 -56 -2 -46', 5, PALETTE.sky),
      -4,
    ),
  moon: () =>
    path(roundRect(-112, -118, 224, 226, 112), { fill: INK, stroke: INK, strokeWidth: 30 }) +
    path(roundRect(-112, -118, 224, 226, 112), { fill: NIGHT_SKY, stroke: OAK, strokeWidth: 18 }) +
    clipped(
      roundRect(-104, -110, 208, 210, 104),
      path('M-120 70Q-60 30 -10 66T120 56V130H-120Z', { fill: '#2C2A6B' }),
    ) +
    placed(
      38,
      -30,
      path('M22 -64A62 62 0 1 0 74 28A50 50 0 1 1 22 -64Z', {
        fill: PALETTE.sun,
        stroke: INK,
        strokeWidth: 7,
      }),
      0,
      0.74,
    ) +
    path(star(-70, -56, 12, 5, 5, -90, 1) + star(-34, -8, 9, 4, 5, -90, 1) + star(-80, 24, 8, 4, 5, -90, 1), {
      fill: PALETTE.cream,
    }) +
    path(roundRect(-112, -118, 224, 226, 112), { fill: 'none', stroke: OAK, strokeWidth: 18 }) +
    line('M0 -112V104M-104 40H104', 12, OAK) +
    one(roundRect(-140, 98, 280, 28, 12), OAK, { shift: 5 }),
  whistle: () =>
    shadow(120, 124) +
    line('M-86 -50Q-150 -90 -128 -122T-40 -118T6 -70', 13) +
    line('M-86 -50Q-150 -90 -128 -122T-40 -118T6 -70', 5, PALETTE.sky) +
    solid(
      [
        {
          d: 'M-20 -62H138Q150 -62 150 -50V-8Q150 2 138 2H84Q90 108 -24 112Q-116 108 -116 24Q-116 -60 -20 -62Z',
          fill: PALETTE.coral,
        },
      ],
      { shift: 10 },
    ) +
    one(ellipse(-18, 26, 48), PALETTE.cream, { lw: 5, shift: 5, tone: 0.14 }) +
    one(ellipse(-8, 38, 24), PALETTE.sun, { lw: 5, shift: 4 }) +
    path(
      roundPolygon(
        [
          [40, -64],
          [78, -64],
          [64, -30],
          [48, -30],
        ],
        4,
      ),
      { fill: INK },
    ) +
    one(ellipse(-86, -44, 13), PALETTE.sun, { lw: 5, shift: 3 }) +
    line('M40 -92L32 -122M66 -94V-126M92 -90L104 -120', 8, PALETTE.sun) +
    glint(-74, -16, 10, 20, 40, 0.7),
};
