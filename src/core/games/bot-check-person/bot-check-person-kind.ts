import { BOT_ANSWERS, type BotAnswer } from '../../cards/deck.ts';
import type { Level } from '../../ids.ts';
import type { SortLevel } from '../sort/levels.ts';
import type { SortKind } from '../sort/sort-kind.ts';

export const BOT_LEVELS: Readonly<Record<Level, SortLevel>> = {
  1: { cards: 9, harmless: 4, ask: 2, returning: 2, open: 0, owner: false },
  2: { cards: 12, harmless: 4, ask: 3, returning: 3, open: 0, owner: false },
  3: { cards: 12, harmless: 4, ask: 4, returning: 4, open: 0, owner: false },
};

/** Bot · Check · Person: who can answer this well? Asking a person is never wrong, so it wrongs nobody. */
export const BOT_CHECK_PERSON_KIND: SortKind<BotAnswer> = {
  id: 'bot-check-person',
  answers: BOT_ANSWERS,
  levels: BOT_LEVELS,
  things: (content) => content.decks['bot-check-person'] ?? [],
  wrongs: false,
  rising: true,
  moves: { bot: 'go-ahead', check: 'check', person: 'tell' },
};
