import type { Remix } from '../cards/deck.ts';
import type { LensState } from '../cards/lens.ts';
import type { ChapterId } from '../ids.ts';
import type { Line, Option, Passage } from './beat.ts';

/** A chapter being played: where in it one is. */
export interface StorySession {
  readonly chapter: ChapterId;
  readonly chosen: readonly string[];
  readonly seed: number;
  readonly passage: Passage;
  /**
   * Index of the line shown. The turn shows together with the last line; the end screen comes after it
   * (then this is `passage.lines.length`). See `showsTurn`.
   */
  readonly line: number;
  /** The last line shown, kept on screen while deciding. */
  readonly last: Line | null;
  readonly activity: ActivitySession | null;
}

export type ActivitySession =
  | { readonly kind: 'parcel'; readonly count: number; readonly option: Option }
  | { readonly kind: 'lens'; readonly lens: LensState; readonly remix: Remix; readonly option: Option }
  | { readonly kind: 'table'; readonly option: Option }
  | { readonly kind: 'feel'; readonly option: Option }
  | {
      readonly kind: 'plan';
      readonly plan: string;
      readonly chosenIf: string | null;
      readonly chosenThen: string | null;
      readonly option: Option;
    }
  | { readonly kind: 'try'; readonly what: 'calm' | 'help'; readonly option: Option }
  | { readonly kind: 'sign'; readonly option: Option };

/** Is the turn (choices, activity, end screen) on screen? It comes with the last line; the end comes after it. */
export function showsTurn(story: StorySession): boolean {
  const { lines, turn } = story.passage;
  return turn.type === 'end' ? story.line >= lines.length : story.line >= lines.length - 1;
}
