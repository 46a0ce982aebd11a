import type { Verdict } from '../../cards/table-event.ts';
import type { Sign, SlowBurnStory } from './slow-burn-deck.ts';
import type { BurnMove } from './slow-burn-state.ts';

/** What fits how a message reads. */
export const FITTING: Readonly<Record<Sign, readonly BurnMove[]>> = {
  calm: ['go-ahead'],
  cross: ['pause', 'check', 'tell'],
  odd: ['pause', 'check', 'tell', 'leave'],
  alarm: ['tell', 'leave'],
  invite: ['go-ahead', 'check', 'tell'],
};

/** Waiting and looking: on a calm day they are reading well once in a story; done again they leave a friend waiting. */
export function isCare(move: BurnMove): boolean {
  return move === 'pause' || move === 'check';
}

/**
 * The laws of the moves: Tell, Pause and Check never cost anything. Going on with somebody who pushes is missed;
 * leaving somebody harmless without an answer on a calm day wrongs them. Telling about a bad story and finding its
 * page out are always right.
 */
export function judgeDay(
  { kind, first }: { readonly kind: SlowBurnStory['kind']; readonly first: boolean },
  sign: Sign,
  move: BurnMove,
): Verdict {
  const bad = kind === 'bad';
  if (FITTING[sign].includes(move) || (bad && (move === 'tell' || move === 'check'))) return 'right';
  if (first && sign === 'calm' && isCare(move)) return 'right';
  if (bad && move === 'go-ahead') return 'missed';
  return !bad && move === 'leave' && sign === 'calm' ? 'wronged' : 'fine';
}
