import type { AskCase, AskThing, SortAnswer, SortThing } from '../../cards/deck.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { GameState } from '../game.ts';

/** One dealt card: a thing with one audience. */
export interface SortCard<Answer extends string = SortAnswer> {
  /** Names the card on the table: 'c0' to 'c11'. */
  readonly id: string;
  readonly thing: Omit<AskThing<Answer>, 'cases'> & { readonly owner?: SortOwner };
  readonly case: AskCase<Answer>;
}

export type SortOwner = SortThing['owner'];
export const SORT_OWNERS: readonly SortOwner[] = ['mine', 'friend', 'family', 'class'];

/** Games with these rules; what differs is in their `SortKind`. */
export type SortGameId = 'sort' | 'bot-check-person';

export interface SortState<Answer extends string = SortAnswer> extends GameState, Run {
  readonly game: SortGameId;
  readonly cards: readonly SortCard<Answer>[];
  readonly phase: 'owner' | 'place' | 'reveal' | 'over';
  /** Said before placing, where the level asks "Whose is it?". */
  readonly owner: SortOwner | null;
  /** The person was asked about the card in question and has answered. */
  readonly asked: boolean;
  /** Cards that were turned, by index: whoever asked is not advised to ask. */
  readonly turned: readonly number[];
  readonly reveal: { readonly answer: Answer; readonly verdict: Verdict } | null;
}

/** The card in question, or null when the game is over. */
export function sortCard<Answer extends string>(state: SortState<Answer>): SortCard<Answer> | null {
  return state.current === null ? null : (state.cards[state.current] ?? null);
}
