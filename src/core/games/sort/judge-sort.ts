import type { AskCase } from '../../cards/deck.ts';
import { type GaugeId, type Gauges, mend } from '../../cards/gauges.ts';
import { type Judgement, judge } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { SortKind } from './sort-kind.ts';
import type { SortCard, SortState } from './sort-state.ts';

/** What is right for a card now: another answer may be right after asking. */
export function rightAnswers<Answer extends string>(
  item: AskCase<Answer>,
  asked: boolean,
): readonly Answer[] {
  return asked ? item.rightAfterAsking : item.right;
}

/**
 * Gone on with where it must not: missed. Stayed with where it was harmless: wronged, if somebody is shut out by it.
 * Stayed with where one might have asked: fine, it harms nobody.
 */
export function judgeSort<Answer extends string>(
  kind: SortKind<Answer>,
  item: AskCase<Answer>,
  { asked, answer }: { readonly asked: boolean; readonly answer: Answer },
): Verdict {
  if (rightAnswers(item, asked).includes(answer)) return 'right';
  if (answer === kind.answers[0]) return 'missed';
  return item.harmless && kind.wrongs ? 'wronged' : 'fine';
}

/** Which gauge a card moves; null where customs differ (going and staying are both right): only clear cases score. */
export function gaugeOfCase<Answer extends string>(
  { answers: [go, , stay] }: SortKind<Answer>,
  item: AskCase<Answer>,
): GaugeId | null {
  const goes = item.right.includes(go);
  if (goes && item.right.includes(stay)) return null;
  if (item.harmless) return 'trusted';
  return goes ? null : 'caught';
}

/** The gauges at the start: empty, or with all cards of their kind where they only rise. */
export function firstGauges<Answer extends string>(
  kind: SortKind<Answer>,
  cards: readonly SortCard<Answer>[],
): Gauges {
  const count = (id: GaugeId): number =>
    kind.rising ? cards.filter((card) => gaugeOfCase(kind, card.case) === id).length : 0;
  return {
    caught: { right: 0, total: count('caught') },
    trusted: { right: 0, total: count('trusted') },
  };
}

/** Writes a verdict into the run and the gauges. What is merely fine costs nothing and fills nothing. */
export function writeVerdict<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  { card, verdict }: { readonly card: SortCard<Answer>; readonly verdict: Verdict },
): Judgement {
  const gauge = verdict === 'fine' ? null : gaugeOfCase(kind, card.case);
  if (!kind.rising) return judge(state, verdict, gauge);
  const { run, returns } = judge(state, verdict, null);
  const gauges = verdict === 'right' && gauge ? mend(run.gauges, gauge) : run.gauges;
  return { run: { ...run, gauges }, returns };
}
