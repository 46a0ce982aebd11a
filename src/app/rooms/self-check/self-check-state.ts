import type { SelfCheckAnswers } from '../../../core/progress/self-check.ts';

/** Where somebody is in the questions just for them; gone when the page is left. */
export interface SelfCheckState {
  readonly room: 'self-check';
  /** hello → ask, six times → keep (the first time, if somebody could keep) → over; or waits, for the last story */
  readonly step: 'hello' | 'waits' | 'ask' | 'keep' | 'over';
  readonly answers: SelfCheckAnswers;
  /** The answers of the first time, to compare with. */
  readonly before: SelfCheckAnswers | null;
  /** Have the answers of now been kept for the second time? */
  readonly kept: boolean;
}

export interface SelfCheckAction {
  readonly type: 'room';
  readonly room: 'self-check';
  readonly ask:
    | { readonly do: 'begin' }
    /** 0–2; null skips. */
    | { readonly do: 'answer'; readonly answer: number | null }
    | { readonly do: 'back' }
    | { readonly do: 'keep'; readonly keep: boolean };
}
