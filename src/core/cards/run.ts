import { EMPTY_GAUGES, type GaugeId, type Gauges, mend, tally } from './gauges.ts';
import type { Verdict } from './table-event.ts';

/** A missed card comes back as the third card from now. */
export const COMEBACK = 3;

/**
 * The run through a dealt deck that all judging games share: which card is in question, which are still to
 * come, and how it went. Cards are named by their index in the deal.
 */
export interface Run {
  readonly queue: readonly number[];
  /** null before the first card and after the last. */
  readonly current: number | null;
  /** Cards missed once; they come back once. */
  readonly missed: readonly number[];
  /** Cards missed first and right when they came back. */
  readonly mended: readonly number[];
  /** Cards finished with, in order, without those that will come back. */
  readonly done: readonly number[];
  /** Right answers in a row. */
  readonly streak: number;
  readonly gauges: Gauges;
}

export function startRun(count: number): Run {
  const queue = Array.from({ length: count }, (_, index) => index);
  return { queue, current: null, missed: [], mended: [], done: [], streak: 0, gauges: EMPTY_GAUGES };
}

/** Takes the next card into question; `current` is null when there is none left. */
export function nextCard(run: Run): Run {
  const [current = null, ...queue] = run.queue;
  return { ...run, current, queue };
}

/** Which card of how many is in question, counted from 1; a card that comes back keeps its turn. */
export function cardNumber(run: Pick<Run, 'done' | 'current'>): number {
  const judged = run.current !== null && run.done.at(-1) === run.current;
  return Math.max(1, run.done.length + (judged ? 0 : 1));
}

export interface Judgement {
  readonly run: Run;
  /** In how many cards it comes back; null when it does not. */
  readonly returns: number | null;
}

/**
 * Writes a verdict on the card in question into the run.
 * @param gauge the gauge the card belongs to, or null for a card where several answers are right: it never scores.
 */
export function judge(run: Run, verdict: Verdict, gauge: GaugeId | null): Judgement {
  const card = run.current;
  if (card === null) return { run, returns: null };
  const good = verdict === 'right' || verdict === 'fine';
  const streak = verdict === 'right' ? run.streak + 1 : verdict === 'fine' ? run.streak : 0;
  const again = run.missed.includes(card);
  const done = [...run.done, card];
  if (again) {
    const gauges = good && gauge ? mend(run.gauges, gauge) : run.gauges;
    const mended = good ? [...run.mended, card] : run.mended;
    return { run: { ...run, gauges, mended, done, streak }, returns: null };
  }
  const gauges = gauge ? tally(run.gauges, gauge, good) : run.gauges;
  if (good) return { run: { ...run, gauges, done, streak }, returns: null };
  const place = Math.min(COMEBACK - 1, run.queue.length);
  const queue = [...run.queue.slice(0, place), card, ...run.queue.slice(place)];
  return { run: { ...run, gauges, queue, missed: [...run.missed, card], streak }, returns: place + 1 };
}
