import type { AppState } from '../app/state.ts';
import type { ChapterId } from '../core/ids.ts';
import type { ChapterInfo } from '../core/story/beat.ts';

/** The part of the game's state that can be heard. */
export type HeardState = Pick<
  AppState,
  'route' | 'device' | 'table' | 'story' | 'calm' | 'dialog' | 'notices' | 'player' | 'guest'
>;

/** What sound must know of a chapter: where it lies, and whether it is handled with care. */
export type ChapterOf = (id: ChapterId) => Pick<ChapterInfo, 'region' | 'sensitive'> | undefined;
