import type { Remix, Situation, SituationCase } from '../../cards/deck.ts';
import type { LensState } from '../../cards/lens.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId, TrickId } from '../../ids.ts';
import type { GameState } from '../game.ts';

/** One message to examine. */
export interface ClueBoard {
  /** Names the situation's card on the table: 'b0' to 'b5'. */
  readonly id: string;
  readonly situation: Omit<Situation, 'cases'>;
  /** Its phrases are renamed '<board>.<phrase>', so that each is unique on the table. */
  readonly case: SituationCase;
  readonly remix: Remix;
  readonly hand: readonly MoveId[];
  /** Tags to choose each trick's name from; empty where the level does not ask. */
  readonly names: Readonly<Partial<Record<TrickId, readonly TrickId[]>>>;
}

export interface ClueHuntState extends GameState, Run {
  readonly game: 'clue-hunt';
  readonly boards: readonly ClueBoard[];
  /** bet → look (and name) → move → reveal; a move that settles nothing leads back to 'move'. */
  readonly phase: 'bet' | 'look' | 'name' | 'move' | 'reveal' | 'over';
  readonly lens: LensState | null;
  /** The trick found that waits for its name. */
  readonly naming: TrickId | null;
  /** Tricks on this board that were named by the child, and whether rightly. */
  readonly named: Readonly<Partial<Record<TrickId, boolean>>>;
  readonly senderSeen: boolean;
  readonly checked: boolean;
  /** What was found out last: Sango says it. */
  readonly saying: 'sender' | 'check' | 'named-right' | 'named-other' | null;
  /** Moves played on this board that settled nothing. */
  readonly spent: readonly MoveId[];
  readonly reveal: { readonly move: MoveId; readonly verdict: Verdict; readonly settles: boolean } | null;
  /** Bets that were right; told in the recap, never scored. */
  readonly goodBets: number;
  /** Tricks unmasked and moves that were right, per board: cards for the album. */
  readonly won: readonly { readonly board: number; readonly card: `trick:${TrickId}` | `move:${MoveId}` }[];
}

/** The board in question, or null when the game is over. */
export function clueBoard(state: ClueHuntState): ClueBoard | null {
  return state.current === null ? null : (state.boards[state.current] ?? null);
}

/** Names a move card on the table. */
export function moveThing(move: MoveId): string {
  return `move:${move}`;
}
