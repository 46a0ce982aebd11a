import type { Level } from '../../ids.ts';

/** What is dealt at one level of Sort. */
export interface SortLevel {
  readonly cards: number;
  /** Cards that may simply be shared; at least 30 % of the deal. */
  readonly harmless: number;
  /** Cards where somebody else decides. */
  readonly ask: number;
  /** Things that return with another audience, which changes the answer. */
  readonly returning: number;
  /** At most this many cards where customs differ; they never score. */
  readonly open: number;
  /** "Whose is it?" comes before every card. */
  readonly owner: boolean;
}

export const SORT_LEVELS: Readonly<Record<Level, SortLevel>> = {
  1: { cards: 9, harmless: 3, ask: 2, returning: 2, open: 0, owner: false },
  2: { cards: 12, harmless: 5, ask: 5, returning: 3, open: 0, owner: false },
  3: { cards: 12, harmless: 5, ask: 5, returning: 4, open: 1, owner: true },
};
