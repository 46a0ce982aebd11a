import type { TrickId } from '../ids.ts';
import type { Phrase } from './deck.ts';

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
