import type { Remix, Situation, SituationCase } from '../../cards/deck.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId, TrickId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import { COSTUME_ROUNDS } from './levels.ts';

/** What the Trickster can wear; each is a person of its own. */
export const COSTUMES = ['mask-prize', 'mask-friend', 'mask-crowd', 'mask-robot', 'mask-fan'] as const;
export type CostumeId = (typeof COSTUMES)[number];

/** One message of the duel. */
export interface DuelBoard {
  /** 'b0' to 'b15' */
  readonly id: string;
  readonly boss: number;
  readonly situation: Omit<Situation, 'cases'>;
  /** Its phrases are renamed '<board>.<phrase>', so that each is unique on the table. */
  readonly case: SituationCase;
  readonly remix: Remix;
}

export interface DuelBoss {
  /** The same in every costume. */
  readonly gears: readonly TrickId[];
}

export interface TrickDuelState extends GameState, Run {
  readonly game: 'trick-duel';
  readonly players: 1 | 2;
  readonly boards: readonly DuelBoard[];
  readonly bosses: readonly DuelBoss[];
  readonly boss: number;
  readonly costumes: readonly CostumeId[];
  /** play → reveal → (helper) → play …; pick between two bosses. */
  readonly phase: 'play' | 'reveal' | 'helper' | 'pick' | 'over';
  /** One hand, or two that take turns. */
  readonly hands: readonly (readonly MoveId[])[];
  /** Moves to pick one from, between two bosses. */
  readonly offers: readonly MoveId[];
  /** Whose turn it is: index of the hand. */
  readonly turn: number;
  /** Messages met, comebacks too; of this boss alone. */
  readonly rounds: number;
  readonly bossRounds: number;
  readonly cracks: number;
  readonly calm: number;
  /** Moves played on this message. */
  readonly spent: readonly MoveId[];
  /** Gears of this message that stand still. */
  readonly stopped: readonly TrickId[];
  /** The gears of this message lie open. */
  readonly shown: boolean;
  readonly senderSeen: boolean;
  readonly checked: boolean;
  /** The other player has said "you": now a card is played. */
  readonly passed: boolean;
  /** What the last card on this message did, while the message still lies there. */
  readonly saying: 'crack' | 'asked' | 'slid' | null;
  /** Gears of this boss that have been seen. */
  readonly known: readonly TrickId[];
  readonly reveal: { readonly move: MoveId; readonly verdict: Verdict } | null;
  /** Cards played, and the fewest one could have done with. */
  readonly turns: number;
  readonly shortest: number;
  /** Bosses unmasked by five cracks; others had nobody left to talk to. */
  readonly unmasked: number;
  /** How often a helper came. */
  readonly helped: number;
  /** Gears stopped and moves that stopped them, per board: cards for the album. */
  readonly won: readonly { readonly board: number; readonly card: `trick:${TrickId}` | `move:${MoveId}` }[];
}

/** The message in question; null between two bosses and when the duel is over. */
export function duelBoard(state: TrickDuelState): DuelBoard | null {
  return state.current === null ? null : (state.boards[state.current] ?? null);
}

/** Costumes between the first one of a boss and the first one of the next. */
const APART = 3;

/** What the Trickster wears in a round of this boss, counted from 1: a new costume every two rounds. */
export function costumeNow(state: TrickDuelState, round: number): CostumeId {
  const [first = 'mask-prize'] = state.costumes;
  const worn = Math.floor(Math.max(0, round - 1) / COSTUME_ROUNDS) + state.boss * APART;
  return state.costumes[worn % state.costumes.length] ?? first;
}

/** Names a card in a hand, and one to pick. */
export function duelThing(move: MoveId): string {
  return `move:${move}`;
}
export function offerThing(move: MoveId): string {
  return `offer:${move}`;
}
