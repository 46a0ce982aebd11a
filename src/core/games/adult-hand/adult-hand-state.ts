import type { GameState } from '../game.ts';
import type { AdultStory, Effect, Feel, Reaction } from './adult-hand-deck.ts';

/** One card played, what was foreseen, and what Leo did. */
export interface Turn {
  readonly round: number;
  readonly reaction: string;
  readonly feel: Feel;
  /** The door was shut before. */
  readonly hurt: boolean;
  readonly guess: Effect;
  readonly effect: Effect;
}

export interface AdultHandState extends GameState {
  readonly game: 'adult-hand';
  readonly reactions: readonly Reaction[];
  readonly stories: readonly AdultStory[];
  /** Index of the story in question. */
  readonly round: number;
  /** card → guess → reveal, up to six times; then swap (once), and at the very end: what helped most. */
  readonly phase: 'card' | 'guess' | 'reveal' | 'swap' | 'most' | 'over';
  /** The child holds the hand now, the grown-up foresees. */
  readonly swapped: boolean;
  /** Pieces told so far in this story; the next to be answered is the last of them. */
  readonly told: number;
  readonly hurt: boolean;
  /** Ids of the reactions held. */
  readonly hand: readonly string[];
  /** The card that lies before Leo. */
  readonly played: string | null;
  readonly turns: readonly Turn[];
  /** Pieces told in each story that is over. */
  readonly endings: readonly number[];
  readonly streak: number;
  /** Which reaction helped most, as the players see it. */
  readonly most: string | null;
}

export function adultStory(state: AdultHandState): AdultStory | null {
  return state.phase === 'over' ? null : (state.stories[state.round] ?? null);
}

/** What Leo said last asks for this. */
export function feelNow(state: AdultHandState): Feel {
  const pieces = state.stories[state.round]?.pieces ?? [];
  return pieces[state.told - 1] ?? 'rest';
}

export function reactionOf(state: AdultHandState, id: string | null): Reaction | null {
  return state.reactions.find((one) => one.id === id) ?? null;
}

/** Cards played in the story in question. */
export function turnsInRound(state: AdultHandState): readonly Turn[] {
  return state.turns.filter(({ round }) => round === state.round);
}

/** Names a card on the table. */
export function reactionThing(id: string): string {
  return `reaction:${id}`;
}
