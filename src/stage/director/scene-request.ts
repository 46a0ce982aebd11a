import type { ScreenId } from '../../app/route.ts';
import type { AppState } from '../../app/state.ts';
import type { Orientation } from '../../present/layout.ts';
import type { MapView } from '../../present/map-view.ts';
import type { StoryView } from '../../present/story-view.ts';
import { tableLayout } from '../../present/table/table-layout.ts';
import type { TablePicture } from '../table/table-picture.ts';
import type { StageViews } from './stage-views.ts';

/** Which scene should be seen, with its view. */
export type SceneRequest =
  | { readonly scene: 'none' }
  | { readonly scene: 'map'; readonly view: MapView }
  | { readonly scene: 'parcel'; readonly view: StoryView }
  | { readonly scene: 'story'; readonly view: StoryView }
  | { readonly scene: 'table'; readonly view: TablePicture };

type Ask = (state: AppState, views: StageViews, orientation: Orientation) => SceneRequest;

const NONE: SceneRequest = { scene: 'none' };
const nothing: Ask = () => NONE;
const map: Ask = (state, views) => ({ scene: 'map', view: views.map(state) });

const chapter: Ask = (state, views, orientation) => {
  const view = views.story(state);
  if (!view) return NONE;
  if (view.prompt.kind === 'parcel') return { scene: 'parcel', view };
  if (view.prompt.kind === 'table') return table(state, views, orientation);
  return { scene: 'story', view };
};

const table: Ask = (state, views, orientation) => {
  const view = views.table(state);
  if (!view) return NONE;
  const places = tableLayout(view, orientation, state.direction);
  return { scene: 'table', view: { table: view, held: state.table?.held ?? null, places } };
};

/** A room shows what is played in it. */
const room: Ask = (state, views, orientation) => {
  if (state.table) return table(state, views, orientation);
  return state.story ? chapter(state, views, orientation) : NONE;
};

/** The route table of the stage: screens without a picture of their own are the overlay's alone. */
const SCENES: Readonly<Record<ScreenId, Ask>> = {
  title: nothing,
  languages: nothing,
  players: nothing,
  map,
  chapter,
  game: table,
  album: nothing,
  settings: nothing,
  help: nothing,
  privacy: nothing,
  credits: nothing,
  class: room,
  teacher: nothing,
  event: room,
  family: room,
  grownups: nothing,
  print: nothing,
  code: nothing,
  'self-check': nothing,
};

/** @returns null while the screen's content is still being fetched: then the stage stays as it is */
export function requestScene(
  state: AppState,
  views: StageViews,
  orientation: Orientation,
): SceneRequest | null {
  return state.ready ? SCENES[state.route.name](state, views, orientation) : null;
}
