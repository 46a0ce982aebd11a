import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type { CoinPost, Payee } from './coin-deck.ts';

/** What one can do with the last post, in the order in which the buttons stand. */
export const COIN_MOVES = ['go-ahead', 'check', 'ask-first', 'report'] as const satisfies readonly MoveId[];
export type CoinMove = (typeof COIN_MOVES)[number];

export interface CoinState extends GameState {
  readonly game: 'follow-the-coin';
  readonly posts: readonly CoinPost[];
  /** The post that comes by itself at the end. */
  readonly extra: CoinPost;
  /** choose → bet → reveal, three times; then move → verdict. */
  readonly phase: 'choose' | 'bet' | 'reveal' | 'move' | 'verdict' | 'over';
  /** The post in question. */
  readonly current: number | null;
  readonly checked: boolean;
  readonly picks: readonly {
    readonly post: number;
    readonly bet: Payee;
    readonly right: boolean;
    readonly checked: boolean;
  }[];
  readonly move: { readonly move: CoinMove; readonly verdict: Verdict } | null;
  readonly streak: number;
}

/** The post that lies open. */
export function postNow(state: CoinState): CoinPost | null {
  if (state.phase === 'move' || state.phase === 'verdict') return state.extra;
  return state.current === null ? null : (state.posts[state.current] ?? null);
}

export function postThing({ id }: Pick<CoinPost, 'id'>): string {
  return `post.${id}`;
}
/** The coin that is put somewhere now. */
export const COIN = 'coin';
export function payeeZone(payee: Payee): string {
  return `to-${payee}`;
}
