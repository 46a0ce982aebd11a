import { TILES } from './check-tiles.ts';

/** A code being entered tile by tile. */
export interface CodeEntry {
  /** Sixteen places; null where none has been chosen yet. */
  readonly tiles: readonly (number | null)[];
  /** The place that the next tile goes to, 0–15; 16 when all are there. */
  readonly at: number;
}

export const NEW_ENTRY: CodeEntry = { tiles: Array.from({ length: TILES }, () => null), at: 0 };

/** Puts a tile and goes on to the next empty place. */
export function putTile({ tiles, at }: CodeEntry, tile: number): CodeEntry {
  if (at >= TILES) return { tiles, at };
  const filled = tiles.with(at, tile);
  const after = filled.findIndex((one, index) => index > at && one === null);
  const empty = after >= 0 ? after : filled.indexOf(null);
  return { tiles: filled, at: empty >= 0 ? empty : TILES };
}

/** Takes the tile before the place one is at away again. */
export function undoTile({ tiles, at }: CodeEntry): CodeEntry {
  const last = tiles.findLastIndex((one, index) => index < at && one !== null);
  return last < 0 ? { tiles, at } : { tiles: tiles.with(last, null), at: last };
}

/** Goes back to a place, to put another tile there. */
export function goToTile({ tiles }: CodeEntry, at: number): CodeEntry {
  return { tiles, at: Math.max(0, Math.min(TILES - 1, at)) };
}

/** @returns the sixteen tiles, or null while some are missing */
export function wholeCode({ tiles }: CodeEntry): readonly number[] | null {
  const whole = tiles.filter((one) => one !== null);
  return whole.length === TILES ? whole : null;
}
