import type { Level } from '../../ids.ts';
import { type Draw, pick, shuffle } from '../../random/random.ts';
import { SLOW_BURN_LEVELS } from './levels.ts';
import type { SlowBurnStory } from './slow-burn-deck.ts';

/** Draws one story of each kind of a set, in any order. @returns fewer than the set has when the deck is too small. */
export function dealSlowBurn(
  deck: readonly SlowBurnStory[],
  level: Level,
  random: number,
): Draw<readonly SlowBurnStory[]> {
  const set = pick(random, SLOW_BURN_LEVELS[level]);
  const mixed = shuffle(set.random, deck);
  const chosen = (set.value ?? []).flatMap((kind) => mixed.value.find((story) => story.kind === kind) ?? []);
  return shuffle(mixed.random, chosen);
}
