import type { Translate } from '../present/translate.ts';

/** Reading aloud by a voice that lives on the device. */
export interface SpeechPort {
  /** Is there a local voice for this language? */
  available(locale: string): boolean;
  /** @param onSentence called with the index of each sentence as it begins, and −1 at the end. */
  speak(text: string, locale: string, onSentence?: (index: number) => void): void;
  /** The same cutting that `speak` counts in: what to mark on the screen. */
  sentences(text: string, locale: string): readonly string[];
  stop(): void;
}

/** The language shown beside the player's own. */
export interface SecondLanguage {
  /** BCP 47 */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** Was all of this text, made of texts of `t`, there in this language? */
  has(text: string): boolean;
}

/** One language of the menu. */
export interface LocaleChoice {
  readonly code: string;
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924 */
  readonly script: string;
  readonly review: 'reviewed' | 'draft';
  readonly fonts: { readonly heading: string; readonly reading: string };
}

/** One row of the list of helplines; children see only rows of high certainty. */
export interface Helpline {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly name: string;
  readonly number: string;
  readonly certainty: string;
  /** Without https://; shown to grown-ups as plain text. */
  readonly web?: string | null;
  /** In English, like `source`. */
  readonly hours?: string | null;
  readonly source?: string;
  /** When the row was last checked, ISO year and month. */
  readonly verifiedAt: string;
}

/** One thing others made that is in the game. */
export interface Credit {
  readonly name: string;
  readonly what: string;
  readonly by: string;
  readonly licence: string;
}
