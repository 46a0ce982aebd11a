import type { Passage } from './beat.ts';

/** A compiled ink story (inkjs JSON) with the hash of its content: a changed story refuses an old replay kindly. */
export interface CompiledStory {
  readonly json: object;
  readonly hash: string;
}

/**
 * Replays a chapter from its start through the chosen option ids and returns the passage that follows.
 * Pure: the same story and choices give the same passage.
 * A choice that no longer exists ends the replay there: `lost` is then the ids not used.
 */
export declare function playChapter(
  story: CompiledStory,
  chosen: readonly string[],
  seed: number,
): { readonly passage: Passage; readonly lost: readonly string[] };
