import type { CompiledStory } from '../core/story/play-chapter.ts';

/** Where the stories are. Loaded with the first chapter after the prologue, so that a new chapter does not grow the first load. */
export const CHAPTER_FILES = import.meta.glob<CompiledStory>(
  ['./chapters/*/chapter.ink', '!./chapters/0/*'],
  {
    import: 'default',
  },
);
