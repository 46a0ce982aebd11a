import type { Situation, SituationCase } from '../../cards/deck.ts';
import { MOVES, type MoveId, SAFE_MOVES } from '../../ids.ts';
import { type Draw, pick, shuffle } from '../../random/random.ts';
import { SHUTTING_OUT } from './judge-move.ts';

/** Ways that a hand always holds, whatever the message is: what one holds must not tell what one should do. */
const SHUT_OUTS_HELD = 2;
const SAFE_HELD = 1;

/**
 * Deals the moves for one board: Go ahead, one best move against the trick (for a harmless message one that would
 * be best against the trick it resembles), two that shut out and one safe one, filled up to `size`.
 * They lie in the same order on every board, so that a hand finds them without looking.
 */
export function dealHand(
  options: { readonly situation: Situation; readonly item: SituationCase; readonly size: number },
  random: number,
): Draw<readonly MoveId[]> {
  const { situation, item, size } = options;
  const lookalikes = situation.cases.filter((one) => !one.harmless);
  const keys = item.harmless ? lookalikes.flatMap((one) => one.best) : item.best;
  const key = pick(
    random,
    keys.filter((move) => move !== 'go-ahead'),
  );
  const hand = new Set<MoveId>(key.value ? ['go-ahead', key.value] : ['go-ahead']);
  const rest = shuffle(key.random, MOVES);
  const fill = (from: readonly MoveId[], wanted: () => boolean) => {
    for (const move of rest.value) if (from.includes(move) && wanted()) hand.add(move);
  };
  const count = (from: readonly MoveId[]) => [...hand].filter((move) => from.includes(move)).length;
  const costly = SHUTTING_OUT.filter((move) => !item.harmless || !item.fitting.includes(move));
  fill(costly, () => count(costly) < SHUT_OUTS_HELD);
  fill(SAFE_MOVES, () => count(SAFE_MOVES) < SAFE_HELD);
  fill(MOVES, () => hand.size < size);
  return { value: MOVES.filter((move) => hand.has(move)), random: rest.random };
}
