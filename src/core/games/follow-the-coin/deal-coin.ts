import type { Level } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import type { CoinPost } from './coin-deck.ts';
import { COIN_LEVELS } from './levels.ts';

export function isJoy(post: CoinPost): boolean {
  return post.payees.includes('nobody');
}

/** Nothing is hidden: joy, or money that is spoken of openly. */
export function isHarmless(post: CoinPost): boolean {
  return post.trick === null;
}

/**
 * Draws the posts to choose from and, as often joy as a trick, the one that comes by itself.
 * @returns fewer when the deck is too small
 */
export function dealCoin(
  deck: readonly CoinPost[],
  level: Level,
  random: number,
): Draw<{ readonly posts: readonly CoinPost[]; readonly extra: CoinPost | undefined }> {
  const { posts, joy, open } = COIN_LEVELS[level];
  const mixed = shuffle(random, deck);
  const joys = mixed.value.filter(isJoy);
  const opens = mixed.value.filter((post) => !isJoy(post) && isHarmless(post));
  const tricks = mixed.value.filter((post) => !isHarmless(post));
  const rest = posts - joy - open;
  const dealt = shuffle(mixed.random, [
    ...joys.slice(0, joy),
    ...opens.slice(0, open),
    ...tricks.slice(0, rest),
  ]);
  const last = shuffle(dealt.random, [joys[joy], tricks[rest]]);
  return { value: { posts: dealt.value, extra: last.value[0] }, random: last.random };
}
