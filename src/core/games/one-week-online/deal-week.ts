import type { Level } from '../../ids.ts';
import { type Draw, pick, shuffle } from '../../random/random.ts';
import { WEEK_LEVELS } from './levels.ts';
import {
  CARDS_OF_DAY,
  DAYS_OF_WEEK,
  type WeekCard,
  type WeekDeck,
  type WeekStart,
  type When,
} from './week-deck.ts';

/** From here on it is Saturday. */
const WEEKEND = 5;

/** Draws whose week it is and fourteen cards, no card twice. @returns fewer when the deck is too small */
export function dealWeek(
  deck: WeekDeck,
  level: Level,
  random: number,
): Draw<{ readonly week: WeekStart | undefined; readonly cards: readonly WeekCard[] }> {
  const week = pick(
    random,
    deck.weeks.filter((one) => WEEK_LEVELS[level].includes(one.id)),
  );
  const mixed = shuffle(week.random, deck.cards);
  const piles: Record<When, WeekCard[]> = { school: [], weekend: [], evening: [] };
  for (const card of mixed.value) piles[card.when].push(card);
  const cards = Array.from({ length: DAYS_OF_WEEK * CARDS_OF_DAY }, (_, index) => {
    if (index % CARDS_OF_DAY === 1) return piles.evening.shift();
    return Math.floor(index / CARDS_OF_DAY) < WEEKEND ? piles.school.shift() : piles.weekend.shift();
  });
  return { value: { week: week.value, cards: cards.flatMap((card) => card ?? []) }, random: mixed.random };
}
