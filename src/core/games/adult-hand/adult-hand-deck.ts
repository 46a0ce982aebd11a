import type { CardId, IslandId } from '../../ids.ts';
import type { Mood } from '../../story/beat.ts';

/**
 * What a piece of a story asks of whoever listens. start: Leo circles around it · light: the funny bit · hard: the bit
 * that weighs · ask: Leo asks what happens now · rest: all is said.
 */
export const FEELS = ['start', 'light', 'hard', 'ask', 'rest'] as const;
export type Feel = (typeof FEELS)[number];

/** What a reaction does: Leo tells more, waits, or shuts the door. */
export const EFFECTS = ['more', 'same', 'less'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A card of the grown-up's hand. Texts: `game.adult-hand.card.<id>.title`, and `.line`: what Leo's dad says. */
export interface Reaction {
  readonly id: string;
  readonly picture: string;
  /** How Leo's dad looks when he says it. */
  readonly mood: Mood;
  readonly effects: Readonly<Record<Feel, Effect>>;
  /** Opens a door that was shut, at once. */
  readonly mends: boolean;
}

/** Something that happened to Leo, in small steps. Texts: `game.adult-hand.<id>.title|1…5|thanks`. */
export interface AdultStory {
  readonly id: string;
  readonly island: IslandId;
  /** The album card that is met with it. */
  readonly card: CardId;
  readonly pieces: readonly Feel[];
}

export interface AdultHandDeck {
  readonly reactions: readonly Reaction[];
  readonly stories: readonly AdultStory[];
}

/** Pieces in a story. */
export const PIECES = 5;
