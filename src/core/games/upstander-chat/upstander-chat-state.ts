import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type { UpstanderChat, Wave } from './upstander-chat-deck.ts';

/**
 * What one can do in a group chat. private: write to Samir alone · speak: say something kind where all read it ·
 * subject: talk of something else · unlike: take one's own like back.
 */
export const CHAT_MOVES = [
  'private',
  'tell',
  'speak',
  'subject',
  'say-no',
  'like',
  'unlike',
  'silence',
] as const;
export type ChatMove = (typeof CHAT_MOVES)[number];

/** The album card a move belongs to, if it is one of the thirteen. */
export const CARD_OF: Readonly<Partial<Record<ChatMove, MoveId>>> = {
  private: 'stand-with',
  speak: 'stand-with',
  tell: 'tell',
  'say-no': 'say-no',
  unlike: 'repair',
};

/** Both measures go from 0 to this. */
export const MOST = 8;

/** One message dealt, with who writes it: an index into the crowd's names. */
export interface DealtWave extends Wave {
  readonly who: number;
}

/** How one message was met. */
export interface Answer {
  readonly move: ChatMove;
  readonly verdict: Verdict;
  /** Nobody is moved any more by the same thing done again. */
  readonly again: boolean;
}

export interface UpstanderChatState extends GameState {
  readonly game: 'upstander-chat';
  readonly chat: Omit<UpstanderChat, 'first' | 'middle' | 'last'>;
  readonly waves: readonly DealtWave[];
  /** Who of the crowd joins in when somebody helps. */
  readonly kinder: readonly number[];
  /** Index of the newest message. */
  readonly wave: number;
  readonly phase: 'choose' | 'reveal' | 'over';
  /** How sure Samir is that he is not alone, 0 to MOST. */
  readonly support: number;
  /** How hot the chat is, 0 to MOST. */
  readonly heat: number;
  /** A like of one's own still burns. */
  readonly liked: boolean;
  readonly answers: readonly Answer[];
  /** Moves and tricks won for the album. */
  readonly won: readonly (`move:${MoveId}` | `trick:${NonNullable<Wave['trick']>}`)[];
}

/** The newest message, or null when the game is over. */
export function waveOf(state: UpstanderChatState): DealtWave | null {
  return state.phase === 'over' ? null : (state.waves[state.wave] ?? null);
}

/** Names a message on the table. */
export function waveThing(index: number): string {
  return `wave-${index}`;
}
