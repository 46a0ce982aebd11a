import type { PersonId } from '../../ids.ts';

/** Who comics are drawn about, and which good things can be put into them: names of album cards, 'drawing'. */
export interface ComicDeck {
  readonly heroes: readonly PersonId[];
  readonly goods: readonly string[];
}

/** Panels of a comic. */
export const PANELS = 3;
/** So many ways there are to say a thought, an end or what happens in a panel; texts end with .1 to .3 or .2. */
export const WORDINGS = { thought: 3, end: 3, caption: 2 } as const;
