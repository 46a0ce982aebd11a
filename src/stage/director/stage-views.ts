import type { AppState } from '../../app/state.ts';
import type { MapView } from '../../present/map-view.ts';
import type { StoryView } from '../../present/story-view.ts';
import type { TableView } from '../../present/table-view.ts';

/** The view-models the stage draws, in the player's language. null: nothing of the kind is open. */
export interface StageViews {
  story(state: AppState): StoryView | null;
  map(state: AppState): MapView;
  table(state: AppState): TableView | null;
}
