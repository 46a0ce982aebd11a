import type { Level } from '../../ids.ts';

/** What is dealt at one level of Clue hunt. */
export interface ClueHuntLevel {
  readonly boards: number;
  /** Boards with a harmless message; at least 30 % of the deal. */
  readonly harmless: number;
  /** Where the trick shows: 'line' – its words say it; 'sender' – rather only the sender or Check does. */
  readonly shows: 'line' | 'any' | 'sender';
  /** So many tricks at most are dealt by where they show; the others from all, so that fewer come again soon. */
  readonly shown: number;
  /** Move cards in the hand, at least. */
  readonly hand: number;
  /** Tags to choose a trick's name from; 0: Sango names it. */
  readonly names: number;
}

/** A trick came back in a new costume: a short round, two costumes of it and something harmless. */
export const RETURN_ROUND = { boards: 3, harmless: 1 } as const;

export const CLUE_HUNT_LEVELS: Readonly<Record<Level, ClueHuntLevel>> = {
  1: { boards: 4, harmless: 2, shows: 'line', shown: 2, hand: 4, names: 0 },
  2: { boards: 5, harmless: 2, shows: 'any', shown: 3, hand: 5, names: 3 },
  3: { boards: 6, harmless: 3, shows: 'sender', shown: 2, hand: 5, names: 4 },
};
