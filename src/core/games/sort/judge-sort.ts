import type { SortAnswer, SortCase } from '../../cards/deck.ts';
import type { GaugeId } from '../../cards/gauges.ts';
import type { Verdict } from '../../cards/table-event.ts';

/** Where a card can go for good. Asking turns it; then it is still to be placed. */
export const FINAL_ANSWERS = ['share', 'keep'] as const;

/** What is right for a card now: another answer may be right after asking. */
export function rightAnswers(item: SortCase, asked: boolean): readonly SortAnswer[] {
  return asked ? item.rightAfterAsking : item.right;
}

/**
 * Shared where it must not be: missed. Kept where sharing was harmless: somebody is shut out, wronged.
 * Kept to oneself where one might have asked: fine, it harms nobody.
 */
export function judgeSort(item: SortCase, asked: boolean, answer: SortAnswer): Verdict {
  if (rightAnswers(item, asked).includes(answer)) return 'right';
  if (answer === 'share') return 'missed';
  return item.harmless ? 'wronged' : 'fine';
}

/** Which gauge a card moves; null where customs differ (sharing and keeping are both right): only clear cases score. */
export function gaugeOfCase(item: SortCase): GaugeId | null {
  const shares = item.right.includes('share');
  if (shares && item.right.includes('keep')) return null;
  if (item.harmless) return 'trusted';
  return shares ? null : 'caught';
}
