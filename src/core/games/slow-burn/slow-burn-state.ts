import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type { SlowBurnDay, SlowBurnStory } from './slow-burn-deck.ts';

/** What one can do about a message, in the order in which the buttons stand. */
export const BURN_MOVES = [
  'go-ahead',
  'pause',
  'check',
  'tell',
  'leave',
] as const satisfies readonly MoveId[];
export type BurnMove = (typeof BURN_MOVES)[number];

/** How a story ended: the day on which a grown-up was told, or a friend told, or neither. */
interface Outcome {
  readonly told: number | null;
  readonly noticed: boolean;
}

export interface SlowBurnState extends GameState {
  readonly game: 'slow-burn';
  readonly stories: readonly SlowBurnStory[];
  /** Index of the story in question. */
  readonly story: number;
  /** day → reveal, six times; late: the last chance to tell; lens: sliding back along the six days. */
  readonly phase: 'day' | 'reveal' | 'late' | 'lens' | 'over';
  /** Index of the newest message. */
  readonly day: number;
  /** What was done on each day of this story so far. */
  readonly done: readonly { readonly move: BurnMove; readonly verdict: Verdict }[];
  /** Day on which a grown-up was told; DAYS for afterwards. null: nobody knows yet. */
  readonly told: number | null;
  /** After all six days a friend noticed, and told. */
  readonly noticed: boolean;
  readonly checked: boolean;
  /** Somebody harmless was left without an answer, and has not been written to since. */
  readonly shut: boolean;
  /** Ids of the days that the lens has been over, in order. */
  readonly looked: readonly string[];
  /** Moves that were right, and the story they were right in: cards for the album. */
  readonly practised: readonly { readonly story: number; readonly move: BurnMove }[];
  /** How the stories before this one ended. */
  readonly outcomes: readonly Outcome[];
  /** Bad stories in which nobody was told while it went on, and harmless ones shut out: for the recap. */
  readonly hard: readonly number[];
}

export function storyOf(state: SlowBurnState): SlowBurnStory | null {
  return state.phase === 'over' ? null : (state.stories[state.story] ?? null);
}

export function dayOf(state: SlowBurnState): SlowBurnDay | null {
  return storyOf(state)?.days[state.day] ?? null;
}

/** Names a message on the table. */
export function dayThing(story: Pick<SlowBurnStory, 'id'>, day: Pick<SlowBurnDay, 'id'>): string {
  return `${story.id}.${day.id}`;
}
