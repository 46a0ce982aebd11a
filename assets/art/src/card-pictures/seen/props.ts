import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundPolygon, roundRect, tiltedEllipse } from '../../draw/shapes.ts';
import { path, placed } from '../../draw/svg.ts';
import { line, one, smile, solid } from '../picture-kit.ts';
import { hook, type Slot, stick, string } from './seen-kit.ts';

/** The tricks in the order of the gears. */
export type PropName =
  | 'hurry'
  | 'secret'
  | 'free-gift'
  | 'sweet-talk'
  | 'scare'
  | 'everyone-does'
  | 'false-face'
  | 'poor-me';

const BOARD = '#C98A5C';
const DROP = 'M0 -15C9 -3 12 2 12 7C12 14 7 18 0 18C-7 18 -12 14 -12 7C-12 2 -9 -3 0 -15Z';

/** Cut out of cardboard: one sees how thick it is. */
const cutOut = (d: string, fill: string, inner = ''): string =>
  placed(
    7,
    6,
    path(d, { fill: BOARD, stroke: INK, strokeWidth: 12, strokeLinejoin: 'round', paintOrder: 'stroke' }),
  ) + one(d, fill, { shift: 5, inner });

const BOW_TIE = 'M0 0L-40 -24Q-54 -6 -44 18ZM0 0L40 -24Q54 -6 44 18Z';
const bow = (x: number, y: number): string =>
  placed(
    x,
    y,
    line('M-4 6L-16 38M4 6L18 36', 20) +
      line('M-4 6L-16 38M4 6L18 36', 9, PALETTE.coralDark) +
      one(BOW_TIE, PALETTE.coral, { shift: 4 }) +
      one(roundRect(-12, -13, 24, 26, 9), PALETTE.sun, { shift: 3 }),
  );

const doll = (x: number, fill: string): string =>
  cutOut(
    `M${x - 22} 48L${x - 14} 8L${x - 26} 2L${x - 22} -8H${x + 22}L${x + 26} 2L${x + 14} 8L${x + 22} 48Z`,
    fill,
  ) +
  cutOut(ellipse(x, -28, 19), PALETTE.cream) +
  path(ellipse(x - 7, -30, 3) + ellipse(x + 7, -30, 3), { fill: INK }) +
  line(`M${x - 8} -22Q${x} -15 ${x + 8} -22`, 4);

/** Every trick is a stage prop of its own: what pushed, flattered or frightened is only cardboard. */
const PROPS: Readonly<Record<PropName, () => string>> = {
  hurry: () =>
    cutOut(roundRect(-11, -58, 22, 22, 6), PALETTE.sun) +
    cutOut(ellipse(0, 0, 44), PALETTE.coral) +
    path(ellipse(0, 0, 31), { fill: PALETTE.white, stroke: INK, strokeWidth: 5 }) +
    path('M0 0V-28A28 28 0 0 1 24 14Z', { fill: PALETTE.sun }) +
    line('M0 0V-18M0 0L14 8', 6) +
    line('M-62 -22Q-68 0 -60 22M64 -18Q68 0 62 20', 6, PALETTE.coralDark),
  secret: () =>
    line('M-22 -10V-26A22 22 0 0 1 22 -26V-10', 24) +
    line('M-22 -10V-26A22 22 0 0 1 22 -26V-10', 11, '#DCE6F2') +
    cutOut(roundRect(-40, -14, 80, 62, 14), PALETTE.teal) +
    path(ellipse(0, 10, 10), { fill: INK }) +
    line('M0 12V30', 8),
  'free-gift': () => hook(16, 14, 1.3) + bow(16, -18),
  'sweet-talk': () =>
    hook(16, -26, 0.9) +
    placed(
      -24,
      26,
      solid(
        [
          {
            d: roundPolygon(
              [
                [-18, 0],
                [-48, -22],
                [-48, 22],
              ],
              5,
            ),
            fill: PALETTE.sun,
          },
          {
            d: roundPolygon(
              [
                [18, 0],
                [48, -22],
                [48, 22],
              ],
              5,
            ),
            fill: PALETTE.sun,
          },
          { d: ellipse(0, 0, 28), fill: PALETTE.pink },
        ],
        { shift: 4 },
      ) + line('M2 2C6 -5 14 2 9 9C3 17 -13 12 -13 -1C-13 -17 9 -22 19 -11', 6, PALETTE.white),
      -14,
    ),
  scare: () =>
    cutOut(
      roundPolygon(
        [
          [2, 18],
          [-18, 46],
          [-4, 46],
          [-12, 74],
          [24, 36],
          [8, 36],
          [20, 18],
        ],
        3,
      ),
      PALETTE.sun,
    ) +
    cutOut(
      'M-58 20C-74 2 -58 -20 -40 -18C-36 -48 8 -54 20 -32C48 -42 70 -10 54 16Q50 24 40 24H-46Q-54 24 -58 20Z',
      PALETTE.mid,
    ) +
    line('M-26 -4L-12 2M22 -4L10 2M-12 14Q-2 6 10 14', 6),
  'everyone-does': () => doll(-52, PALETTE.sky) + doll(52, PALETTE.mint) + doll(0, PALETTE.sun),
  'false-face': () =>
    cutOut(ellipse(0, 0, 50), PALETTE.sun) +
    path(ellipse(-17, -10, 7, 10) + ellipse(17, -10, 7, 10), { fill: INK }) +
    path(ellipse(-30, 12, 9, 6) + ellipse(30, 12, 9, 6), { fill: PALETTE.coral, opacity: 0.6 }) +
    smile(0, 12, 22),
  'poor-me': () =>
    line('M14 62C24 20 26 -32 -4 -32C-20 -32 -26 -22 -26 -14', 20) +
    line('M14 62C24 20 26 -32 -4 -32C-20 -32 -26 -22 -26 -14', 9, PALETTE.leaf) +
    cutOut('M18 30C38 20 48 36 44 54C30 54 20 46 18 30Z', PALETTE.leaf) +
    solid(
      (
        [
          [-18, 14, 42],
          [18, 14, -42],
          [-7, 22, 14],
          [7, 22, -14],
        ] as const
      ).map(([x, y, a]) => ({ d: tiltedEllipse(x - 26, y - 8, 10, 18, a), fill: PALETTE.lilac })),
      { shift: 3 },
    ) +
    one('M-46 -6C-44 -24 -8 -24 -6 -6C-16 2 -36 2 -46 -6Z', PALETTE.sun, { lw: 5, shift: 3 }) +
    placed(-28, 50, one(DROP, PALETTE.tear, { shift: 3 })),
};

/** How far above its middle a prop is tied, and below it is stuck. */
const TIED: Readonly<Record<PropName, number>> = {
  hurry: 62,
  secret: 50,
  'free-gift': 56,
  'sweet-talk': 76,
  scare: 40,
  'everyone-does': 50,
  'false-face': 52,
  'poor-me': 34,
};

/** Props whose own threads or stems say how they are held. */
const HANGS: readonly PropName[] = ['free-gift', 'sweet-talk'];

export const isProp = (name: string): name is PropName => name in PROPS;

/** A trick's prop at its place. Hooks always hang. */
export function prop(name: PropName, { x, y, k = 1, tilt = 0, foot }: Slot): string {
  const drawn = placed(x, y, PROPS[name](), tilt, k);
  if (foot && !HANGS.includes(name)) return stick([x, y + 10], foot) + drawn;
  const offset = HANGS.includes(name) ? 16 * k : 0;
  const top = y - TIED[name] * k;
  if (name === 'scare' || name === 'everyone-does')
    return string(x - 34 * k, top + 16 * k) + string(x + 34 * k, top + 16 * k) + drawn;
  return string(x + offset, top) + drawn;
}
