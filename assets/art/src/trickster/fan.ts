import { darken, INK, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { ellipse, roundPolygon, sparkle, star } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { path, placed, stroke } from '../draw/svg.ts';
import { LINE, NOBODY, one } from './costume-kit.ts';

/** A boot that nobody wears. */
export function emptyBoot(side: number): string {
  const x = (value: number): number => side * (value + 12);
  const d = `M${x(0)} -66H${x(36)}L${x(38)} -30C${x(60)} -26 ${x(66)} -14 ${x(64)} 0H${x(0)}Z`;
  return (
    one(d, PALETTE.mid, {
      shift: 6,
      inner: path(`M${x(-10)} -10H${x(80)}V6H${x(-10)}Z`, { fill: darken(PALETTE.mid, 0.4) }),
    }) + path(ellipse(x(18), -66, 19, 7), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

/** Far too many stripes. */
export function fanShirt(): string {
  const d =
    'M-40 -236C-64 -232 -80 -220 -84 -196L-104 -92Q-104 -78 -88 -78H88Q104 -78 104 -92L84 -196C80 -220 64 -232 40 -236Z';
  const stripes = each([-76, -28, 20, 68], (x) =>
    path(`M${x * 0.8} -240H${x * 0.8 + 20}L${x + 26} -70H${x}Z`, { fill: PALETTE.sky }),
  );
  const scarf = 'M-56 -228Q0 -190 56 -228';
  const ends = 'M-34 -212C-40 -180 -36 -160 -42 -134';
  return (
    one(d, PALETTE.cream, {
      shift: 8,
      inner: stripes + path('M34 -240C60 -180 60 -120 50 -70H120V-240Z', { fill: '#3A2470', opacity: 0.14 }),
      lines: placed(6, -138, one(star(0, 0, 40, 20, 5, -90, 5), PALETTE.sun, { shift: 4 })),
    }) +
    path(ellipse(0, -236, 40, 13), { fill: NOBODY, stroke: INK, strokeWidth: LINE }) +
    each(
      [ends, scarf],
      (line) =>
        stroke(line, 40) +
        stroke(line, 30, PALETTE.mint) +
        stroke(line, 30, PALETTE.purple, { strokeDasharray: '18 18', strokeLinecap: 'butt' }),
    )
  );
}

/** Stars on springs. */
export function starBoppers(): string {
  const bopper = (s: number, x: number): string => {
    const wire = `M${s * 34} -104C${s * 40} -140 ${s * 60} -150 ${x} -172`;
    return (
      stroke(wire, 16) +
      stroke(wire, 6, PALETTE.coral) +
      placed(
        x,
        -180,
        one(star(0, 0, 30, 15, 5, -90, 4), PALETTE.sun, { lw: 6, shift: 3, lines: glint(-8, -8, 5, 3) }),
        s * 12,
      )
    );
  };
  return (
    bopper(-1, -62) +
    bopper(1, 66) +
    stroke('M-106 -92Q0 -136 106 -92', 27) +
    stroke('M-106 -92Q0 -136 106 -92', 15, PALETTE.coral)
  );
}

/** A flag with a star; its stick goes to the right from the hand. */
export function pennant(): string {
  return (
    stroke('M-22 0H96', 15) +
    stroke('M-22 0H96', 6.4, PALETTE.kraft) +
    one(
      roundPolygon(
        [
          [36, 6],
          [96, 6],
          [70, 92],
        ],
        4,
      ),
      PALETTE.coral,
      { shift: 5, lines: path(star(67, 34, 13, 6.5, 5, -180, 2), { fill: PALETTE.white }) },
    )
  );
}

/** Glitter in the air. @param list place, size and colour */
export const sparks = (list: readonly (readonly [number, number, number, string])[]): string =>
  each(list, ([x, y, r, fill]) =>
    path(sparkle(x, y, r, 0.24), { fill, stroke: INK, strokeWidth: 3.2, strokeLinejoin: 'round' }),
  );
