import type { SituationCase } from '../../cards/deck.ts';
import type { Verdict } from '../../cards/table-event.ts';
import { type MoveId, SAFE_MOVES } from '../../ids.ts';

/** Moves that shut somebody out: they cost something when the message was harmless. */
export const SHUTTING_OUT: readonly MoveId[] = ['block', 'report', 'say-no', 'leave'];

export interface MoveVerdict {
  readonly verdict: Verdict;
  /** false: it cost nothing and ended nothing; another move is chosen. */
  readonly settles: boolean;
}

/**
 * The laws of the moves (docs/model.md): only joining in with a trick and shutting out somebody harmless cost
 * anything. Tell, Pause, Check and Ask first never do; where they are not the best they lead on to the next move.
 */
export function judgeMove(
  item: Pick<SituationCase, 'harmless' | 'best' | 'fitting'>,
  move: MoveId,
): MoveVerdict {
  if (item.best.includes(move)) return { verdict: 'right', settles: true };
  if (item.harmless) {
    const shuts = SHUTTING_OUT.includes(move) && !item.fitting.includes(move);
    return shuts ? { verdict: 'wronged', settles: true } : { verdict: 'fine', settles: false };
  }
  if (move === 'go-ahead') return { verdict: 'missed', settles: true };
  return { verdict: 'fine', settles: item.fitting.includes(move) };
}

export function isSafe(move: MoveId): boolean {
  return SAFE_MOVES.includes(move);
}
