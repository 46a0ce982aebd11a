import type { CardId, MoveId, PersonId } from '../../ids.ts';
import type { Mood } from '../../story/beat.ts';

/** What a week is made of; both ends of each are bad. */
export const WEEK_GAUGES = ['sleep', 'money', 'friends', 'fun'] as const;
export type WeekGauge = (typeof WEEK_GAUGES)[number];
/** How much of each there is: whole numbers from 0 to 10, best in the middle. */
export type WeekGauges = Readonly<Record<WeekGauge, number>>;
/** What a choice adds or takes, by gauge. */
export type WeekEffects = Readonly<Partial<Record<WeekGauge, number>>>;

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** One of two things to do. Texts: `game.one-week-online.<card>.<side>`, `.scene` and, if it comes back, `.later`. */
export interface WeekChoice {
  readonly effects: WeekEffects;
  /** Is it something one does online? */
  readonly online: boolean;
  /** A safe move among them never costs anything. */
  readonly move: MoveId | null;
  /** What good thing one practises with it, for the album. */
  readonly card: CardId | null;
  /** What comes of it so many cards later. */
  readonly later: { readonly after: number; readonly effects: WeekEffects } | null;
}

/** When a card can come: after school, on Saturday or Sunday, or in the evening. */
export const WHENS = ['school', 'weekend', 'evening'] as const;
export type When = (typeof WHENS)[number];

/** Texts: `game.one-week-online.<id>.title|line`. */
export interface WeekCard {
  readonly id: string;
  readonly when: When;
  readonly picture: string;
  readonly left: WeekChoice;
  readonly right: WeekChoice;
}

/** Whose week it is, and how it begins. Text: `game.one-week-online.week.<id>`. */
export interface WeekStart {
  readonly id: string;
  readonly child: PersonId;
  readonly start: WeekGauges;
}

/** Ways a week can end, the first that fits (see ending.ts). Text: `game.one-week-online.postcard.<id>`. */
export const ENDINGS = [
  'perfect',
  'green',
  'storm',
  'sleep-low',
  'sleep-high',
  'money-low',
  'money-high',
  'friends-low',
  'friends-high',
  'fun-low',
  'fun-high',
] as const;
export type WeekEnding = (typeof ENDINGS)[number];

export interface WeekDeck {
  readonly weeks: readonly WeekStart[];
  readonly cards: readonly WeekCard[];
  /** The face on each postcard. */
  readonly postcards: readonly { readonly id: WeekEnding; readonly mood: Mood }[];
}

/** Two cards a day: one after school or on a free day, one in the evening. */
export const DAYS_OF_WEEK = 7;
export const CARDS_OF_DAY = 2;
