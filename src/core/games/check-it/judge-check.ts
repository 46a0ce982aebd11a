import { type GaugeId, type Gauges, mend } from '../../cards/gauges.ts';
import { COMEBACK, type Judgement, judge, type Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import type { CheckAnswer, Truth } from './check-it-deck.ts';

/** Which answer is right. */
export const RIGHT: Readonly<Record<Truth, CheckAnswer>> = {
  true: 'true',
  'made-up': 'made-up',
  open: 'wait',
};
/** Which move an answer stands for: a true story may go on, nobody passes on what nobody knows. */
export const MOVE_OF: Readonly<Record<CheckAnswer, MoveId>> = {
  true: 'go-ahead',
  'made-up': 'check',
  wait: 'pause',
};

/**
 * Waiting never costs anything. Passing on what is not known to be true, and guessing where nobody knows: missed.
 * Calling a true story made up wrongs whoever told it.
 */
export function judgeCheck(truth: Truth, answer: CheckAnswer): Verdict {
  if (RIGHT[truth] === answer) return 'right';
  if (answer === 'wait') return 'fine';
  return truth === 'true' ? 'wronged' : 'missed';
}

export function gaugeOfTruth(truth: Truth): GaugeId {
  return truth === 'true' ? 'trusted' : 'caught';
}

/** The gauges begin with all cards of their kind and only rise: "can't tell" costs nothing and fills nothing. */
export function gaugesFor(truths: readonly Truth[]): Gauges {
  const trusted = truths.filter((truth) => truth === 'true').length;
  return {
    caught: { right: 0, total: truths.length - trusted },
    trusted: { right: 0, total: trusted },
  };
}

export interface Checked extends Judgement {
  readonly later: readonly number[];
}

/** Writes a verdict into the run. What one could not tell comes back once, as the third card, when more is known. */
export function runOn<State extends Run & { readonly later: readonly number[] }>(
  state: State,
  verdict: Verdict,
  gauge: GaugeId,
): Checked {
  const { current, later } = state;
  if (current !== null && verdict === 'fine' && ![...later, ...state.missed].includes(current)) {
    const place = Math.min(COMEBACK - 1, state.queue.length);
    const queue = [...state.queue.slice(0, place), current, ...state.queue.slice(place)];
    return { run: { ...state, queue }, returns: place + 1, later: [...later, current] };
  }
  const { run, returns } = judge(state, verdict, null);
  const gauges = verdict === 'right' ? mend(run.gauges, gauge) : run.gauges;
  return { run: { ...run, gauges }, returns, later };
}
