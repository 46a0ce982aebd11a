import { darken, INK, lighten, mixColours } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { group, outlined, path, placed, stroke } from '../draw/svg.ts';
import { blobs, type Hair, type HairColours } from './hair-kit.ts';
import { NEIGHBOUR_HAIR } from './neighbour-hair.ts';

const STYLES = {
  ...NEIGHBOUR_HAIR,
  bob: ({ hair }: HairColours): Hair => ({
    back: [
      {
        d: 'M-86 34C-104 -36 -84 -108 0 -110C84 -108 104 -36 86 34C90 62 78 80 56 76L-56 76C-78 80 -90 62 -86 34Z',
        fill: darken(hair, 0.25),
      },
    ],
    front: [
      {
        d: 'M-74 26C-90 -20 -92 -102 0 -108C92 -102 90 -20 74 26C70 32 62 30 61 22C61 2 58 -18 52 -32C34 -27 17 -25 0 -25C-17 -25 -34 -27 -52 -32C-58 -18 -61 2 -61 22C-62 30 -70 32 -74 26Z',
        fill: hair,
      },
    ],
    shine:
      'M-66 -52C-54 -76 -30 -86 -4 -87C-2 -79 -6 -73 -12 -72C-34 -69 -50 -62 -57 -48C-61 -44 -67 -46 -66 -52Z M8 -87C20 -87 30 -84 38 -80C38 -74 32 -71 26 -73C20 -75 14 -75 9 -76Z',
    strands: ['M-24 -26Q-25 -40 -20 -52', 'M20 -26Q22 -38 18 -48'],
    extra: placed(
      57,
      -40,
      path(roundRect(-17, -7, 34, 14, 7), { fill: '#FFC83A', stroke: INK, strokeWidth: 3.6 }) +
        path(roundRect(-11, -4.5, 15, 3.6, 1.8), { fill: '#FFEBA8' }),
      58,
    ),
  }),
  curls: ({ hair }: HairColours): Hair => ({
    back: blobs(
      [
        [-66, -14, 20],
        [66, -14, 20],
        [-56, -56, 28],
        [56, -56, 28],
        [0, -76, 50, 38],
      ],
      darken(hair, 0.2),
    ),
    front: blobs(
      [
        [-66, -34, 18],
        [-58, -62, 25],
        [-30, -86, 28],
        [6, -94, 28],
        [38, -84, 26],
        [62, -58, 23],
        [67, -32, 16],
        [-36, -58, 21],
        [-6, -62, 24],
        [26, -58, 21],
        [46, -48, 16],
      ],
      hair,
    ),
    shine: ellipse(-40, -84, 11, 7) + ellipse(-2, -98, 12, 6) + ellipse(-64, -60, 6, 8),
    strands: [
      'M-52 -50Q-38 -38 -26 -48',
      'M-22 -46Q-8 -34 6 -46',
      'M14 -46Q26 -36 38 -44',
      'M-44 -84Q-34 -72 -20 -76',
      'M14 -78Q26 -70 36 -76',
      'M-72 -62Q-64 -52 -54 -56',
      'M-14 -92Q-4 -82 8 -86',
      'M52 -70Q60 -62 68 -66',
    ],
  }),
  puffs: ({ hair, tie }: HairColours): Hair => ({
    back: [-1, 1].flatMap((side) =>
      blobs(
        [
          [side * 74, -84, 34],
          [side * 98, -94, 22],
          [side * 96, -64, 22],
          [side * 76, -114, 24],
          [side * 50, -104, 20],
          [side * 78, -54, 20],
        ],
        hair,
      ),
    ),
    front: [
      {
        d: 'M-73 6C-86 -60 -50 -98 0 -98C50 -98 86 -60 73 6C70 12 64 8 63 0C58 -34 36 -50 4 -58Q0 -60 -4 -58C-36 -50 -58 -34 -63 0C-64 8 -70 12 -73 6Z',
        fill: hair,
      },
    ],
    shine:
      'M-60 -50C-50 -70 -34 -80 -14 -85C-13 -77 -18 -73 -24 -70C-38 -64 -46 -56 -51 -46C-55 -42 -62 -44 -60 -50Z M20 -84C32 -81 42 -76 50 -68C48 -62 42 -62 37 -66C31 -71 24 -74 18 -76Z',
    strands: [
      'M0 -97Q-2 -78 0 -59',
      'M-12 -62Q-30 -66 -48 -60',
      'M12 -62Q30 -66 48 -60',
      'M-84 -98Q-76 -106 -66 -100',
      'M-104 -84Q-96 -92 -88 -84',
      'M-92 -66Q-84 -60 -78 -68',
      'M84 -98Q76 -106 66 -100',
      'M104 -84Q96 -92 88 -84',
      'M92 -66Q84 -60 78 -68',
    ],
    extra: each(
      [-1, 1],
      (side) =>
        path(tiltedEllipse(side * 53, -72, 11, 19, side * 42), { fill: tie, stroke: INK, strokeWidth: 3.8 }) +
        stroke(`M${side * 48} -76L${side * 58} -70`, 2.6),
    ),
  }),
  topknot: ({ hair, tie }: HairColours): Hair => ({
    back: [
      ...blobs(
        [
          [4, -112, 24, 22],
          [-14, -118, 15],
          [20, -120, 15],
        ],
        darken(hair, 0.12),
      ),
      {
        d: 'M-80 26C-96 -36 -80 -104 0 -106C80 -104 96 -36 80 26C82 46 72 54 60 50L-60 50C-72 54 -82 46 -80 26Z',
        fill: darken(hair, 0.12),
      },
    ],
    front: [
      {
        d: 'M-73 14C-88 -30 -88 -98 0 -103C88 -98 88 -30 73 14C70 20 63 18 62 10C61 -6 58 -20 51 -33C30 -24 14 -24 0 -24C-14 -24 -30 -24 -51 -33C-58 -20 -61 -6 -62 10C-63 18 -70 20 -73 14Z',
        fill: hair,
      },
    ],
    shine:
      'M-62 -52C-52 -73 -30 -82 -6 -83C-4 -76 -8 -71 -14 -70C-34 -67 -48 -60 -54 -48C-58 -44 -63 -47 -62 -52Z',
    strands: ['M-18 -25Q-18 -36 -14 -46', 'M18 -25Q19 -36 16 -46'],
    extra: path(ellipse(4, -98, 19, 8), { fill: tie, stroke: INK, strokeWidth: 4 }),
  }),
  swept: ({ hair }: HairColours): Hair => ({
    back: [
      {
        d: 'M-80 36C-96 -36 -84 -104 0 -106C84 -104 96 -36 80 36C70 46 60 30 56 20L-56 20C-60 30 -70 46 -80 36Z',
        fill: darken(hair, 0.2),
      },
    ],
    front: [
      {
        d: 'M-75 18C-90 -40 -84 -100 -8 -110C74 -114 94 -46 76 18C72 26 64 20 63 10C62 -12 58 -26 51 -38C30 -24 0 -24 -26 -42C-36 -46 -44 -50 -49 -56C-58 -38 -61 -14 -62 8C-62 22 -71 28 -75 18Z',
        fill: hair,
      },
    ],
    shine:
      'M51 -38C30 -24 0 -24 -26 -42C-10 -36 24 -38 46 -54Z M-75 18C-78 4 -79 -8 -79 -18C-74 -6 -70 2 -62 8C-62 22 -71 28 -75 18Z M76 18C79 4 80 -6 80 -16C75 -4 70 4 63 10C64 20 72 26 76 18Z',
    strands: ['M-49 -56Q-44 -76 -26 -90', 'M-26 -42Q-10 -62 18 -72', 'M51 -38Q60 -54 60 -72'],
  }),
  quiff: ({ hair }: HairColours): Hair => ({
    back: [
      {
        d: 'M-74 14C-84 -40 -78 -84 -30 -98C30 -110 80 -84 76 -30C77 -10 76 4 74 14C60 0 -60 0 -74 14Z',
        fill: darken(hair, 0.15),
      },
    ],
    front: [
      {
        d: 'M-72 0C-82 -44 -72 -78 -46 -90C-38 -110 -6 -114 8 -104C34 -122 74 -108 72 -78C88 -62 82 -28 73 0C70 8 65 4 64 -4C64 -20 61 -32 54 -42C46 -36 36 -38 30 -44C24 -38 12 -38 6 -44C-2 -38 -14 -40 -18 -46C-28 -40 -40 -42 -46 -52C-56 -42 -62 -22 -63 -4C-64 4 -69 8 -72 0Z',
        fill: hair,
      },
    ],
    shine:
      'M-62 -56C-58 -74 -46 -82 -32 -86C-30 -78 -34 -74 -40 -70C-48 -64 -50 -58 -54 -52C-58 -48 -63 -50 -62 -56Z M18 -94C30 -104 48 -102 56 -92C54 -86 48 -86 44 -89C36 -94 28 -92 22 -87Z',
    strands: [
      'M8 -104Q-2 -92 2 -78',
      'M-46 -90Q-34 -86 -28 -74',
      'M72 -78Q60 -74 56 -62',
      'M30 -44Q34 -54 30 -64',
      'M-18 -46Q-16 -56 -20 -64',
    ],
  }),
  bun: ({ hair, tie }: HairColours): Hair => ({
    back: [
      ...blobs(
        [
          [0, -116, 34, 30],
          [-22, -112, 16],
          [24, -114, 16],
        ],
        darken(hair, 0.14),
      ),
      {
        d: 'M-80 30C-96 -36 -80 -104 0 -106C80 -104 96 -36 80 30C78 44 66 44 58 34L-58 34C-66 44 -78 44 -80 30Z',
        fill: darken(hair, 0.14),
      },
    ],
    front: [
      {
        d: 'M-74 16C-90 -36 -84 -98 0 -103C84 -98 90 -36 74 16C70 22 64 18 63 8C60 -26 44 -48 14 -62C-4 -48 -40 -40 -58 -20C-62 -10 -62 0 -63 8C-64 18 -70 22 -74 16Z',
        fill: hair,
      },
    ],
    shine:
      'M-62 -46C-52 -70 -32 -80 -8 -83C-6 -76 -10 -71 -16 -70C-34 -66 -48 -56 -54 -42C-58 -38 -63 -41 -62 -46Z',
    strands: ['M14 -62Q20 -78 16 -92', 'M-20 -50Q-26 -66 -20 -80', 'M-16 -118Q0 -106 18 -118'],
    extra: path(ellipse(0, -98, 22, 8), { fill: tie, stroke: INK, strokeWidth: 4 }),
  }),
  short: ({ hair }: HairColours): Hair => ({
    back: [
      {
        d: 'M-74 10C-82 -40 -76 -84 -30 -98C30 -108 78 -84 76 -30C77 -10 76 0 74 10C60 -4 -60 -4 -74 10Z',
        fill: darken(hair, 0.15),
      },
    ],
    front: [
      {
        d: 'M-72 2C-84 -42 -74 -84 -34 -94C-14 -110 30 -110 44 -96C76 -88 84 -40 73 2C70 8 65 4 64 -4C64 -22 60 -36 52 -46C38 -40 26 -48 12 -42C-2 -50 -16 -40 -30 -46C-40 -40 -48 -44 -52 -44C-60 -34 -62 -18 -63 -4C-64 4 -69 8 -72 2Z',
        fill: hair,
      },
    ],
    shine:
      'M-62 -52C-56 -72 -42 -82 -24 -86C-22 -80 -26 -75 -32 -72C-44 -66 -50 -58 -54 -48C-58 -44 -63 -47 -62 -52Z',
    strands: ['M44 -96Q34 -84 38 -72', 'M-34 -94Q-26 -84 -28 -72', 'M12 -42Q8 -54 12 -64'],
  }),
} as const;

export type HairStyle = keyof typeof STYLES;

export interface HairOptions {
  readonly style: HairStyle;
  readonly hair: string;
  readonly light: string;
  readonly tie: string;
  readonly lw: number;
}

/** @returns hair behind the head, its shadow on the forehead, and hair in front of it */
export function drawHair({ style, hair, light: shineColour, tie, lw }: HairOptions) {
  const cut: Hair = STYLES[style]({ hair, tie });
  const { back, front, shine, strands, cloth, extra = '', hidesEars = false } = cut;
  const dark = cloth ? darken(cloth, 0.5) : mixColours(hair, '#140C33', 0.5);
  const inner =
    each(front, ({ d, fill }) => path(d, { fill: darken(fill, 0.3) })) +
    placed(
      -5,
      -6,
      each(front, ({ d, fill }) => path(d, { fill })),
    ) +
    path(shine, { fill: shineColour, opacity: 0.85 });
  return {
    hidesEars,
    back: outlined('', {
      shapes: back,
      lw,
      inner: group(
        each(back, ({ d, fill }) => path(d, { fill: lighten(fill, 0.06) })),
        { transform: 'translate(-6 -6)' },
      ),
    }),
    shadow: (fill: string): string =>
      placed(
        3,
        9,
        each(front, ({ d }) => path(d, { fill, opacity: 0.5 })),
      ),
    front:
      outlined('', { shapes: front, lw, inner, lines: each(strands, (d) => stroke(d, 3, dark)) }) + extra,
  };
}
