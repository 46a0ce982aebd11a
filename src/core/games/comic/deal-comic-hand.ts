import { MOVES, type MoveId, SAFE_MOVES } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import { PANELS } from './comic-deck.ts';
import { type ComicCard, meets } from './comic-state.ts';
import { type ComicNeed, MEETS } from './needs.ts';

const PLAIN = MOVES.filter((move) => move !== 'go-ahead');

/**
 * Deals a hand that holds a way to meet all needs in three panels. It always holds Go ahead, one good thing and a
 * safe move, whatever the moment is: what one holds must not tell what one should do.
 */
export function dealComicHand(
  options: { readonly needs: readonly ComicNeed[]; readonly goods: readonly string[]; readonly size: number },
  random: number,
): Draw<readonly ComicCard[]> {
  const { needs, goods, size } = options;
  const mixed = shuffle(random, PLAIN);
  const good = shuffle(mixed.random, goods);
  const hand = new Set<ComicCard>([
    'move:go-ahead',
    ...good.value.slice(0, 1).map((name) => `good:${name}` as const),
  ]);
  for (const move of wayThrough(needs, mixed.value)) hand.add(`move:${move}`);
  const safe = mixed.value.find((move) => SAFE_MOVES.includes(move));
  const holdsSafe = SAFE_MOVES.some((move) => hand.has(`move:${move}`));
  if (safe && !holdsSafe) hand.add(`move:${safe}`);
  for (const move of mixed.value) if (hand.size < size) hand.add(`move:${move}`);
  const order: readonly ComicCard[] = [...MOVES.map((move) => `move:${move}` as const), ...hand];
  return { value: [...new Set(order)].filter((card) => hand.has(card)), random: good.random };
}

/** At most three moves that together meet every need; the first found in this order. Empty for a harmless moment. */
function wayThrough(needs: readonly ComicNeed[], moves: readonly MoveId[]): readonly MoveId[] {
  const wanted = needs.filter((need) => need !== 'enjoy' && need !== 'good');
  const search = (open: readonly ComicNeed[], left: number): readonly MoveId[] | null => {
    if (open.length === 0) return [];
    if (left === 0) return null;
    for (const move of moves.filter((one) => MEETS[one].some((need) => need === open[0]))) {
      const met = meets(`move:${move}`);
      const rest = search(
        open.filter((need) => !met.includes(need)),
        left - 1,
      );
      if (rest) return [move, ...rest];
    }
    return null;
  };
  return search(wanted, PANELS) ?? [];
}
