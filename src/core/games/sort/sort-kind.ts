import type { AskThing } from '../../cards/deck.ts';
import type { Level, MoveId } from '../../ids.ts';
import type { GameContent } from '../content.ts';
import type { SortLevel } from './levels.ts';
import type { SortGameId, SortOwner } from './sort-state.ts';

/** What Sort and its variant differ in: their places, what they are dealt from, and whether staying can wrong somebody. */
export interface SortKind<Answer extends string> {
  readonly id: SortGameId;
  /** Three places: on it goes; turn the card first; it stays. The first and the last are for good. */
  readonly answers: readonly [go: Answer, ask: Answer, stay: Answer];
  readonly levels: Readonly<Record<Level, SortLevel>>;
  things(content: GameContent): readonly (AskThing<Answer> & { readonly owner?: SortOwner })[];
  /** Staying with what is harmless shuts somebody out; else it is only fine. */
  readonly wrongs: boolean;
  /** The gauges begin with all cards of their kind and only rise: what is merely fine fills nothing. */
  readonly rising: boolean;
  /** Which move an answer stands for, for the recap. */
  readonly moves: Readonly<Record<Answer, MoveId>>;
}
