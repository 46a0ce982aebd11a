import { darken, INK, PALETTE } from '../../draw/colour.ts';
import { point, round } from '../../draw/geometry.ts';
import { ellipse, roundRect, sparkle, tiltedEllipse } from '../../draw/shapes.ts';
import { glint, HEART } from '../../draw/solid.ts';
import { path, placed } from '../../draw/svg.ts';
import { hand } from '../../figure/hands.ts';
import { ANIMALS } from '../../symbols/animals.ts';
import { line, one, solid } from '../picture-kit.ts';

/** What was behind a harmless thing: friends, and something warm. */

export function friend(animal: string, x: number, y: number, k = 1.15, tilt = 0): string {
  const draw = ANIMALS[animal];
  if (!draw) throw new Error(`no animal ${animal}`);
  return placed(x, y, draw(), tilt, k);
}

export const heart = (x: number, y: number, k = 1, tilt = 0, fill: string = PALETTE.coral): string =>
  placed(x, y, one(HEART, fill, { lw: 6 / k, shift: 3 }) + glint(-14, -16, 6, 4), tilt, k);

/** A mug with steam; (x, y) is the middle of its foot. */
export const cup = (x: number, y: number, fill: string = PALETTE.sky): string =>
  placed(
    x,
    y,
    line('M-14 -72Q-22 -84 -14 -94T-14 -116M12 -72Q4 -84 12 -94T12 -116', 7, PALETTE.lilac) +
      line('M34 -46C62 -50 62 -10 32 -14', 18) +
      line('M34 -46C62 -50 62 -10 32 -14', 7, fill) +
      one(roundRect(-36, -60, 72, 60, [6, 6, 20, 20]), fill, { shift: 6 }) +
      one(ellipse(0, -60, 36, 10), '#8A5F4A', { lw: 5, shift: 2 }) +
      placed(0, -26, path(HEART, { fill: PALETTE.white }), 0, 0.5),
  );

interface Arm {
  readonly skin: string;
  readonly sleeve: string;
  /** How far the arm is seen, if nothing hides it. */
  readonly reach?: number;
}

/** Somebody's arm from behind, waving. @param degrees where the fingers go: -90 is up */
export function wave(x: number, y: number, degrees: number, { skin, sleeve, reach = 110 }: Arm): string {
  const a = (degrees * Math.PI) / 180;
  const arm = `M${x} ${y}L${round(x - Math.cos(a) * reach)} ${round(y - Math.sin(a) * reach)}`;
  return (
    line(arm, 54) +
    line(arm, 42, darken(sleeve, 0.16)) +
    line(arm, 30, sleeve, { transform: 'translate(-4 -3)' }) +
    hand('open', point(x, y), degrees, { fill: skin, scale: 1.25, lw: 6 })
  );
}

export const SKINS = ['#FCD3AE', '#8A5A3C', '#D99A6C', '#F2BE96'] as const;

/** A small round bird looking to the left. */
export const bird = (x: number, y: number, k = 1, fill: string = PALETTE.sky): string =>
  placed(
    x,
    y,
    line('M-6 26V38M8 26V38', 6) +
      solid(
        [
          { d: 'M24 -4L58 -18L52 8Z', fill },
          { d: ellipse(0, 0, 32, 29), fill },
        ],
        {
          lw: 6 / k,
          shift: 4,
          inner: path(ellipse(-14, 18, 24, 18), { fill: PALETTE.cream }),
          lines: line('M4 -2Q22 -4 24 10Q8 14 4 -2', 5),
        },
      ) +
      one('M-30 -6L-46 2L-29 8Z', PALETTE.sun, { lw: 5, shift: 2 }) +
      path(ellipse(-15, -8, 5), { fill: INK }),
    0,
    k,
  );

export const partyHat = (x: number, y: number, tilt = 0, k = 1): string =>
  placed(
    x,
    y,
    one('M-34 0Q0 12 34 0L4 -72Q0 -78 -4 -72Z', PALETTE.mint, {
      shift: 5,
      inner: path('M-40 -12L30 -44V-26L-36 6ZM-30 -48L20 -72V-56L-26 -32Z', { fill: PALETTE.sun }),
    }) + one(ellipse(0, -76, 13), PALETTE.coral, { lw: 5, shift: 3 }),
    tilt,
    k,
  );

export const note = (x: number, y: number, k = 1, fill: string = PALETTE.mid): string =>
  placed(
    x,
    y,
    line('M10 20V-36Q22 -28 30 -14', 18) +
      one(tiltedEllipse(-4, 22, 18, 14, -16), fill, { shift: 3 }) +
      line('M10 20V-36Q22 -28 30 -14', 8, fill),
    0,
    k,
  );

export const balloon = (x: number, y: number, to: readonly [number, number], fill: string): string =>
  line(`M${x} ${y + 44}Q${x + 8} ${(y + to[1]) / 2 + 20} ${to[0]} ${to[1]}`, 5) +
  one(
    `M${x} ${y - 46}C${x + 52} ${y - 46} ${x + 42} ${y + 42} ${x} ${y + 42}S${x - 52} ${y - 46} ${x} ${y - 46}Z`,
    fill,
    {
      shift: 6,
    },
  ) +
  glint(x - 16, y - 20, 7, 12, 30);

export const confetti = (...list: readonly (readonly [x: number, y: number])[]): string =>
  list
    .map(([x, y], i) =>
      path(i % 3 === 2 ? sparkle(x, y, 16) : tiltedEllipse(x, y, 9, 5, 40 * i), {
        fill: [PALETTE.sun, PALETTE.mint, PALETTE.pink, PALETTE.sky][i % 4],
        stroke: INK,
        strokeWidth: 4,
        strokeLinejoin: 'round',
      }),
    )
    .join('');

/** The sun coming up behind a thing. */
export const sunrise = (x: number, y: number, r = 62): string =>
  Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI + (i / 8) * Math.PI;
    const at = (q: number) => `${Math.round(x + Math.cos(a) * q)} ${Math.round(y + Math.sin(a) * q)}`;
    return line(`M${at(r + 18)}L${at(r + 42)}`, 11, PALETTE.sun);
  }).join('') + one(ellipse(x, y, r), PALETTE.sun, { shift: 7 });

export const flower = (x: number, y: number, k = 1, fill: string = PALETTE.pink): string =>
  placed(
    x,
    y,
    [0, 72, 144, 216, 288]
      .map((a) => placed(0, 0, one(ellipse(0, -20, 12, 15), fill, { lw: 5, shift: 3 }), a))
      .join('') + one(ellipse(0, 0, 13), PALETTE.sun, { lw: 5, shift: 3 }),
    0,
    k,
  );
