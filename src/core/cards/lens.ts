import type { TrickId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Phrase, SituationCase } from './deck.ts';
import type { TableEvent } from './table-event.ts';

/** How many gears one may bet on. */
export const LENS_BETS: readonly number[] = [0, 1, 2, 3];

/**
 * The lens over one message: bet how many gears turn (0–3), look at phrases, find them.
 * Used alone in the stories, and inside Clue hunt.
 */
export interface LensState {
  readonly case: string;
  readonly phrases: readonly Phrase[];
  /** null until the child has bet. */
  readonly bet: number | null;
  /** Ids of phrases the lens has been over. */
  readonly looked: readonly string[];
  readonly found: readonly TrickId[];
  readonly finished: boolean;
}

/** How many gears turn in a message: a phrase hides at most one. */
export function gearsTurning(phrases: readonly Phrase[]): number {
  return phrases.filter((phrase) => phrase.trick !== null).length;
}

/** Lays the lens beside a message. */
export function lensStart(item: Pick<SituationCase, 'id' | 'phrases'>): LensState {
  return { case: item.id, phrases: item.phrases, bet: null, looked: [], found: [], finished: false };
}

/** Bets how many gears turn in the message; once, and before looking. */
export function lensBet(state: LensState, count: number): Outcome<LensState, TableEvent> {
  if (state.bet !== null) return refuse('the bet is made');
  if (!LENS_BETS.includes(count)) return refuse(`cannot bet on ${count} gears`);
  return accept({ ...state, bet: count }, [{ type: 'bet', count }]);
}

/** Moves the lens over a phrase. Looking again is allowed, as with any toy, and changes nothing. */
export function lensLook(state: LensState, phraseId: string): Outcome<LensState, TableEvent> {
  const phrase = state.phrases.find((one) => one.id === phraseId);
  if (!phrase) return refuse(`no phrase ${phraseId} in this message`);
  if (state.bet === null) return refuse('bet first');
  if (state.finished) return refuse('the lens has been put away');
  const event: TableEvent = { type: 'looked', thing: phraseId, trick: phrase.trick };
  if (state.looked.includes(phraseId)) return accept(state, [event]);
  const isNew = phrase.trick !== null && !state.found.includes(phrase.trick);
  const found = isNew && phrase.trick !== null ? [...state.found, phrase.trick] : state.found;
  return accept({ ...state, looked: [...state.looked, phraseId], found }, [event]);
}

/** Puts the lens away, after at least one look. */
export function lensDone(state: LensState): Outcome<LensState, TableEvent> {
  if (state.finished) return refuse('the lens has been put away');
  if (state.looked.length === 0) return refuse('look at one phrase first');
  return accept({ ...state, finished: true });
}
