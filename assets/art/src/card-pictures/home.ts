import { INK, PALETTE } from '../draw/colour.ts';
import { cycled, point, turned } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect, sparkle, star } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { group, path, placed } from '../draw/svg.ts';
import { line, one, type Pictures, shadow, smile, solid } from './picture-kit.ts';

export const HOME: Pictures = {
  'alarm-clock': () =>
    shadow(110) +
    line('M-70 92L-92 122M70 92L92 122', 24) +
    line('M-70 92L-92 122M70 92L92 122', 12, PALETTE.mid) +
    [-1, 1]
      .map((s) => placed(s * 74, -88, one('M-46 22A46 46 0 0 1 46 22Z', PALETTE.sun, { shift: 6 }), s * 38))
      .join('') +
    line('M0 -112V-96', 14) +
    one(ellipse(0, 10, 112), PALETTE.coral, { shift: 10 }) +
    one(ellipse(0, 10, 84), PALETTE.cream, { lw: 5, shift: 6, tone: 0.1 }) +
    line('M0 10V-42M0 10L38 30', 10) +
    path(ellipse(0, 10, 9), { fill: INK }) +
    [0, 90, 180, 270]
      .map((a) => {
        const p = turned(point(0, -68), a);
        return path(ellipse(p.x, p.y + 10, 6), { fill: PALETTE.mid });
      })
      .join(''),
  tv: () =>
    shadow() +
    line('M-40 -100L0 -70L50 -118', 10) +
    one(roundRect(-150, -74, 300, 190, 30), PALETTE.mid, { shift: 9 }) +
    one(roundRect(-128, -54, 200, 150, 20), PALETTE.mist, { lw: 5, shift: 5, tone: 0.1 }) +
    one('M-48 -14L22 22L-48 58Z', PALETTE.coral, { lw: 5, shift: 5 }) +
    [-30, 6].map((y) => one(ellipse(110, y, 15), PALETTE.sun, { lw: 4, shift: 3 })).join('') +
    line('M94 48H126M94 66H126M94 84H126', 6, '#4A3F92'),
  box: () =>
    shadow(140) +
    solid(
      [
        {
          d: roundPolygon(
            [
              [-120, -24],
              [120, -24],
              [104, 118],
              [-104, 118],
            ],
            8,
          ),
          fill: PALETTE.sky,
        },
      ],
      { shift: 10, inner: path('M-20 -40H20V130H-20Z', { fill: PALETTE.sun }) },
    ) +
    one(roundRect(-136, -64, 272, 52, 14), '#6CC8F5', {
      shift: 6,
      inner: path('M-22 -70H22V0H-22Z', { fill: PALETTE.sun }),
    }) +
    path(sparkle(-104, -104, 22) + sparkle(94, -112, 30) + sparkle(10, -120, 16), {
      fill: PALETTE.sun,
      stroke: INK,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }),
  house: () =>
    shadow(140) +
    one(roundRect(-96, -18, 192, 134, 8), PALETTE.cream, { shift: 9, tone: 0.12 }) +
    one(roundRect(46, -104, 36, 60, 4), '#C9855E', { shift: 4 }) +
    one(
      roundPolygon(
        [
          [-136, -6],
          [0, -116],
          [136, -6],
        ],
        12,
      ),
      PALETTE.coral,
      { shift: 9 },
    ) +
    one(roundRect(-24, 40, 54, 76, [26, 26, 4, 4]), PALETTE.mid, { lw: 5, shift: 5 }) +
    path(ellipse(18, 80, 5), { fill: PALETTE.sun }) +
    [-70, 50].map((x) => one(roundRect(x, 8, 36, 36, 6), '#BDE9F2', { lw: 5, shift: 3 })).join(''),
  key: () =>
    placed(
      0,
      0,
      line('M-20 0H130M84 0V44M122 0V52', 46) +
        line('M-20 0H130M84 0V44M122 0V52', 32, PALETTE.sun) +
        path(ellipse(-74, 0, 62), { fill: INK, stroke: INK, strokeWidth: 12 }) +
        path(ellipse(-74, 0, 62), { fill: PALETTE.sun }) +
        path('M-74 62A62 62 0 0 0 -12 0Q-30 50 -74 62Z', { fill: '#E09A2A' }) +
        path(ellipse(-74, 0, 26), { fill: '#EAF4FF', stroke: INK, strokeWidth: 7 }) +
        glint(-108, -30, 8, 16, 40) +
        line('M-10 -9H128', 6, '#FFE48F'),
      -32,
    ),
  scissors: () =>
    placed(
      0,
      4,
      [-1, 1]
        .map((s) =>
          placed(
            0,
            0,
            solid(
              [
                {
                  d: roundPolygon(
                    [
                      [-13, 24],
                      [-15, -118],
                      [0, -132],
                      [13, -110],
                      [13, 24],
                    ],
                    6,
                  ),
                  fill: '#DCE6F2',
                },
              ],
              { shift: 5 },
            ),
            s * 24,
          ),
        )
        .join('') +
        [-1, 1]
          .map(
            (s) =>
              line(`M0 20L${s * 48} 62`, 28) +
              line(`M0 20L${s * 48} 62`, 16, PALETTE.coral) +
              path(ellipse(s * 62, 84, 40, 34), { fill: 'none', stroke: INK, strokeWidth: 30 }) +
              path(ellipse(s * 62, 84, 40, 34), { fill: 'none', stroke: PALETTE.coral, strokeWidth: 18 }),
          )
          .join('') +
        one(ellipse(0, 16, 12), PALETTE.sun, { lw: 5, shift: 3 }),
      12,
    ),
  pillow: () =>
    shadow() +
    one(
      'M-136 -70Q-150 -96 -118 -90Q0 -66 118 -90Q150 -96 136 -70Q112 10 136 88Q150 114 118 108Q0 84 -118 108Q-150 114 -136 88Q-112 10 -136 -70Z',
      PALETTE.lilac,
      { shift: 10 },
    ) +
    path('M-52 8Q-38 22 -24 8M24 8Q38 22 52 8', {
      fill: 'none',
      stroke: INK,
      strokeWidth: 7,
      strokeLinecap: 'round',
    }) +
    smile(0, 30, 12) +
    one('M108 -128A34 34 0 1 0 134 -84A28 28 0 0 1 108 -128Z', PALETTE.sun, { lw: 5, shift: 3 }),
  curtain: () =>
    one(roundRect(-120, -96, 240, 206, 10), '#A9DCF8', { shift: 6, tone: 0.1 }) +
    path(ellipse(0, 16, 36), { fill: PALETTE.sun }) +
    [-1, 1]
      .map((s) =>
        group(
          one('M-140 -104H-14C-20 -30 -60 20 -96 34C-88 70 -84 96 -86 118H-140Z', PALETTE.mint, {
            shift: 8,
            lines: line(
              'M-106 -100C-108 -40 -114 0 -120 30M-66 -100C-70 -40 -90 6 -108 28M-112 46V112',
              4.5,
              '#1B8F88',
            ),
          }) + one(roundRect(-142, 26, 52, 20, 9), PALETTE.sun, { lw: 4.5, shift: 3 }),
          { transform: `scale(${s} 1)` },
        ),
      )
      .join('') +
    one(roundRect(-164, -122, 328, 22, 11), PALETTE.kraft, { shift: 4 }),
  suitcase: () =>
    shadow() +
    line('M-40 -70V-104Q-40 -116 -28 -116H28Q40 -116 40 -104V-70', 22) +
    line('M-40 -70V-104Q-40 -116 -28 -116H28Q40 -116 40 -104V-70', 10, PALETTE.mid) +
    one(roundRect(-140, -74, 280, 186, 30), PALETTE.coral, { shift: 10 }) +
    [-84, 84].map((x) => one(roundRect(x - 16, -78, 32, 194, 6), PALETTE.sun, { lw: 5, shift: 4 })).join('') +
    path(star(0, 18, 34, 15, 5, -90, 3), {
      fill: '#FFE9D0',
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }),
  umbrella: () =>
    line('M0 -20V78C0 118 54 118 54 80', 26) +
    line('M0 -20V78C0 118 54 118 54 80', 13, PALETTE.kraft) +
    solid(
      [
        {
          d: 'M-140 12C-136 -66 -78 -112 0 -112C78 -112 136 -66 140 12C112 -14 76 -14 48 12C34 -10 -34 -10 -48 12C-76 -14 -112 -14 -140 12Z',
          fill: PALETTE.coral,
        },
      ],
      {
        shift: 9,
        lines: line('M0 -112C-38 -70 -48 -30 -48 12M0 -112C38 -70 48 -30 48 12', 5, PALETTE.coralDark),
      },
    ) +
    line('M0 -112V-130', 12) +
    (
      [
        [-96, 70],
        [96, 62],
        [-70, 112],
        [108, 110],
      ] as const
    )
      .map(([x, y]) =>
        placed(
          x,
          y,
          path('M0 -14C8 -3 11 2 11 7C11 14 6 17 0 17C-6 17 -11 14 -11 7C-11 2 -8 -3 0 -14Z', {
            fill: PALETTE.tear,
            stroke: INK,
            strokeWidth: 4,
          }),
        ),
      )
      .join(''),
  plaster: () =>
    placed(
      0,
      0,
      one(roundRect(-150, -46, 300, 92, 46), '#F7C6A0', { shift: 8 }) +
        one(roundRect(-50, -46, 100, 92, 8), '#FFE3CC', { lw: 5, shift: 5, tone: 0.08 }) +
        [-20, 0, 20]
          .flatMap((x) => [-18, 6].map((y) => path(ellipse(x, y + 6, 5), { fill: '#D99C74' })))
          .join('') +
        [-104, -128, 104, 128].map((x) => path(ellipse(x, 0, 5), { fill: '#D99C74' })).join(''),
      -28,
    ) + placed(92, -70, one(HEART, PALETTE.coral, { lw: 6 / 1.2, shift: 3 }), 10, 1.2),
  soup: () =>
    shadow(130) +
    (
      [
        [-48, -96],
        [0, -110],
        [48, -96],
      ] as const
    )
      .map(([x, y]) => line(`M${x} ${y + 44}Q${x - 16} ${y + 24} ${x} ${y + 8}T${x} ${y - 26}`, 9, '#B9AEE8'))
      .join('') +
    one('M-140 -34H140C138 60 80 112 0 112C-80 112 -138 60 -140 -34Z', PALETTE.sky, {
      shift: 10,
      inner: path('M-160 10H160V36H-160Z', { fill: '#fff', opacity: 0.55 }),
    }) +
    one(ellipse(0, -34, 140, 34), '#FFB35C', { shift: 5, tone: 0.1 }) +
    (
      [
        [-60, -36, PALETTE.coral],
        [-10, -24, PALETTE.leaf],
        [44, -40, PALETTE.coral],
        [80, -28, PALETTE.leaf],
      ] as const
    )
      .map(([x, y, c]) => path(ellipse(x, y, 15, 8), { fill: c }))
      .join(''),
  cake: () =>
    shadow(130) +
    one(roundRect(-116, 20, 232, 92, 18), '#F4B8A0', {
      shift: 9,
      inner: path(
        'M-120 10H120V46Q100 70 80 46Q60 76 40 46Q20 70 0 46Q-20 76 -40 46Q-60 70 -80 46Q-100 72 -120 46Z',
        { fill: PALETTE.cream },
      ),
    }) +
    one(roundRect(-78, -50, 156, 74, 16), PALETTE.pink, { shift: 7 }) +
    [-44, 0, 44]
      .map(
        (x, i) =>
          line(`M${x} -56V-92`, 18) +
          line(`M${x} -56V-92`, 9, cycled([PALETTE.sky, PALETTE.sun, PALETTE.mint], i)) +
          one(
            `M${x} -132C${x + 14} -114 ${x + 14} -102 ${x} -100C${x - 14} -102 ${x - 14} -114 ${x} -132Z`,
            PALETTE.sun,
            { lw: 4.5, shift: 3 },
          ),
      )
      .join('') +
    one(ellipse(0, 116, 146, 14), '#C9D8EE', { lw: 5, shift: 4 }),
};
