import type { AppState } from '../app/state.ts';
import type { Registry } from '../content/registry.ts';
import type { TableSession } from '../core/games/table-session.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import type { MapView } from '../present/map-view.ts';
import { type AlbumView, presentAlbum } from '../present/present-album.ts';
import { presentMap } from '../present/present-map.ts';
import { presentShelf, type ShelfView } from '../present/present-shelf.ts';
import { presentStory } from '../present/present-story.ts';
import type { StoryView } from '../present/story-view.ts';
import type { PresentTable } from '../present/table/present-table.ts';
import type { TableView } from '../present/table-view.ts';
import type { Translate } from '../present/translate.ts';

/** The view-models of the present layer for the running state. */
export interface Views {
  story(state: AppState): StoryView | null;
  map(state: AppState): MapView;
  album(state: AppState): AlbumView;
  shelf(state: AppState): ShelfView;
  table(state: AppState, session: TableSession): TableView;
}

export function createViews(registry: Registry, presentTable: PresentTable, t: Translate): Views {
  return {
    story: (state) => presentStory(state, registry, t),
    map: (state) => presentMap(state, registry, t),
    album: (state) => presentAlbum(state, registry, t),
    shelf: (state) => presentShelf(state, registry, t),
    table: (state, session) => presentTable(session, progressOf(state), registry, t),
  };
}
