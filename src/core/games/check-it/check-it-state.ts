import type { Remix } from '../../cards/deck.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { CardId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type { CheckAnswer, CheckId, Findings, Truth } from './check-it-deck.ts';

/** One dealt post, or one log-in page. */
export interface CheckBoard {
  /** Names the card on the table: 'b0' to 'b5'. */
  readonly id: string;
  /** A claim's id, or 'page'. */
  readonly claim: string;
  readonly card: CardId;
  readonly picture: string;
  readonly truth: Truth;
  /** A true story: whoever calls it made up wrongs somebody. */
  readonly harmless: boolean;
  readonly remix: Remix;
  /** What each check finds; null for a page. */
  readonly findings: Findings | null;
  /** What it finds when the post comes back: more is known then. */
  readonly later: Findings | null;
  readonly page: {
    readonly site: string;
    /** The address as it stands on the page, and as it was saved long ago. */
    readonly parts: readonly string[];
    readonly known: readonly string[];
    readonly lure: string;
  } | null;
}

export interface CheckItState extends GameState, Run {
  readonly game: 'check-it';
  readonly boards: readonly CheckBoard[];
  readonly phase: 'look' | 'reveal' | 'over';
  /** Checks spent on the post in question, in order. */
  readonly spent: readonly CheckId[];
  /** The post in question has been here before; more is known now. */
  readonly back: boolean;
  /** Parts of the address the lens has been over, by index. */
  readonly looked: readonly number[];
  /** Posts that come again because "can't tell yet" was a good answer for now. */
  readonly later: readonly number[];
  readonly reveal: { readonly answer: CheckAnswer; readonly verdict: Verdict } | null;
  /** Boards answered rightly after at least one look: cards for the album. */
  readonly checked: readonly { readonly board: number; readonly answer: CheckAnswer }[];
}

/** The post in question, or null when the game is over. */
export function checkBoard(state: CheckItState): CheckBoard | null {
  return state.current === null ? null : (state.boards[state.current] ?? null);
}

/** What the checks find now: more when the post has come back. */
export function findingsNow(state: CheckItState, board: CheckBoard): Findings | null {
  return state.back ? board.later : board.findings;
}

/** Names a check on the table. */
export function checkThing(check: CheckId): string {
  return `check:${check}`;
}

/** Names a part of an address on the table. */
export function partThing(board: Pick<CheckBoard, 'id'>, index: number): string {
  return `${board.id}.p${index}`;
}
