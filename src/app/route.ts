import type { ChapterId, GameId, Level, TrickId } from '../core/ids.ts';
import type { RoomPlace } from './rooms/room-place.ts';

/** One entry per address. `notice` is a text id shown kindly, e.g. after an unknown address. */
export type Route =
  | { readonly name: 'title' }
  | { readonly name: 'languages' }
  | { readonly name: 'players' }
  | { readonly name: 'map'; readonly notice?: string }
  | { readonly name: 'chapter'; readonly chapter: ChapterId }
  | {
      readonly name: 'game';
      readonly game: GameId;
      readonly level: Level;
      readonly seed: number | null;
      /** A trick that came back in a new costume: a short round of it. */
      readonly trick?: TrickId;
      /** Two at one device. */
      readonly players?: 2;
    }
  | { readonly name: 'album' }
  | { readonly name: 'settings' }
  | { readonly name: 'help' }
  | { readonly name: 'privacy' }
  | { readonly name: 'credits' }
  | RoomPlace;

export type ScreenId = Route['name'];
