import type { Level } from '../../ids.ts';

/** How one builds at one level of the workshop. */
export interface WorkshopLevel {
  /** Lines between hello and wish; each may turn a gear. */
  readonly lines: number;
  /** Gears ordered for each trick, in any order; 0 wants a letter without any. Empty: nothing is ordered. */
  readonly orders: readonly number[];
  /** The tiles say which gear they turn. */
  readonly named: boolean;
}

export const WORKSHOP_LEVELS: Readonly<Record<Level, WorkshopLevel>> = {
  1: { lines: 2, orders: [], named: true },
  2: { lines: 2, orders: [2, 1, 0], named: false },
  3: { lines: 3, orders: [3, 2, 0], named: false },
};

/** Tricks one may build in a game; one can stop after each. */
export const TRICKS_BUILT: Readonly<Record<1 | 2, number>> = { 1: 3, 2: 4 };
/** Tiles to choose from. */
export const TILES = 4;
/** Lines to choose from: so many with gears, and one without. */
export const GEARED = 4;
