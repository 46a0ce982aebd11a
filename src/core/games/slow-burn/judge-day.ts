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

/**
 * The laws of the moves: Tell, Pause and Check never cost anything. Going on with somebody who pushes is missed;
 * leaving somebody harmless without an answer on a calm day wrongs them. Telling about a bad story and finding its
 * page out are always right.
 */
export function judgeDay(kind: SlowBurnStory['kind'], sign: Sign, move: BurnMove): Verdict {
  const bad = kind === 'bad';
  if (FITTING[sign].includes(move) || (bad && (move === 'tell' || move === 'check'))) return 'right';
  if (bad && move === 'go-ahead') return 'missed';
  return !bad && move === 'leave' && sign === 'calm' ? 'wronged' : 'fine';
}
