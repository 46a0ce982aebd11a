import type { Registry } from '../content/registry.ts';
import type { BoundGames } from '../core/games/game-states.ts';
import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';
import type { RoomId } from './rooms/room-place.ts';
import type { RoomRules } from './rooms/room-rules.ts';

/** What handlers may look at besides the state. All of it is constant or already loaded. */
export interface Context {
  readonly registry: Registry;
  /** null until the deck has been fetched; screens that play wait for it. */
  readonly games: BoundGames | null;
  /** A chapter's story once it has been fetched. */
  readonly story: (id: ChapterId) => CompiledStory | undefined;
  /** A room's rules once it has been visited. */
  readonly room: (id: RoomId) => RoomRules | undefined;
  readonly newSeed: () => number;
  /** Days since 1970 where the player lives. */
  readonly today: () => number;
}
