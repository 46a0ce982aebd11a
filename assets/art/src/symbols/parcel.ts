import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import type { Pair } from '../draw/geometry.ts';
import { ellipse, pillow, roundPolygon, roundRect, sparkle, star } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { outlined, path, placed, resetIds } from '../draw/svg.ts';
import { line, one } from './face-kit.ts';
import { BIG_LINE } from './icon-kit.ts';

/** The blank label, in the middle of the front. */
const PARCEL_LABEL = { w: 148, h: 66 };
const shadowBlob = (rx: number, ry = 13, y = 322) =>
  path(ellipse(210, y, rx, ry), { fill: INK, opacity: 0.16 });
const label = (y: number) => {
  const { w, h } = PARCEL_LABEL;
  return one(roundRect(-w / 2, y - h / 2, w, h, 18), PALETTE.cream, { lw: 5, shift: 3, tone: 0.08 });
};
const parcelFront = (w: number, h: number, bulge: number) => {
  const d = pillow(-w / 2, -h / 2, w, h, 20, bulge);
  return outlined('', {
    lw: BIG_LINE,
    shapes: [{ d, fill: PALETTE.kraft }],
    inner:
      path(d, { fill: darken(PALETTE.kraft, 0.24) }) +
      path(d, { fill: PALETTE.kraft, transform: 'translate(-12 -9)' }) +
      path(roundRect(-20, -h, 40, h * 2, 1), { fill: PALETTE.coral }) +
      path(roundRect(8, -h, 12, h * 2, 1), { fill: darken(PALETTE.coral, 0.24) }) +
      line(`M${-w / 2 + 16} ${-h / 2 + 40}V${-h / 2 + 18}`, 6, lighten(PALETTE.kraft, 0.7)),
  });
};
const parcelLid = (w: number, h: number, depth: number) => {
  const y = -h / 2 + 12,
    d = roundPolygon(
      [
        [-w / 2 - 4, y],
        [w / 2 + 4, y],
        [w / 2 - 30, y - depth],
        [-w / 2 + 30, y - depth],
      ],
      12,
    );
  return outlined('', {
    lw: BIG_LINE,
    shapes: [{ d, fill: lighten(PALETTE.kraft, 0.45) }],
    inner: path(
      roundPolygon(
        [
          [-22, y + 4],
          [22, y + 4],
          [17, y - depth - 4],
          [-17, y - depth - 4],
        ],
        1,
      ),
      { fill: '#FF8477' },
    ),
    lines: line(
      `M${-w / 2 + 14} ${y - depth / 2}H-24M24 ${y - depth / 2}H${w / 2 - 14}`,
      4,
      darken(PALETTE.kraft, 0.45),
    ),
  });
};
const BOW = 'M0 0C-22 -52 -84 -50 -70 -14C-60 6 -20 4 0 0C22 -52 84 -50 70 -14C60 6 20 4 0 0';
const bow = () =>
  line('M0 0C-10 16 -26 24 -44 26M0 0C10 16 26 24 44 26', 26) +
  line('M0 0C-10 16 -26 24 -44 26M0 0C10 16 26 24 44 26', 14, darken(PALETTE.coral, 0.16)) +
  line(BOW, 27) +
  line(BOW, 15, PALETTE.coral) +
  line('M-66 -33Q-58 -42 -46 -41M44 -41Q50 -42 55 -40', 4, PALETTE.white, { opacity: 0.7 }) +
  one(roundRect(-15, -14, 30, 26, 10), PALETTE.coral, { lw: BIG_LINE });
interface ParcelSize {
  readonly w: number;
  readonly h: number;
  readonly bulge: number;
  readonly depth: number;
}

const parcelClosed = ({ w, h, bulge, depth }: ParcelSize): string =>
  parcelLid(w, h, depth) + parcelFront(w, h, bulge) + label(10) + placed(0, -h / 2 + 4 - depth / 2, bow());
const PARCEL = {
  closed: () => shadowBlob(150) + placed(210, 216, parcelClosed({ w: 256, h: 196, bulge: 3, depth: 52 })),
  hop: () =>
    shadowBlob(172, 15) +
    placed(210, 236, parcelClosed({ w: 292, h: 158, bulge: 15, depth: 44 }), -4) +
    line('M34 306Q14 300 12 280M386 306Q406 300 408 280', 8, PALETTE.sun) +
    line('M60 330Q36 334 22 324M360 330Q384 334 398 324', 8, PALETTE.sun) +
    line(
      'M54 110Q66 92 84 84M366 110Q354 92 336 84M150 52Q156 40 166 34M270 52Q264 40 254 34',
      7,
      PALETTE.mid,
    ),
  open: () => {
    const w = 256,
      h = 178,
      y = -h / 2 + 8,
      D = 50;
    const flap = (pts: readonly Pair[], c: string) =>
      one(roundPolygon(pts, 9), c, { lw: BIG_LINE, shift: 6 });
    const glow =
      path(ellipse(0, -112, 150, 104), { fill: lighten(PALETTE.sun, 0.75), opacity: 0.8 }) +
      path(ellipse(0, -112, 108, 78), { fill: lighten(PALETTE.sun, 0.5), opacity: 0.8 });
    const stars = (
      [
        [0, -166, 38, 0],
        [-80, -150, 26, -16],
        [82, -154, 27, 14],
        [-40, -98, 19, 10],
        [42, -96, 17, -12],
      ] as const
    )
      .map(([x, yy, R, a]) =>
        placed(
          x,
          yy,
          one(star(0, 0, R, R * 0.52, 5, -90, R * 0.14), PALETTE.sun, {
            lw: 5,
            shift: 3,
            lines: glint(-R * 0.24, -R * 0.3, R * 0.16, R * 0.1),
          }),
          a,
        ),
      )
      .join('');
    const sparks = (
      [
        [-134, -192, 14, PALETTE.coral],
        [138, -194, 13, PALETTE.mint],
        [-52, -200, 10, PALETTE.sky],
        [54, -204, 9, PALETTE.pink],
        [-178, -176, 9, PALETTE.mint],
        [182, -172, 10, PALETTE.coral],
      ] as const
    )
      .map(([x, yy, R, c]) =>
        path(sparkle(x, yy, R, 0.24), { fill: c, stroke: INK, strokeWidth: 3.5, strokeLinejoin: 'round' }),
      )
      .join('');
    return (
      shadowBlob(152) +
      placed(
        210,
        226,
        glow +
          flap(
            [
              [-w / 2 + 30, y - D],
              [w / 2 - 30, y - D],
              [w / 2 - 44, y - D - 40],
              [-w / 2 + 44, y - D - 40],
            ],
            darken(PALETTE.kraft, 0.14),
          ) +
          path(
            roundPolygon(
              [
                [-w / 2, y],
                [w / 2, y],
                [w / 2 - 30, y - D],
                [-w / 2 + 30, y - D],
              ],
              6,
            ),
            {
              fill: '#4A3FA8',
              stroke: INK,
              strokeWidth: BIG_LINE * 2,
              strokeLinejoin: 'round',
              paintOrder: 'stroke',
            },
          ) +
          path(
            roundPolygon(
              [
                [-w / 2 + 26, y],
                [w / 2 - 26, y],
                [w / 2 - 46, y - D + 14],
                [-w / 2 + 46, y - D + 14],
              ],
              10,
            ),
            { fill: PALETTE.sun, opacity: 0.75 },
          ) +
          flap(
            [
              [-w / 2 - 2, y + 2],
              [-w / 2 + 30, y - D],
              [-w / 2 - 12, y - D - 34],
              [-w / 2 - 54, y - 22],
            ],
            lighten(PALETTE.kraft, 0.4),
          ) +
          flap(
            [
              [w / 2 + 2, y + 2],
              [w / 2 - 30, y - D],
              [w / 2 + 12, y - D - 34],
              [w / 2 + 54, y - 22],
            ],
            darken(PALETTE.kraft, 0.1),
          ) +
          stars +
          sparks +
          parcelFront(w, h, 3) +
          label(10),
      )
    );
  },
};
export const PARCEL_STATES = ['closed', 'hop', 'open'] as const;

/** The parcel on the ground, 420 × 360; its label is blank for what is written on it. */
export const parcel = (state: (typeof PARCEL_STATES)[number]): string => {
  resetIds(`pc-${state}`);
  return PARCEL[state]();
};
