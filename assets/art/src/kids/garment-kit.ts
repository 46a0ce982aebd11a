import { darken, INK } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { path, placed } from '../draw/svg.ts';

/** Where a torso begins and ends, and how wide it is. */
export interface Cut {
  readonly top: number;
  readonly hip: number;
  readonly chest: number;
  readonly waist: number;
}

export const VIOLET = '#3A2470';
export const CREAM = '#FFF4E2';

/** The outline of a body from the neck to `bottom`. */
export function shell({ top }: Cut, chest: number, waist: number, bottom: number): string {
  return (
    `M-26 ${round(top - 2)}C${round(-chest * 0.72)} ${round(top + 1)} ${round(-chest)} ${round(top + 8)} ${round(-chest - 2)} ${round(top + 30)}` +
    `L${round(-waist)} ${round(bottom - 8)}Q${round(-waist)} ${round(bottom)} ${round(-waist + 8)} ${round(bottom)}H${round(waist - 8)}` +
    `Q${round(waist)} ${round(bottom)} ${round(waist)} ${round(bottom - 8)}L${round(chest + 2)} ${round(top + 30)}` +
    `C${round(chest)} ${round(top + 8)} ${round(chest * 0.72)} ${round(top + 1)} 26 ${round(top - 2)}Q0 ${round(top + 16)} -26 ${round(top - 2)}Z`
  );
}

/** A shape with its shadow on the far side. */
export function lit(fill: string, d: string): string {
  return path(d, { fill: darken(fill, 0.2) }) + placed(-11, -5, path(d, { fill }));
}

/** What the chin throws on the chest. */
export function chinShadow({ top }: Cut, opacity = 0.16): string {
  return path(`M-60 ${round(top - 20)}H60V${round(top + 12)}Q0 ${round(top + 40)} -60 ${round(top + 12)}Z`, {
    fill: VIOLET,
    opacity,
  });
}

/** Two points of a collar. */
export function collar(fill: string, { top }: Cut): string {
  return each([-1, 1], (s) =>
    path(
      `M${s * 27} ${round(top - 8)}L${s * 3} ${round(top + 8)}L${s * 17} ${round(top + 26)}L${s * 39} ${round(top + 6)}Z`,
      { fill, stroke: INK, strokeWidth: 3.4, strokeLinejoin: 'round' },
    ),
  );
}
