import type { Registry } from '../content/registry.ts';
import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';
import type { GameTable } from './games.ts';

/** What handlers may look at besides the state. All of it is constant or already loaded. */
export interface Context {
  readonly registry: Registry;
  readonly games: GameTable;
  /** A chapter's story once it has been fetched. */
  readonly story: (id: ChapterId) => CompiledStory | undefined;
  readonly newSeed: () => number;
}
