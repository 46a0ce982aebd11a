import { darken, INK, PALETTE } from '../draw/colour.ts';
import { point } from '../draw/geometry.ts';
import { capsule, ellipse, roundPolygon, roundRect } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { group, newId, outlined, path, placed, resetIds } from '../draw/svg.ts';
import { line, one, solid } from './face-kit.ts';
import { bubble, padlock, TICK } from './icon-kit.ts';

const SHIELD_K = 1.44;
const shieldPath = (k: number): string =>
  `M0 ${-44 * k}C${18 * k} ${-32 * k} ${32 * k} ${-30 * k} ${42 * k} ${-30 * k}C${44 * k} ${8 * k} ${28 * k} ${34 * k} 0 ${48 * k}C${-28 * k} ${34 * k} ${-44 * k} ${8 * k} ${-42 * k} ${-30 * k}C${-32 * k} ${-30 * k} ${-18 * k} ${-32 * k} 0 ${-44 * k}Z`;
const shield = () =>
  path(shieldPath(SHIELD_K), { fill: INK, stroke: INK, strokeWidth: 25, strokeLinejoin: 'round' }) +
  path(shieldPath(SHIELD_K), {
    fill: PALETTE.white,
    stroke: PALETTE.white,
    strokeWidth: 14,
    strokeLinejoin: 'round',
  }) +
  outlined('', {
    outline: false,
    shapes: [{ d: shieldPath(SHIELD_K), fill: PALETTE.mint }],
    inner: path('M0 -80H80V80H0Z', { fill: darken(PALETTE.mint, 0.2), opacity: 0.55 }),
  });
const magnifier = (k: number) =>
  group(
    line('M17 17L36 36', 19) +
      line('M19 19L36 36', 9, PALETTE.sun) +
      path(ellipse(0, 0, 30), { fill: INK }) +
      path(ellipse(0, 0, 25.5), { fill: PALETTE.sun }) +
      path(ellipse(0, 0, 18.5), { fill: INK }) +
      path(ellipse(0, 0, 15), { fill: PALETTE.white }),
    { transform: `scale(${k})` },
  );
const arrowRight = 'M-2 -8H18V-22L44 0L18 22V8H-2Z';
const friend = (fill: string) =>
  solid(
    [
      { d: 'M-20 34V20C-20 8 -12 4 0 4C12 4 20 8 20 20V34Q20 42 12 42H-12Q-20 42 -20 34Z', fill },
      { d: ellipse(0, -16, 15.5), fill: PALETTE.cream },
    ],
    {
      shift: 3,
      lines:
        path(ellipse(-5, -17, 2.2, 3) + ellipse(5, -17, 2.2, 3), { fill: INK }) +
        line('M-6 -10.5Q0 -5 6 -10.5', 3.2),
    },
  );
const MOVE_SYMBOL: Readonly<Record<string, () => string>> = {
  pause: () =>
    solid([
      { d: roundRect(-29, -34, 22, 66, 9), fill: PALETTE.white },
      { d: roundRect(7, -34, 22, 66, 9), fill: PALETTE.white },
    ]),
  check: () => placed(-9, -13, magnifier(1.16) + line('M-8 0L-2 6.5L9 -6', 5.5)),
  'ask-first': () =>
    one(bubble(-35, -44, 70, 58, 24, [-12, 12, -4, 38]), PALETTE.white, {
      lines:
        line('M-11 -24C-11 -39 12 -39 12 -24C12 -15 0 -15 0 -5', 7.5) +
        path(ellipse(0, 5, 4.6), { fill: INK }),
    }) + line('M-44 22L-34 32M44 22L34 32', 6, PALETTE.white),
  'say-no': () =>
    placed(
      -3,
      2,
      solid(
        (
          [
            [
              [-16, 10],
              [-28, -25],
            ],
            [
              [-2, 6],
              [-5, -38],
            ],
            [
              [12, 8],
              [19, -32],
            ],
            [
              [14, 22],
              [41, 0],
            ],
          ] as const
        )
          .map(([[a, b], [c, d]]) => ({ d: capsule(point(a, b), point(c, d), 16.5), fill: PALETTE.white }))
          .concat({ d: roundRect(-27, 0, 50, 40, 20), fill: PALETTE.white }),
        { shift: 3, merge: true },
      ) + one(roundRect(-24, 34, 44, 14, 6), PALETTE.sun, { shift: 3 }),
    ),
  leave: () =>
    placed(
      2,
      -4,
      path(roundRect(-42, -42, 48, 78, 5), {
        fill: PALETTE.night,
        stroke: INK,
        strokeWidth: 9,
        strokeLinejoin: 'round',
      }) +
        one(
          roundPolygon(
            [
              [-42, -42],
              [-16, -30],
              [-16, 46],
              [-42, 36],
            ],
            3,
          ),
          PALETTE.sun,
          { lines: path(ellipse(-22, 7, 3.4), { fill: INK }) },
        ) +
        placed(-2, -3, one(arrowRight, PALETTE.white, { shift: 3 })),
      0,
      0.94,
    ),
  block: () => {
    // crossed circle: ring and bar are one shape
    const R = 40,
      r = 27,
      bar = capsule(point(-21, -21), point(21, 21), 15),
      c = newId(),
      tone = darken(PALETTE.coral, 0.2);
    return placed(
      0,
      -3,
      path(ellipse(0, 0, R + 5), { fill: INK }) +
        path(ellipse(0, 0, R), { fill: tone }) +
        `<clipPath id="${c}">${path(ellipse(0, 0, R))}</clipPath>` +
        group(path(ellipse(-4, -4, R), { fill: PALETTE.coral }), { clipPath: `url(#${c})` }) +
        path(ellipse(0, 0, r), { fill: INK }) +
        path(ellipse(0, 0, r - 4.5), { fill: PALETTE.white }) +
        `<clipPath id="${c}i">${path(ellipse(0, 0, r))}</clipPath>` +
        group(line('M-30 -30L30 30', 22), { clipPath: `url(#${c}i)` }) +
        path(bar, { fill: PALETTE.coral }) +
        glint(-24, -26, 7, 3.5, -45, 0.7),
    );
  },
  'keep-messages': () =>
    one(
      'M-40 -20Q-40 -27 -33 -27H-14L-6 -18H34Q40 -18 40 -11V26Q40 34 33 34H-33Q-40 34 -40 26Z',
      darken(PALETTE.sun, 0.12),
    ) +
    one(bubble(-23, -45, 50, 38, 14, [-8, 6, -4, 8]), PALETTE.white, {
      lines: path(ellipse(-11, -27, 4) + ellipse(2, -27, 4) + ellipse(15, -27, 4), { fill: INK }),
    }) +
    one(
      roundPolygon(
        [
          [-42, -2],
          [42, -2],
          [37, 35],
          [-37, 35],
        ],
        7,
      ),
      PALETTE.sun,
    ),
  tell: () =>
    placed(
      -1,
      -1,
      one(bubble(0, -15, 44, 38, 14, [16, 30, 32, 40]), PALETTE.sun) +
        one(bubble(-43, -43, 62, 52, 20, [-28, -8, -26, 28]), PALETTE.white) +
        placed(-12, -17, path(HEART, { fill: PALETTE.coral, stroke: INK, strokeWidth: 6 }), 0, 0.66),
      0,
      1.02,
    ),
  report: () =>
    placed(
      0,
      2,
      line('M-27 -38V34', 17) +
        line('M-27 -38V34', 7, PALETTE.white) +
        one('M-22 -36C-6 -46 6 -26 40 -36L32 -15L40 8C6 18 -6 -2 -22 8Z', PALETTE.coral, {
          lines: glint(-8, -28, 8, 3.4, -10, 0.6),
        }),
    ),
  'stand-with': () =>
    placed(
      0,
      -4,
      placed(19, 0, friend(PALETTE.coral)) +
        placed(-19, 0, friend(PALETTE.sun)) +
        one(capsule(point(26, 8), point(36, 16), 11), PALETTE.cream, { lw: 4, shift: 2 }),
      0,
      0.98,
    ),
  repair: () =>
    placed(
      0,
      2,
      one(HEART, PALETTE.coral, { lw: 3.2, shift: 3, lines: glint(-17, -16, 6, 3.6, -35) }),
      0,
      1.5,
    ) +
    placed(
      1,
      -1,
      path(roundRect(-36, -12, 72, 24, 12), { fill: INK, stroke: INK, strokeWidth: 9 }) +
        path(roundRect(-36, -12, 72, 24, 12), { fill: PALETTE.cream }) +
        path(roundRect(-12, -12, 24, 24, 2), { fill: PALETTE.kraft }) +
        path([-26, -20, 20, 26].flatMap((x) => [-5, 5].map((y) => ellipse(x, y, 2.2))).join(''), {
          fill: darken(PALETTE.kraft, 0.3),
        }),
      -38,
    ),
  lock: () => placed(0, -4, padlock(1.18)),
  'go-ahead': () =>
    line('M-27 26L-19 17M-40 20L-34 14M-14 42L-9 35', 6, PALETTE.white) +
    solid(
      [
        {
          d: roundPolygon(
            [
              [46, -44],
              [-44, -12],
              [-16, 2],
            ],
            2,
          ),
          fill: PALETTE.white,
        },
        {
          d: roundPolygon(
            [
              [46, -44],
              [-16, 2],
              [-8, 26],
            ],
            2,
          ),
          fill: '#C9C2DC',
        },
        {
          d: roundPolygon(
            [
              [46, -44],
              [4, 4],
              [26, 20],
            ],
            2,
          ),
          fill: PALETTE.white,
        },
      ],
      { tone: 0.1, shift: 2 },
    ) +
    placed(
      20,
      28,
      path(ellipse(0, 0, 21), { fill: INK }) +
        path(ellipse(0, 0, 16.5), { fill: PALETTE.sun }) +
        line(TICK, 7, INK, { transform: 'scale(.72)' }),
    ),
};
/** Pictures of the safe moves, 160 × 160; all share the shield, so none gives itself away. */
export const MOVE_SHIELDS: readonly (readonly [string, () => string])[] = Object.entries(MOVE_SYMBOL).map(
  ([id, symbol]) => [
    id,
    () => {
      resetIds(`mv-${id}`);
      return group(shield() + symbol(), { transform: 'translate(80 77.5)' });
    },
  ],
);
