import type { Level } from '../../ids.ts';
import type { Truth } from './check-it-deck.ts';

/** What is dealt at one level of Check it. */
export interface CheckItLevel {
  /** How many of each truth, one of these sets; true ones are at least 30 % of each. */
  readonly sets: readonly Readonly<Record<Truth, number>>[];
  /** So many of the true and made-up ones are log-in pages. */
  readonly pages: number;
  /** Of the three good checks so many say something; the others sound important and say nothing. */
  readonly speak: number;
  /** Checks for each post. With two, what speaks may stay hidden: then waiting is the plan. */
  readonly checks: number;
  /** Looking closer shows something in one made-up post of so many. */
  readonly closer: number;
}

const EVEN = { true: 2, 'made-up': 2, open: 2 } as const;
const TRUER = { true: 3, 'made-up': 2, open: 1 } as const;
const ODDER = { true: 2, 'made-up': 3, open: 1 } as const;
const NEWER = { true: 2, 'made-up': 1, open: 3 } as const;

export const CHECK_IT_LEVELS: Readonly<Record<Level, CheckItLevel>> = {
  1: { sets: [EVEN], pages: 1, speak: 2, checks: 3, closer: 3 },
  2: { sets: [EVEN, TRUER, ODDER, NEWER], pages: 1, speak: 2, checks: 3, closer: 2 },
  3: { sets: [EVEN, TRUER, ODDER, NEWER], pages: 2, speak: 1, checks: 2, closer: 2 },
};
