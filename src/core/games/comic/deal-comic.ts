import type { Situation, SituationCase } from '../../cards/deck.ts';
import { drawRemix } from '../../cards/draw-remix.ts';
import type { Level } from '../../ids.ts';
import { type Draw, nextInt, shuffle } from '../../random/random.ts';
import { type ComicDeck, WORDINGS } from './comic-deck.ts';
import type { ComicPage } from './comic-state.ts';
import { dealComicHand } from './deal-comic-hand.ts';
import { COMIC_LEVELS } from './levels.ts';
import { needsOf } from './needs.ts';

interface Candidate {
  readonly situation: Situation;
  readonly item: SituationCase;
}

/**
 * Deals the pages of one level, each of another situation.
 * @returns fewer pages than the level wants when the deck is too small.
 */
export function dealComic(
  options: {
    readonly situations: readonly Situation[];
    readonly deck: ComicDeck | undefined;
    readonly level: Level;
  },
  random: number,
): Draw<readonly ComicPage[]> {
  const { situations, level } = options;
  const deck = options.deck ?? { heroes: [], goods: [] };
  const rules = COMIC_LEVELS[level];
  const mixed = shuffle(random, situations);
  const side = (harmless: boolean) => (situation: Situation) =>
    situation.cases
      .filter((item) => item.harmless === harmless)
      .map((item): Candidate => ({ situation, item }));
  let state = mixed.random;
  const pickOne = (candidates: readonly Candidate[]): readonly Candidate[] => {
    const draw = nextInt(state, candidates.length);
    state = draw.random;
    return candidates.slice(draw.value, draw.value + 1);
  };
  const kind = rules.harmless;
  const chosen = mixed.value
    .slice(0, rules.comics)
    .flatMap((situation, index) => pickOne(side(index < kind)(situation)));
  const order = shuffle(state, chosen);
  const heroes = shuffle(order.random, deck.heroes);
  state = heroes.random;
  const pages = order.value.flatMap(({ situation, item }, index): readonly ComicPage[] => {
    const hero = heroes.value[index % Math.max(1, heroes.value.length)];
    if (hero === undefined) return [];
    const { cases: _, ...front } = situation;
    const remixed = drawRemix(item, state);
    const needs = needsOf(item, rules.needs, remixed.random);
    const hand = dealComicHand({ needs: needs.value, goods: deck.goods, size: rules.hand }, needs.random);
    state = hand.random;
    const worded = needs.value.map((need) => {
      const wording = nextInt(state, WORDINGS.thought);
      state = wording.random;
      return { need, wording: wording.value + 1 };
    });
    const page = { id: `k${index}`, situation: front, case: item, remix: remixed.remix, hero };
    return [{ ...page, needs: worded, hand: hand.value }];
  });
  return { value: pages, random: state };
}
