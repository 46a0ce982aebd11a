import { darken, INK, mixColours, PALETTE } from '../draw/colour.ts';
import type { Pair } from '../draw/geometry.ts';
import { ellipse, roundRect, smoothPath, tiltedEllipse } from '../draw/shapes.ts';
import { path, stroke } from '../draw/svg.ts';
import { one, solid } from './face-kit.ts';

/** How a grown-up's head differs from the others; everything is drawn round (0, 0), 140 × 150. */
interface Look {
  readonly skin: string;
  readonly shirt: string;
  /** Behind the head, over the brow, on top of all. */
  readonly behind?: () => string;
  readonly hair: () => string;
  readonly beard?: () => string;
  readonly over?: () => string;
}

const FACE = smoothPath([
  [0, -44],
  [29, -36],
  [38, -8],
  [33, 20],
  [17, 38],
  [0, 43],
  [-17, 38],
  [-33, 20],
  [-38, -8],
  [-29, -36],
]);
const SMILE = 'M-13 18Q0 31 13 18';
const GREY = '#C9C6D6';

function bust({ skin, shirt, behind, hair, beard, over }: Look): string {
  const features =
    [-1, 1]
      .map(
        (s) =>
          path(ellipse(s * 15, -2, 5, 6.6), { fill: INK }) +
          path(ellipse(s * 15 - 1.8, -4.6, 1.9), { fill: '#fff' }) +
          stroke(`M${s * 15 - 7} -15Q${s * 15} -19 ${s * 15 + 7} -15`, 3.4, mixColours(skin, INK, 0.7)),
      )
      .join('') +
    path(ellipse(-24, 12, 6.5, 4.4) + ellipse(24, 12, 6.5, 4.4), { fill: '#FF7F7A', opacity: 0.42 }) +
    stroke('M-4 8Q1 13 6 8', 3, mixColours(skin, '#7A2A4A', 0.5)) +
    stroke(SMILE, 4.2);
  const shoulders = one('M-62 74C-62 50 -40 42 -18 40H18C40 42 62 50 62 74Z', shirt, { shift: 5 });
  const neck = one(roundRect(-13, 24, 26, 28, 10), darken(skin, 0.14), { shift: 2 });
  const ears = [-1, 1].map((s) => one(ellipse(s * 38, 2, 8, 10), skin, { shift: 2 })).join('');
  return `${behind?.() ?? ''}${shoulders}${neck}${ears}${one(FACE, skin, { shift: 5, tone: 0.16 })}${beard?.() ?? ''}${features}${hair()}${over?.() ?? ''}`;
}

const roundGlasses = (colour: string): string =>
  [-1, 1]
    .map((s) => {
      const rim = ellipse(s * 16, -1, 13.5, 12.5);
      return (
        path(rim, { fill: '#fff', fillOpacity: 0.16, stroke: INK, strokeWidth: 6.6 }) +
        path(rim, { fill: 'none', stroke: colour, strokeWidth: 3 })
      );
    })
    .join('') + stroke('M-3 -2Q0 -4 3 -2', 4);

/** People a child can talk to; of many kinds, all of them friendly. */
export const GROWN_UPS: Readonly<Record<string, () => string>> = {
  parent: () => {
    const hair = '#3A2540';
    const curls: readonly Pair[] = [
      [-40, -22],
      [-46, 2],
      [-42, 26],
      [40, -22],
      [46, 2],
      [42, 26],
      [-26, -42],
      [26, -42],
      [0, -50],
    ];
    return bust({
      skin: '#9C6242',
      shirt: PALETTE.coral,
      behind: () =>
        solid(
          curls.map(([x, y]) => ({ d: ellipse(x, y, 19), fill: hair })),
          { merge: true },
        ),
      hair: () =>
        one('M-38 -14C-40 -54 40 -54 38 -14C26 -20 14 -32 4 -36C-8 -28 -24 -20 -38 -14Z', hair, { shift: 3 }),
    });
  },
  grandparent: () =>
    bust({
      skin: '#F6CFAF',
      shirt: PALETTE.mid,
      behind: () => one(ellipse(0, -52, 20, 18), GREY, { shift: 3 }),
      hair: () =>
        one(
          'M-40 4C-48 -56 48 -56 40 4C36 -10 30 -22 16 -28C0 -20 -24 -20 -30 -16C-36 -10 -38 -2 -40 4Z',
          GREY,
          {
            shift: 3,
            lines: stroke('M-22 -34Q-6 -40 10 -36', 2.6, '#9B97B0'),
          },
        ),
      over: () => roundGlasses(PALETTE.coralDark),
    }),
  aunt: () => {
    const scarf = PALETTE.mint;
    return bust({
      skin: '#D99B6C',
      shirt: '#5B57C9',
      behind: () =>
        one('M-46 -10C-50 -62 50 -62 46 -10C50 30 52 56 30 66H-30C-52 56 -50 30 -46 -10Z', scarf, {
          shift: 5,
        }),
      // The scarf frames the face and lies over hair, ears and neck.
      hair: () => {
        const frame = `M-48 -6C-52 -64 52 -64 48 -6C50 26 44 52 18 62Q0 68 -18 62C-44 52 -50 26 -48 -6Z${smoothPath(
          [
            [0, -34],
            [23, -27],
            [31, -4],
            [27, 20],
            [14, 35],
            [0, 39],
            [-14, 35],
            [-27, 20],
            [-31, -4],
            [-23, -27],
          ],
        )}`;
        return (
          path(frame, {
            fill: scarf,
            fillRule: 'evenodd',
            stroke: INK,
            strokeWidth: 5,
            strokeLinejoin: 'round',
          }) + stroke('M-40 18Q-30 44 -6 52M12 58Q34 50 42 22M-26 -42Q0 -54 26 -42', 3, darken(scarf, 0.3))
        );
      },
    });
  },
  teacher: () =>
    bust({
      skin: '#7A4A32',
      shirt: PALETTE.sky,
      hair: () =>
        one('M-39 -8C-42 -52 42 -52 39 -8C34 -24 22 -32 0 -32C-22 -32 -34 -24 -39 -8Z', '#2B2036', {
          shift: 3,
        }),
      beard: () =>
        path('M-37 2C-36 34 -18 45 0 45C18 45 36 34 37 2C30 14 20 12 12 11Q0 8 -12 11C-20 12 -30 14 -37 2Z', {
          fill: '#2B2036',
        }) + path(ellipse(0, 22, 16, 9), { fill: '#8A5840' }),
      over: () =>
        roundGlasses(PALETTE.sun) +
        one('M-18 44L0 58L-14 66L-26 48Z', PALETTE.white, { shift: 2, tone: 0.1 }) +
        one('M18 44L0 58L14 66L26 48Z', PALETTE.white, { shift: 2, tone: 0.1 }),
    }),
  coach: () => {
    const cap = PALETTE.sun;
    return bust({
      skin: '#FCD3AE',
      shirt: '#2F9E6E',
      behind: () => one('M-42 -10C-44 20 -40 34 -32 38H32C40 34 44 20 42 -10Z', '#34294F', { shift: 3 }),
      hair: () =>
        one('M-42 -18C-44 -62 44 -62 42 -18Q0 -32 -42 -18Z', cap, { shift: 4 }) +
        one('M-44 -16Q0 -36 44 -16Q50 -8 40 -9Q0 -22 -40 -9Q-50 -8 -44 -16Z', PALETTE.coral, { shift: 3 }) +
        one(ellipse(0, -52, 6, 4), PALETTE.coral, { shift: 1 }),
      over: () =>
        stroke('M-20 44Q0 66 20 44', 3.4, PALETTE.coralDark) +
        one(roundRect(-9, 52, 20, 13, 6), '#DCE6F2', { shift: 2 }),
    });
  },
  neighbour: () =>
    bust({
      skin: '#FFDCC4',
      shirt: PALETTE.kraft,
      hair: () =>
        [-1, 1]
          .map((s) =>
            one(
              `M${s * 40} -16C${s * 48} -6 ${s * 47} 8 ${s * 40} 12C${s * 37} 2 ${s * 36} -8 ${s * 40} -16Z`,
              GREY,
              { shift: 2 },
            ),
          )
          .join('') + path(tiltedEllipse(-14, -34, 9, 4.5, -20), { fill: '#fff', opacity: 0.8 }),
      over: () =>
        one('M0 15C-6 9 -22 10 -27 18C-18 24 -7 23 0 19C7 23 18 24 27 18C22 10 6 9 0 15Z', GREY, {
          shift: 2,
        }),
    }),
};
