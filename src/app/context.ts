import type { Registry } from '../content/registry.ts';
import type { BoundRules } from '../core/games/bind-games.ts';
import type { ChapterId, GameId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';

/** What handlers may look at besides the state. All of it is constant or already loaded. */
export interface Context {
  readonly registry: Registry;
  readonly games: Readonly<Record<GameId, BoundRules>>;
  /** A chapter's story once it has been fetched. */
  readonly story: (id: ChapterId) => CompiledStory | undefined;
  readonly newSeed: () => number;
}
