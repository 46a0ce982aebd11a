import type { Level } from '../../ids.ts';
import type { SayMood } from './say-it-deck.ts';

/** What is dealt at one level of Say it! */
export interface SayItLevel {
  /** Besides their character, grown-ups have a day: a second trait. */
  readonly today: boolean;
  /** Moods that come whatever one does, by worry; 'any' is one of those that need words. */
  readonly moods: readonly (readonly (SayMood | 'any')[])[];
  /** How likely the second worry is about somebody close. */
  readonly close: number;
  /** How likely one grown-up of the game is angry, about something else. */
  readonly angry: number;
  /** Words in the hand. */
  readonly hand: number;
}

export const SAY_IT_LEVELS: Readonly<Record<Level, SayItLevel>> = {
  1: { today: false, moods: [['listens'], ['listens', 'passes-on']], close: 0, angry: 0.25, hand: 4 },
  2: {
    today: true,
    moods: [
      ['listens', 'passes-on'],
      ['listens', 'passes-on'],
    ],
    close: 0.5,
    angry: 0.4,
    hand: 5,
  },
  3: {
    today: true,
    moods: [
      ['any', 'listens', 'passes-on'],
      ['listens', 'passes-on'],
    ],
    close: 1,
    angry: 0.5,
    hand: 5,
  },
};

/** Told within so many cards counts as told well. */
export const SAY_IT_CARDS = 6;
