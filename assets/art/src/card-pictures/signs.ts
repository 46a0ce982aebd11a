import { INK, PALETTE } from '../draw/colour.ts';
import { point, round, turned } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect, star } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { path, placed } from '../draw/svg.ts';
import { line, one, type Pictures, shadow, solid } from './picture-kit.ts';

export const SIGNS: Pictures = {
  calendar: () =>
    shadow(120) +
    one(roundRect(-120, -90, 240, 206, 24), PALETTE.white, {
      shift: 9,
      tone: 0.1,
      inner: path('M-130 -100H130V-36H-130Z', { fill: PALETTE.coral }),
    }) +
    line('M-62 -110V-70M62 -110V-70', 20) +
    line('M-62 -110V-70M62 -110V-70', 9, PALETTE.mid) +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
      .map((i) =>
        path(roundRect(-96 + (i % 4) * 50, -18 + Math.floor(i / 4) * 42, 38, 30, 7), {
          fill: i === 6 ? PALETTE.sun : '#E3DDF0',
        }),
      )
      .join('') +
    path(star(23, 39, 13, 6, 5), { fill: INK }),
  'map-pin': () =>
    one(
      roundPolygon(
        [
          [-150, 40],
          [-50, 10],
          [50, 40],
          [150, 10],
          [150, 104],
          [50, 134],
          [-50, 104],
          [-150, 134],
        ],
        6,
      ),
      '#BFE8C8',
      {
        shift: 8,
        tone: 0.12,
        lines: line('M-50 12V102M50 40V132', 5, '#7FC79A') + line('M-120 92Q-70 50 0 84T120 60', 6, '#fff'),
      },
    ) +
    solid([{ d: 'M0 74C-30 24 -62 0 -62 -48A62 62 0 0 1 62 -48C62 0 30 24 0 74Z', fill: PALETTE.coral }], {
      shift: 9,
    }) +
    one(ellipse(0, -48, 25), PALETTE.cream, { lw: 5, shift: 3, tone: 0.1 }) +
    glint(-34, -78, 9, 15, 30),
  'life-ring': () => {
    const R = 116,
      r = 54;
    let s =
      path(ellipse(0, 4, R), { fill: INK, stroke: INK, strokeWidth: 12 }) +
      path(ellipse(0, 4, R), { fill: PALETTE.cream });
    const seg = (a: number) => {
      const p = (q: number, rr: number) => {
        const v = turned(point(rr, 0), q);
        return `${round(v.x)} ${round(v.y + 4)}`;
      };
      return `M${p(a - 22, R)}A${R} ${R} 0 0 1 ${p(a + 22, R)}L${p(a + 22, r)}A${r} ${r} 0 0 0 ${p(a - 22, r)}Z`;
    };
    s +=
      [45, 135, 225, 315]
        .map((a) =>
          path(seg(a), { fill: PALETTE.coral, stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }),
        )
        .join('') +
      path(ellipse(0, 4, R), { fill: 'none', stroke: INK, strokeWidth: 6 }) +
      path(ellipse(0, 4, r), { fill: '#BFE6F7', stroke: INK, strokeWidth: 7 }) +
      line('M-26 12Q-13 0 0 12T26 12', 7, '#fff');
    return s;
  },
  'bank-card': () =>
    placed(
      0,
      0,
      one(roundRect(-146, -92, 292, 184, 26), PALETTE.mint, {
        shift: 9,
        inner: path('M-160 -56H160V-20H-160Z', { fill: '#0B7A75' }),
      }) +
        one(roundRect(-116, 6, 56, 42, 8), PALETTE.sun, { lw: 5, shift: 4 }) +
        line('M-116 26H-60', 4) +
        [-30, 4, 38, 72].map((x) => path(ellipse(x, 66, 8), { fill: '#fff' })).join('') +
        one(ellipse(92, 28, 22), PALETTE.coral, { lw: 5, shift: 3 }),
      -9,
    ),
  scales: () =>
    shadow(90) +
    line('M0 -100V96M-110 -70H110', 22) +
    line('M0 -100V96M-110 -70H110', 10, PALETTE.sun) +
    one(roundRect(-64, 90, 128, 28, 12), PALETTE.kraft, { shift: 5 }) +
    one(ellipse(0, -104, 18), PALETTE.sun, { lw: 5, shift: 3 }) +
    [-1, 1]
      .map(
        (s) =>
          line(`M${s * 104} -66L${s * 104 - 46} 20M${s * 104} -66L${s * 104 + 46} 20`, 5) +
          one(
            `M${s * 104 - 62} 20H${s * 104 + 62}C${s * 104 + 54} 62 ${s * 104 - 54} 62 ${s * 104 - 62} 20Z`,
            PALETTE.mint,
            { shift: 5 },
          ) +
          placed(s * 104, 0, one(HEART, PALETTE.coral, { lw: 5, shift: 2 }), 0, 0.8),
      )
      .join(''),
};
