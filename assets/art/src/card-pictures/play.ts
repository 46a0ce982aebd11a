import { INK, PALETTE } from '../draw/colour.ts';
import { cycled, point, round, turned } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect, star } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { group, path, placed } from '../draw/svg.ts';
import { bub, coin, line, one, type Pictures, shadow, smile, solid } from './picture-kit.ts';

export const PLAY: Pictures = {
  coins: () =>
    shadow(150) +
    (
      [
        [-92, 78],
        [-4, 84],
        [86, 78],
        [-50, 22],
        [42, 24],
        [-4, -36],
      ] as const
    )
      .map(([x, y]) => coin(x, y, 1.06))
      .join(''),
  crown: () =>
    shadow(120) +
    solid(
      [
        {
          d: roundPolygon(
            [
              [-120, 92],
              [-138, -50],
              [-66, 14],
              [0, -92],
              [66, 14],
              [138, -50],
              [120, 92],
            ],
            10,
          ),
          fill: PALETTE.sun,
        },
      ],
      { shift: 10, inner: path('M-140 62H140V96H-140Z', { fill: '#E8A02C', opacity: 0.6 }) },
    ) +
    (
      [
        [-138, -58, PALETTE.coral],
        [0, -100, PALETTE.mint],
        [138, -58, PALETTE.sky],
      ] as const
    )
      .map(([x, y, c]) => one(ellipse(x, y, 20), c, { shift: 4 }))
      .join('') +
    (
      [
        [-60, PALETTE.sky],
        [0, PALETTE.coral],
        [60, PALETTE.mint],
      ] as const
    )
      .map(([x, c]) =>
        one(
          roundPolygon(
            [
              [x, 46],
              [x + 18, 66],
              [x, 86],
              [x - 18, 66],
            ],
            4,
          ),
          c,
          { lw: 4, shift: 3 },
        ),
      )
      .join(''),
  gamepad: () =>
    shadow() +
    one(
      'M-96 -70H96C150 -70 170 20 160 76C154 112 112 114 92 84L66 46H-66L-92 84C-112 114 -154 112 -160 76C-170 20 -150 -70 -96 -70Z',
      PALETTE.mid,
      { shift: 10 },
    ) +
    one('M-100 -48H-76V-24H-52V0H-76V24H-100V0H-124V-24H-100Z', PALETTE.cream, {
      lw: 5,
      shift: 4,
      tone: 0.12,
    }) +
    (
      [
        [92, -40, PALETTE.coral],
        [122, -12, PALETTE.sun],
        [62, -12, PALETTE.mint],
        [92, 16, PALETTE.sky],
      ] as const
    )
      .map(([x, y, c]) => one(ellipse(x, y, 15), c, { lw: 4.5, shift: 3 }))
      .join('') +
    one(roundRect(-26, -26, 52, 14, 7), '#4A3F92', { lw: 4, shift: 2 }) +
    glint(-120, -52, 18, 7, -12, 0.5),
  robot: () =>
    shadow(110) +
    line('M0 -92V-124', 14) +
    one(ellipse(0, -128, 16), PALETTE.sun, { lw: 5, shift: 3 }) +
    [-1, 1].map((s) => one(roundRect(s * 130 - 18, -30, 36, 76, 14), '#8FA6C8', { shift: 5 })).join('') +
    one(roundRect(-118, -92, 236, 200, 52), '#C9D8EE', { shift: 10, tone: 0.14 }) +
    one(roundRect(-90, -58, 180, 110, 36), '#2F3566', { lw: 5, shift: 5 }) +
    path(ellipse(-38, -10, 15, 20) + ellipse(38, -10, 15, 20), { fill: '#8FF0DF' }) +
    line('M-22 28Q0 44 22 28', 8, '#8FF0DF') +
    [-30, 0, 30]
      .map((x, i) =>
        path(ellipse(x, 80, 9), {
          fill: cycled([PALETTE.coral, PALETTE.sun, PALETTE.mint], i),
          stroke: INK,
          strokeWidth: 4,
        }),
      )
      .join(''),
  football: () =>
    shadow(110) +
    one(ellipse(0, 0, 114), PALETTE.white, { shift: 12, tone: 0.14 }) +
    path(
      roundPolygon(
        [
          [0, -38],
          [36, -12],
          [22, 31],
          [-22, 31],
          [-36, -12],
        ],
        3,
      ),
      { fill: INK },
    ) +
    [0, 72, 144, 216, 288]
      .map((a) => {
        const p = turned(point(0, -38), a),
          q = turned(point(0, -78), a),
          l = turned(point(-30, -106), a),
          r = turned(point(30, -106), a),
          m = turned(point(0, -112), a),
          u = turned(point(22, -84), a),
          v = turned(point(-22, -84), a);
        return (
          line(`M${round(p.x)} ${round(p.y)}L${round(q.x)} ${round(q.y)}`, 6) +
          path(
            `M${round(v.x)} ${round(v.y)}L${round(u.x)} ${round(u.y)}L${round(r.x)} ${round(r.y)}L${round(m.x)} ${round(m.y)}L${round(l.x)} ${round(l.y)}Z`,
            { fill: INK },
          )
        );
      })
      .join('') +
    glint(-62, -62, 22, 12, -40, 0.9),
  ball: () =>
    shadow(110) +
    `<clipPath id="ballc">${path(ellipse(0, 0, 110))}</clipPath>` +
    path(ellipse(0, 0, 110), { fill: INK, stroke: INK, strokeWidth: 12 }) +
    group(
      path(ellipse(0, 0, 110), { fill: PALETTE.cream }) +
        [0, 120, 240]
          .map((a, i) =>
            group(path('M0 0L-62 -120H62Z', { fill: cycled([PALETTE.coral, PALETTE.sky, PALETTE.sun], i) }), {
              transform: `rotate(${a})`,
            }),
          )
          .join('') +
        path('M40 -130C130 -80 130 100 20 130H160V-130Z', { fill: '#3A2470', opacity: 0.16 }),
      { clipPath: 'url(#ballc)' },
    ) +
    one(ellipse(0, 0, 20), PALETTE.cream, { lw: 5, shift: 3, tone: 0.1 }) +
    glint(-52, -62, 20, 11, -36),
  trophy: () =>
    shadow(90) +
    path('M-78 -76C-140 -84 -138 6 -58 8M78 -76C140 -84 138 6 58 8', {
      fill: 'none',
      stroke: INK,
      strokeWidth: 28,
    }) +
    path('M-78 -76C-140 -84 -138 6 -58 8M78 -76C140 -84 138 6 58 8', {
      fill: 'none',
      stroke: PALETTE.sun,
      strokeWidth: 15,
    }) +
    one('M-86 -104H86C86 -20 56 34 0 40C-56 34 -86 -20 -86 -104Z', PALETTE.sun, { shift: 10 }) +
    one('M-20 38H20L26 76H-26Z', '#E8A02C', { shift: 4 }) +
    one(roundRect(-68, 74, 136, 40, 10), PALETTE.mid, { shift: 6 }) +
    path(star(0, -40, 36, 16, 5, -90, 3), {
      fill: '#FFF3C4',
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }),
  comic: () =>
    shadow() +
    placed(
      0,
      0,
      one(roundRect(-118, -108, 236, 220, 16), PALETTE.cream, { shift: 8, tone: 0.1 }) +
        (
          [
            [-98, -88, 92, 84, '#A9DCF8'],
            [6, -88, 92, 84, '#FFE1A0'],
            [-98, 8, 196, 84, '#FFC9C2'],
          ] as const
        )
          .map(([x, y, w, h, c]) => path(roundRect(x, y, w, h, 8), { fill: c, stroke: INK, strokeWidth: 5 }))
          .join('') +
        one(ellipse(-52, -40, 22), '#FCD3AE', { lw: 4, shift: 3 }) +
        smile(-52, -36, 9) +
        path(star(52, -46, 30, 14, 5), {
          fill: PALETTE.coral,
          stroke: INK,
          strokeWidth: 5,
          strokeLinejoin: 'round',
        }) +
        one(bub(-70, 22, 84, 40, 16, -40, 78), PALETTE.white, { lw: 4, shift: 2, tone: 0.06 }) +
        one('M30 88V62A24 24 0 0 1 78 62V88Z', PALETTE.mid, { lw: 4, shift: 3 }) +
        path(ellipse(46, 64, 5) + ellipse(62, 64, 5), { fill: '#fff' }),
      -4,
    ),
  book: () =>
    shadow(140) +
    one(
      'M0 -62C-40 -96 -110 -96 -146 -80V92C-110 78 -40 78 0 110C40 78 110 78 146 92V-80C110 -96 40 -96 0 -62Z',
      PALETTE.sky,
      { shift: 8 },
    ) +
    one(
      'M0 -50C-36 -82 -96 -82 -126 -70V72C-96 62 -36 62 0 92C36 62 96 62 126 72V-70C96 -82 36 -82 0 -50Z',
      PALETTE.cream,
      {
        lw: 5,
        shift: 5,
        tone: 0.1,
        lines:
          line('M0 -50V90', 5) +
          line('M-98 -40Q-60 -46 -28 -26M-98 -8Q-60 -14 -28 6M-98 24Q-60 18 -28 38', 7, '#C9C2DC'),
      },
    ) +
    path(star(64, -4, 36, 16, 5, -90, 3), {
      fill: PALETTE.sun,
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }),
};
