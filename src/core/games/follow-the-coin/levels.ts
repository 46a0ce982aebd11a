import type { Level } from '../../ids.ts';

/** Posts to choose from, and how many of them are joy or help; at level 3 fewer posts are paid openly. */
export interface CoinLevel {
  readonly posts: number;
  readonly joy: number;
  readonly open: number;
}

export const COIN_LEVELS: Readonly<Record<Level, CoinLevel>> = {
  1: { posts: 8, joy: 3, open: 2 },
  2: { posts: 8, joy: 3, open: 1 },
  3: { posts: 8, joy: 3, open: 0 },
};
/** Posts that are followed. */
export const PICKS = 3;
