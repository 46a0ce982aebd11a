import type { Level } from '../../ids.ts';

/** What is dealt at one level of Comic. */
export interface ComicLevel {
  readonly comics: number;
  /** Comics about a harmless moment; at least 30 % of the deal. */
  readonly harmless: number;
  /** Needs of a moment with a trick in it. */
  readonly needs: number;
  /** Cards in the hand. */
  readonly hand: number;
}

export const COMIC_LEVELS: Readonly<Record<Level, ComicLevel>> = {
  1: { comics: 3, harmless: 1, needs: 2, hand: 6 },
  2: { comics: 3, harmless: 1, needs: 3, hand: 6 },
  3: { comics: 4, harmless: 2, needs: 4, hand: 6 },
};
