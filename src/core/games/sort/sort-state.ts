import type { SortAnswer, SortCase, SortThing } from '../../cards/deck.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { GameState } from '../game.ts';

/** One dealt card: a thing with one audience. */
export interface SortCard {
  /** Names the card on the table: 'c0' to 'c11'. */
  readonly id: string;
  readonly thing: Omit<SortThing, 'cases'>;
  readonly case: SortCase;
}

export type SortOwner = SortThing['owner'];
export const SORT_OWNERS: readonly SortOwner[] = ['mine', 'friend', 'family', 'class'];

export interface SortState extends GameState, Run {
  readonly game: 'sort';
  readonly cards: readonly SortCard[];
  readonly phase: 'owner' | 'place' | 'reveal' | 'over';
  /** Said before placing, where the level asks "Whose is it?". */
  readonly owner: SortOwner | null;
  /** The person was asked about the card in question and has answered. */
  readonly asked: boolean;
  readonly reveal: { readonly answer: SortAnswer; readonly verdict: Verdict } | null;
}

/** The card in question, or null when the game is over. */
export function sortCard(state: SortState): SortCard | null {
  return state.current === null ? null : (state.cards[state.current] ?? null);
}
