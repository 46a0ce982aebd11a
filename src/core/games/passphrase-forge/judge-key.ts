import { type ForgeTile, STRONG } from './forge-deck.ts';
import type { Reason } from './forge-state.ts';

/**
 * How the Guess Goblin tries a key: what he knows counts as air. Two words of another door's key are the same key.
 * @returns 'holds', or how he came in
 */
export function judgeKey(tiles: readonly ForgeTile[]): Reason {
  if (tiles.filter((tile) => tile.kind === 'used').length >= 2) return 'same';
  if (tiles.filter((tile) => tile.kind === 'strange').length >= STRONG) return 'holds';
  if (tiles.length < STRONG) return 'short';
  const known = tiles.find((tile) => tile.kind !== 'strange' && tile.kind !== 'used');
  // Too few of its own: a word of another key is air.
  if (!known) return 'short';
  return known.kind === 'name' ? 'name' : known.kind === 'number' ? 'number' : 'favourite';
}

/** What the goblin eats when he comes in: the words he knew. A short key he leaves as it is. */
export function eaten(tiles: readonly ForgeTile[], reason: Reason): readonly ForgeTile[] {
  return reason === 'short' ? [] : tiles.filter((tile) => tile.kind !== 'strange');
}
