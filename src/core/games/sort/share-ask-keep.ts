import { SORT_ANSWERS, type SortAnswer } from '../../cards/deck.ts';
import { SORT_LEVELS } from './levels.ts';
import type { SortKind } from './sort-kind.ts';

/** Sort itself: who may have it? */
export const SHARE_ASK_KEEP: SortKind<SortAnswer> = {
  id: 'sort',
  answers: SORT_ANSWERS,
  levels: SORT_LEVELS,
  things: (content) => content.sortThings,
  wrongs: true,
  rising: false,
  moves: { share: 'go-ahead', ask: 'ask-first', keep: 'lock' },
};
