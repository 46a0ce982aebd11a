import { MATCHES } from '../../cards/deck.ts';
import { type CardId, MOVES, type MoveId, type TrickId } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import { SHUTTING_OUT } from '../clue-hunt/judge-move.ts';
import { OFFERS } from './levels.ts';

interface Wanted {
  /** The child's own moves come first. */
  readonly album: readonly CardId[];
  readonly gears: readonly TrickId[];
  /** Moves in all hands, without Go ahead. */
  readonly size: number;
  /** Moves that are kept from before. */
  readonly keep: readonly MoveId[];
}

/**
 * Deals moves for one boss: Go ahead, what is kept, a move for every gear (the friendly minimum: it can always be won),
 * one that shuts out, then the child's own moves and any others.
 */
export function dealDuelMoves({ album, gears, size, keep }: Wanted, random: number): Draw<readonly MoveId[]> {
  const mixed = shuffle(random, MOVES);
  const own = mixed.value.filter((move) => album.includes(`move:${move}`));
  const order = [...own, ...mixed.value.filter((move) => !own.includes(move))];
  const hand = new Set<MoveId>(['go-ahead', ...keep.slice(-1)]);
  for (const gear of gears) {
    const fitting = [...keep, ...order].filter((move) => MATCHES[gear].includes(move));
    if (!fitting.some((move) => hand.has(move))) for (const move of fitting.slice(0, 1)) hand.add(move);
  }
  const shutsOut = order.find((move) => SHUTTING_OUT.includes(move));
  if (shutsOut && ![...hand].some((move) => SHUTTING_OUT.includes(move))) hand.add(shutsOut);
  for (const move of [...keep, ...order]) if (hand.size < size) hand.add(move);
  return { value: MOVES.filter((move) => hand.has(move)), random: mixed.random };
}

/** Deals moves out to the players. Everybody can let something harmless be. */
export function splitMoves(moves: readonly MoveId[], players: 1 | 2): readonly (readonly MoveId[])[] {
  if (players === 1) return [moves];
  const own = moves.filter((move) => move !== 'go-ahead');
  return [0, 1].map((player): readonly MoveId[] => [
    ...own.filter((_, index) => index % 2 === player),
    'go-ahead',
  ]);
}

/** Three moves one does not hold; those that are good against the next boss come first. */
export function dealOffers(
  held: readonly MoveId[],
  next: readonly TrickId[],
  random: number,
): Draw<readonly MoveId[]> {
  const free = shuffle(
    random,
    MOVES.filter((move) => !held.includes(move)),
  );
  const good = free.value.filter((move) => next.some((gear) => MATCHES[gear].includes(move)));
  const chosen = [...new Set([...good, ...free.value])].slice(0, OFFERS);
  return { value: MOVES.filter((move) => chosen.includes(move)), random: free.random };
}
