import type { CardId, PersonId, TrickId } from '../../ids.ts';

/**
 * How one message reads. calm: nothing odd · cross: somebody is in a bad mood · odd: a first sign that could also be
 * nothing · alarm: not okay to ask, whatever the reason · invite: a plan that families know of.
 */
export const SIGNS = ['calm', 'cross', 'odd', 'alarm', 'invite'] as const;
export type Sign = (typeof SIGNS)[number];

/** One day of a story. Texts: `game.slow-burn.<story>.<day>.text`, and `.go`: what happens when one writes back. */
export interface SlowBurnDay {
  readonly id: string;
  readonly sign: Sign;
  /** The gear behind the words, for the lens afterwards. */
  readonly trick: TrickId | null;
}

/**
 * Six messages of one new friend over six days. bad: it burns slowly · friend: simply a friend · dip: a friend with
 * two bad days. More texts: `game.slow-burn.<story>.name|helper|check|tell`, for bad ones `.noticed`.
 */
export interface SlowBurnStory {
  readonly id: string;
  readonly kind: 'bad' | 'friend' | 'dip';
  /** Who gets the messages; the player chooses for them. */
  readonly child: PersonId;
  /** The album card that is met with the story. */
  readonly card: CardId;
  /** What the sender's page shows for a face. */
  readonly picture: string;
  readonly days: readonly SlowBurnDay[];
}

/** Days in a story. */
export const DAYS = 6;
