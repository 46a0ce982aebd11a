import type { Level } from '../../ids.ts';

/** What is dealt at one level of Trick duel. */
export interface DuelLevel {
  /** Bosses in one duel. */
  readonly bosses: number;
  /** Gears a boss has, in all its costumes. */
  readonly gears: number;
  /** Gears in one message, at most. */
  readonly most: number;
  /** Only messages whose words give the trick away. */
  readonly plain: boolean;
  /** Moves in one hand, before the first card is picked. */
  readonly hand: number;
}

export const DUEL_LEVELS: Readonly<Record<Level, DuelLevel>> = {
  1: { bosses: 2, gears: 3, most: 2, plain: true, hand: 6 },
  2: { bosses: 3, gears: 3, most: 3, plain: false, hand: 6 },
  3: { bosses: 3, gears: 4, most: 3, plain: false, hand: 7 },
};

/** Cracks that unmask a boss. */
export const CRACKS = 5;
/** Calm at the beginning, and at most. */
export const CALM = 5;
/** What a helper brings back when there is none left. */
export const HELP = 3;
/** Rounds a costume is worn. */
export const COSTUME_ROUNDS = 2;
/** Cards to pick from between two bosses. */
export const OFFERS = 3;
/** Messages of a boss: tricks and harmless ones, in groups, so that a friend writes early and late. */
export const GROUPS = [
  { tricks: 2, harmless: 1 },
  { tricks: 2, harmless: 1 },
  { tricks: 1, harmless: 1 },
] as const;
