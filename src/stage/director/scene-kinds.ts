import type { ArtWish } from '../art/art-store.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import type { SceneOptions, StageScene } from '../engine/stage-scene.ts';
import { MapScene, mapWishes } from '../map/map-scene.ts';
import { PARCEL_WORDS, ParcelScene, parcelWishes } from '../parcel/parcel-scene.ts';
import { StoryScene, storyWishes, storyWords } from '../story/story-scene.ts';
import { TableScene } from '../table/table-scene.ts';
import { tableWishes } from '../table/table-wishes.ts';
import { tableWords } from '../table/table-words.ts';
import type { SceneRequest } from './scene-request.ts';

export type ShownRequest = Exclude<SceneRequest, { readonly scene: 'none' }>;
export type SceneId = ShownRequest['scene'];
type ViewOf<Id extends SceneId> = Extract<ShownRequest, { readonly scene: Id }>['view'];

interface SceneKind<View> {
  /** Views with different places get a scene of their own. */
  place(view: View): string;
  wishes(view: View, setting: SceneSetting): readonly ArtWish[];
  /** Text the stage will write, so that its letters are there. */
  words(view: View): string;
  make(key: string, options: SceneOptions<View>): StageScene<View>;
}

const KINDS: { readonly [Id in SceneId]: SceneKind<ViewOf<Id>> } = {
  map: {
    place: () => '',
    wishes: mapWishes,
    words: () => '',
    make: (key, options) => new MapScene(key, options),
  },
  parcel: {
    place: (view) => view.place,
    wishes: parcelWishes,
    words: () => PARCEL_WORDS,
    make: (key, options) => new ParcelScene(key, options),
  },
  story: {
    place: (view) => view.place,
    wishes: storyWishes,
    words: storyWords,
    make: (key, options) => new StoryScene(key, options),
  },
  table: {
    place: (view) => view.table.game,
    wishes: tableWishes,
    words: tableWords,
    make: (key, options) => new TableScene(key, options),
  },
};

/** What to do for one request, with its view already bound. */
export interface Casting {
  readonly place: string;
  readonly words: string;
  wishes(setting: SceneSetting): readonly ArtWish[];
  make(key: string, options: Omit<SceneOptions<never>, 'view'>): RunningScene;
}

/** A running scene that can be shown later views of its own kind. */
export interface RunningScene {
  readonly scene: StageScene<unknown>;
  /** @returns false when the request is of another kind */
  show(request: ShownRequest, events: Parameters<StageScene<unknown>['show']>[1]): boolean;
}

export function castingOf(request: ShownRequest): Casting {
  switch (request.scene) {
    case 'map':
      return cast('map', request.view, (other) => (other.scene === 'map' ? other.view : null));
    case 'parcel':
      return cast('parcel', request.view, (other) => (other.scene === 'parcel' ? other.view : null));
    case 'story':
      return cast('story', request.view, (other) => (other.scene === 'story' ? other.view : null));
    case 'table':
      return cast('table', request.view, (other) => (other.scene === 'table' ? other.view : null));
  }
}

function cast<Id extends SceneId>(
  id: Id,
  view: ViewOf<Id>,
  viewIn: (request: ShownRequest) => ViewOf<Id> | null,
): Casting {
  const kind: SceneKind<ViewOf<Id>> = KINDS[id];
  return {
    place: `${id}:${kind.place(view)}`,
    words: kind.words(view),
    wishes: (setting) => kind.wishes(view, setting),
    make: (key, options) => {
      const scene = kind.make(key, { ...options, view });
      return {
        scene: scene as StageScene<unknown>,
        show: (request, events) => {
          const next = viewIn(request);
          if (next) scene.show(next, events);
          return next !== null;
        },
      };
    },
  };
}
