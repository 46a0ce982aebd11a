import { checkTiles, TILES, withCheck } from './code/check-tiles.ts';
import { digitsOf, summaryFrom } from './code/digits.ts';
import type { Summary } from './code/summary.ts';

/** The first tile tells the version; version 1 is tile 0. Its place and the check stay the same in all versions. */
const VERSION_1 = 0;
const PAYLOAD = TILES - 3;
/** So that somebody who has just begun does not get one picture thirteen times. */
const DRESS: readonly number[] = Array.from({ length: PAYLOAD }, (_, at) => (at * 37 + 11) % 64);

export type CodeReading =
  | { readonly ok: true; readonly summary: Summary }
  /** Not as written down. `at`: where to look first, if that can be told; `swapped`: two tiles changed places. */
  | { readonly ok: false; readonly reason: 'wrong'; readonly at: number | null; readonly swapped: boolean }
  /** A right code, of a later version of the game. */
  | { readonly ok: false; readonly reason: 'newer' };

/** Progress as sixteen tiles, each one of 64 pictures (0–63). */
export function writeCode(summary: Summary): readonly number[] {
  let number = 0n;
  for (const { base, value } of digitsOf(summary)) number = number * BigInt(base) + BigInt(value);
  const payload = DRESS.map((dress, at) => {
    const shift = BigInt(6 * (PAYLOAD - 1 - at));
    return Number((number >> shift) & 63n) ^ dress;
  });
  return withCheck([VERSION_1, ...payload]);
}

/** @param tiles sixteen numbers from 0 to 63 */
export function readCode(tiles: readonly number[]): CodeReading {
  if (tiles.length !== TILES) return { ok: false, reason: 'wrong', at: null, swapped: false };
  const check = checkTiles(tiles);
  if (!check.ok) return { ...check, reason: 'wrong' };
  if (tiles[0] !== VERSION_1) return { ok: false, reason: 'newer' };
  let number = 0n;
  for (const [at, dress] of DRESS.entries()) {
    number = number * 64n + BigInt((tiles[at + 1] ?? 0) ^ dress);
  }
  return fromNumber(number);
}

/** Figures come off the number from its end; the summary wants them from the start. */
function fromNumber(number: bigint): CodeReading {
  const bases: number[] = [];
  summaryFrom((base) => {
    bases.push(base);
    return 0;
  });
  let rest = number;
  const figures = bases
    .toReversed()
    .map((base) => {
      const figure = Number(rest % BigInt(base));
      rest /= BigInt(base);
      return figure;
    })
    .toReversed();
  // More than all figures can say: nobody was given this code.
  if (rest > 0n) return { ok: false, reason: 'wrong', at: null, swapped: false };
  return { ok: true, summary: summaryFrom(() => figures.shift() ?? 0) };
}
