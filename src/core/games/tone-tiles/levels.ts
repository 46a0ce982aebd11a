import type { Level } from '../../ids.ts';
import type { DayMood } from './tone-deck.ts';

/** What is dealt at one level of Tone tiles. */
export interface ToneLevel {
  readonly messages: number;
  /** Phrases that can be changed; the others are plain and stay. The picture can always be changed. */
  readonly open: number;
  /** How many tiles turn the face at least. */
  readonly shortest: readonly [least: number, most: number];
  readonly days: readonly DayMood[];
}

/** So often a tile can be changed in one message; then it is sent as it is. Nobody needs nearly as many. */
export const MOST_TRIES = 12;

/** So many tiles more than needed are still a small change. */
export const SPARE = 1;

export const TONE_LEVELS: Readonly<Record<Level, ToneLevel>> = {
  1: { messages: 4, open: 2, shortest: [1, 1], days: ['glad', 'calm'] },
  2: { messages: 4, open: 3, shortest: [1, 2], days: ['glad', 'calm', 'tired'] },
  3: { messages: 5, open: 3, shortest: [2, 2], days: ['calm', 'tired', 'sad'] },
};
