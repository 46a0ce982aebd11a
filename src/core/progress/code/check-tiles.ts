/**
 * The check of a progress code: two of its tiles are reckoned from the others in the field of 64 numbers (a
 * Reed–Solomon code over GF(64) with the roots 1 and α), so any single wrong tile and any two changed places are
 * noticed. This must stay as it is for all versions of the code.
 */
export const TILES = 16;
const DATA = TILES - 2;
/** x⁶ + x + 1, primitive. */
const POLYNOMIAL = 0b1000011;

const POWERS: readonly number[] = powersOfAlpha();
const LOGS: ReadonlyMap<number, number> = new Map(POWERS.map((value, exponent) => [value, exponent]));

export type TileCheck =
  | { readonly ok: true }
  /** `at` is where the mistake most likely is; null when that cannot be told. `swapped`: two have changed places. */
  | { readonly ok: false; readonly at: number | null; readonly swapped: boolean };

/** Adds the two check tiles. @param data the first 14 tiles, each 0–63 */
export function withCheck(data: readonly number[]): readonly number[] {
  const [sum, weighted] = [sumOf(data), weightedSumOf(data)];
  const first = divide(weighted ^ multiply(sum, power(DATA + 1)), power(DATA) ^ power(DATA + 1));
  return [...data, first, sum ^ first];
}

/** Are these sixteen tiles as they were written down? */
export function checkTiles(tiles: readonly number[]): TileCheck {
  const [sum, weighted] = [sumOf(tiles), weightedSumOf(tiles)];
  if (sum === 0 && weighted === 0) return { ok: true };
  if (sum === 0) return { ok: false, at: swappedAt(tiles, weighted), swapped: true };
  // One wrong tile at i adds e to the one sum and e·αⁱ to the other.
  const at = weighted === 0 ? TILES : (LOGS.get(divide(weighted, sum)) ?? TILES);
  return { ok: false, at: at < TILES ? at : null, swapped: false };
}

/** The one pair of neighbours that would make it right; null when there is none, or more than one. */
function swappedAt(tiles: readonly number[], weighted: number): number | null {
  const pairs = tiles.flatMap((tile, at) => {
    const next = tiles[at + 1];
    const explains = next !== undefined && multiply(tile ^ next, power(at) ^ power(at + 1)) === weighted;
    return explains ? [at] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

const sumOf = (tiles: readonly number[]): number => tiles.reduce((sum, tile) => sum ^ tile, 0);
const weightedSumOf = (tiles: readonly number[]): number =>
  tiles.reduce((sum, tile, at) => sum ^ multiply(tile, power(at)), 0);

function multiply(one: number, other: number): number {
  const [a, b] = [LOGS.get(one), LOGS.get(other)];
  return a === undefined || b === undefined ? 0 : power(a + b);
}

/** @param by not 0 */
function divide(one: number, by: number): number {
  const [a, b] = [LOGS.get(one), LOGS.get(by)];
  return a === undefined || b === undefined ? 0 : power(a - b + 63);
}

function power(exponent: number): number {
  return POWERS[exponent % 63] ?? 1;
}

/** 1, α, α² … α⁶²: every number of the field but 0, each once. */
function powersOfAlpha(): readonly number[] {
  const powers = [1];
  while (powers.length < 63) {
    const doubled = (powers.at(-1) ?? 1) << 1;
    powers.push(doubled & 64 ? doubled ^ POLYNOMIAL : doubled);
  }
  return powers;
}
