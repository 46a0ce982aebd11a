import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { type Pair, point, turned } from '../draw/geometry.ts';
import { capsule, ellipse, roundPolygon, roundRect, sparkle, tiltedEllipse } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { group, newId, outlined, path, placed, resetIds } from '../draw/svg.ts';
import { line, one, solid } from './face-kit.ts';
import { bubble, DROP, ICON_LINE, padlock } from './icon-kit.ts';

const GEARS = [
  'hurry',
  'secret',
  'free-gift',
  'sweet-talk',
  'scare',
  'everyone-does',
  'false-face',
  'poor-me',
] as const;

type Trick = (typeof GEARS)[number];

const GEAR_ROOT = 60,
  DISC = 51,
  SYMBOL_K = 0.9;
const turn = (points: readonly Pair[], degrees: number): readonly Pair[] =>
  points.map(([x, y]) => {
    const q = turned(point(x, y), degrees);
    return [q.x, q.y];
  });
const ring = (n: number, from = 0, span = 360) => Array.from({ length: n }, (_, i) => from + (i * span) / n);

/** Tooth shapes, drawn pointing up and turned to their place. */
const TOOTH = {
  square: (a: number) =>
    roundPolygon(
      turn(
        [
          [-13, -48],
          [-12, -72],
          [12, -72],
          [13, -48],
        ],
        a,
      ),
      4,
    ),
  wide: (a: number) =>
    roundPolygon(
      turn(
        [
          [-25, -46],
          [-16, -73],
          [16, -73],
          [25, -46],
        ],
        a,
      ),
      6,
    ),
  saw: (a: number) =>
    roundPolygon(
      turn(
        [
          [-16, -52],
          [12, -74],
          [13, -50],
        ],
        a,
      ),
      2.5,
    ),
  spike: (a: number) =>
    roundPolygon(
      turn(
        [
          [-15, -46],
          [0, -75],
          [15, -46],
        ],
        a,
      ),
      2,
    ),
  bump: (a: number) => {
    const q = turned(point(0, -57), a);
    return ellipse(q.x, q.y, 15.5);
  },
  pin: (a: number) => {
    const p = turned(point(0, -48), a),
      q = turned(point(0, -67), a);
    return capsule(p, q, 13);
  },
  stub: (a: number) => {
    const p = turned(point(0, -48), a),
      q = turned(point(0, -60), a);
    return capsule(p, q, 26);
  },
};
const TEETH: Readonly<Record<Trick, readonly string[]>> = {
  hurry: ring(13).map(TOOTH.saw), // leaning saw: always spinning
  secret: ring(8, 22.5).map(TOOTH.square), // sturdy, like a safe
  'free-gift': ring(6, 30).map(TOOTH.wide), // few, broad, generous
  'sweet-talk': ring(10).map(TOOTH.bump), // soft scallop
  scare: ring(11).map(TOOTH.spike), // star of spikes
  'everyone-does': ring(4)
    .flatMap((a) => [a - 20, a, a + 20])
    .map(TOOTH.pin), // always in threes
  'false-face': [...ring(5, 18, 180).map(TOOTH.spike), ...ring(4, 202.5, 180).map(TOOTH.bump)], // two-faced: soft left, sharp right
  'poor-me': ring(6)
    .filter((a) => a !== 60)
    .map(TOOTH.stub), // blunt stubs, one has fallen out
};
const GEAR_COLOUR: Readonly<Record<Trick, string>> = {
  hurry: PALETTE.coral,
  secret: PALETTE.teal,
  'free-gift': PALETTE.sun,
  'sweet-talk': PALETTE.pink,
  scare: PALETTE.mid,
  'everyone-does': PALETTE.sky,
  'false-face': PALETTE.coralDark,
  'poor-me': '#A9C8F0',
};

const candy = () =>
  solid(
    [
      {
        d: roundPolygon(
          [
            [-12, 0],
            [-31, -13],
            [-31, 13],
          ],
          3,
        ),
        fill: PALETTE.sun,
      },
      {
        d: roundPolygon(
          [
            [12, 0],
            [31, -13],
            [31, 13],
          ],
          3,
        ),
        fill: PALETTE.sun,
      },
      { d: ellipse(0, 0, 18), fill: PALETTE.coral },
    ],
    { lw: 4.5, lines: line('M1 1C4 -3 9 1 6 6C2 11 -8 8 -8 -1C-8 -11 6 -14 12 -7', 4.6, PALETTE.white) },
  );
const person = (fill: string, lw = 4.5, smile = true) =>
  solid(
    [
      { d: 'M-17 52V32C-17 14 -12 8 0 8C12 8 17 14 17 32V52Z', fill },
      { d: ellipse(0, -6, 13), fill: PALETTE.cream },
    ],
    {
      lw,
      shift: 3,
      lines: smile
        ? path(ellipse(-4.5, -7, 1.9, 2.6) + ellipse(4.5, -7, 1.9, 2.6), { fill: INK }) +
          line('M-5 -1.5Q0 3 5 -1.5', 2.8)
        : '',
    },
  );

const FACE = 'M-36 -32C-18 -39 18 -39 36 -32C41 -4 34 27 0 41C-34 27 -41 -4 -36 -32Z';
const TRICK_SYMBOL: Readonly<Record<Trick, () => string>> = {
  hurry: () =>
    placed(
      0,
      2,
      solid(
        [
          { d: roundRect(-8, -45, 16, 14, 4), fill: PALETTE.sun },
          { d: capsule(point(22, -25), point(29, -32), 10), fill: PALETTE.sun },
          { d: ellipse(0, 5, 33), fill: PALETTE.sun },
        ],
        { shift: 3.5 },
      ) +
        path(ellipse(0, 5, 23), { fill: PALETTE.white, stroke: INK, strokeWidth: 4 }) +
        path('M0 5V-15A20 20 0 1 1 -19.5 9Z', { fill: PALETTE.coral }) +
        line('M-13 8L0 5V-13', 5.5) +
        path(ellipse(0, 5, 4.5), { fill: INK }),
      0,
      1.1,
    ),
  secret: () =>
    one(roundRect(-36, -31, 72, 54, 8), PALETTE.white, { lines: line('M-34 -28L0 0L34 -28', 5) }) +
    placed(0, 13, padlock(0.8)),
  'free-gift': () =>
    line('M0 -17C-10 -42 -36 -36 -28 -22C-22 -14 -8 -16 0 -17C10 -42 36 -36 28 -22C22 -14 8 -16 0 -17', 17) +
    line(
      'M0 -17C-10 -42 -36 -36 -28 -22C-22 -14 -8 -16 0 -17C10 -42 36 -36 28 -22C22 -14 8 -16 0 -17',
      7.5,
      PALETTE.sun,
    ) +
    solid(
      [
        { d: roundRect(-29, -4, 58, 40, 6), fill: PALETTE.coral },
        { d: roundRect(-35, -16, 70, 18, 5), fill: '#FF8477' },
      ],
      {
        inner:
          path(roundRect(-7, -18, 14, 60, 1), { fill: PALETTE.sun }) +
          path(roundRect(2, -18, 5, 60, 1), { fill: darken(PALETTE.sun, 0.22) }),
        lines: line('M-28 3H28', 4),
      },
    ),
  'sweet-talk': () =>
    one(bubble(-39, -33, 78, 56, 22, [-20, 4, -18, 42]), PALETTE.white) +
    placed(0, -5, candy(), -12) +
    path(sparkle(33, -31, 15, 0.24), {
      fill: PALETTE.sun,
      stroke: INK,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }),
  scare: () =>
    path(
      roundPolygon(
        [
          [2, 4],
          [-14, 26],
          [-3, 26],
          [-9, 46],
          [16, 19],
          [4, 19],
          [14, 4],
        ],
        2,
      ),
      { fill: PALETTE.sun, stroke: INK, strokeWidth: 9, strokeLinejoin: 'round', paintOrder: 'stroke' },
    ) +
    solid(
      [
        { d: ellipse(-21, -5, 17), fill: PALETTE.ink2 },
        { d: ellipse(0, -17, 22), fill: PALETTE.ink2 },
        { d: ellipse(22, -5, 16), fill: PALETTE.ink2 },
        { d: roundRect(-36, -8, 72, 20, 10), fill: PALETTE.ink2 },
      ],
      { inner: glint(-10, -27, 10, 5, -25, 0.5) },
    ) +
    (
      [
        [-25, 26],
        [26, 24],
      ] as const
    )
      .map(([x, y]) => line(`M${x} ${y}l-4 9`, 6, INK))
      .join(''),
  'everyone-does': () => {
    const c = newId();
    return (
      `<clipPath id="${c}">${path(ellipse(0, 0, (DISC - 4) / SYMBOL_K))}</clipPath>` +
      group(
        placed(-29, 2, person(PALETTE.sun), 0, 1.02) +
          placed(29, 2, person(PALETTE.mint), 0, 1.02) +
          placed(0, 12, person(PALETTE.coral), 0, 1.2),
        { clipPath: `url(#${c})` },
      )
    );
  },
  'false-face': () =>
    outlined('', {
      lw: ICON_LINE,
      shapes: [{ d: FACE, fill: PALETTE.mid }],
      inner: path('M-2 -50L-8 -26L5 -13L-6 3L6 17L-3 30L2 60H-60V-50Z', {
        fill: PALETTE.sun,
        stroke: INK,
        strokeWidth: 4,
      }),
      lines:
        path('M-31 -6C-29 -23 -13 -23 -10 -7C-17 -14 -25 -13 -31 -6Z', { fill: INK }) +
        line('M-26 12Q-17 26 -4 25', 5.5) +
        path('M12 -13L31 -18C32 -5 17 -2 12 -13Z', { fill: PALETTE.white }) +
        line('M11 22C15 15 18 25 24 17', 5, PALETTE.white) +
        path(ellipse(-30, 7, 4.5), { fill: PALETTE.coral, opacity: 0.7 }),
    }),
  'poor-me': () =>
    line('M16 42C20 10 22 -34 -4 -34C-16 -34 -20 -26 -20 -18', 15) +
    line('M16 42C20 10 22 -34 -4 -34C-16 -34 -20 -26 -20 -18', 6, PALETTE.mint) +
    one('M19 14C32 8 38 18 36 33C26 32 19 26 19 14Z', PALETTE.mint, { lw: 4.5 }) +
    placed(
      -19,
      -12,
      solid(
        (
          [
            [-15, 9, 42],
            [15, 9, -42],
            [-6, 15, 14],
            [6, 15, -14],
          ] as const
        ).map(([x, y, a]) => ({ d: tiltedEllipse(x, y, 8, 14, a), fill: PALETTE.coral })),
        { lw: 4.5, shift: 2.5 },
      ) + one('M-16 2C-14 -12 14 -12 16 2C8 8 -8 8 -16 2Z', PALETTE.sun, { lw: 4.5, shift: 3 }),
    ) +
    placed(
      -21,
      31,
      path(DROP, { fill: PALETTE.tear, stroke: INK, strokeWidth: 6.5, strokeLinejoin: 'round' }) +
        glint(-4, 7, 2.5, 4, 10),
      0,
      0.68,
    ),
};
/** A trick as a gear 160 px wide; tricks differ in teeth as well as sign and colour. */
const gear = (id: Trick): string => {
  resetIds(`tr-${id}`);
  const c = GEAR_COLOUR[id],
    shapes = [ellipse(0, 0, GEAR_ROOT), ...TEETH[id]].map((d) => ({ d, fill: c }));
  return group(
    solid(shapes, { shift: 4, tone: 0.22, merge: true }) +
      path(ellipse(0, 0, DISC), { fill: INK }) +
      path(ellipse(0, 0, DISC - 4.5), { fill: lighten(c, 0.86) }) +
      line('M-52 -20A55.7 55.7 0 0 1 -20 -52', 4, PALETTE.white, { opacity: 0.75 }) +
      group(TRICK_SYMBOL[id](), { transform: `scale(${SYMBOL_K})` }),
    { transform: 'translate(80 80)' },
  );
};

/** Pictures of the eight tricks, 160 × 160. */
export const TRICK_GEARS: readonly (readonly [string, () => string])[] = GEARS.map((id) => [
  id,
  () => gear(id),
]);
