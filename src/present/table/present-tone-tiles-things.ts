import { faceAt, PICTURE, PLAIN, type ToneFace } from '../../core/games/tone-tiles/tone-deck.ts';
import {
  faceThing,
  PHRASES_ZONE,
  PICTURES_ZONE,
  spareTiles,
  TONE_TILES,
} from '../../core/games/tone-tiles/tone-tiles.ts';
import {
  heard,
  type ToneDraft,
  type ToneTilesState,
  tileSlot,
  tileThing,
  toneOf,
} from '../../core/games/tone-tiles/tone-tiles-state.ts';
import type { Spot, ThingView, ZoneView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import { targetsOf, thing } from './thing-kit.ts';

const G = 'game.tone-tiles';
export const TONE_BOARD = 'draft';
/** So many things the receiver says at each face; they take turns. */
const SAYS = 3;

const FACE: Spot = { x: 0.14, y: 0.5, width: 0.26, height: 0.98 };
const ABOUT: Spot = { x: 0.64, y: 0.11, width: 0.7, height: 0.2 };
const PICTURE_SPOT: Spot = { x: 0.895, y: 0.62, width: 0.19, height: 0.72 };

function phraseSpot(place: number): Spot {
  return { x: 0.54, y: 0.36 + place * 0.258, width: 0.5, height: 0.24 };
}

/** The board with the places of the message, and the tiles that could go there. */
export function toneZones(state: ToneTilesState, draft: ToneDraft, t: Translate): readonly ZoneView[] {
  const slots = draft.start.map(
    (_, place): ZoneView => ({
      id: tileSlot(place),
      kind: 'slot',
      label: t(`${G}.place.${place + 1}`),
      spot: place === PICTURE ? PICTURE_SPOT : phraseSpot(place),
    }),
  );
  const hands: readonly ZoneView[] = [
    { id: PHRASES_ZONE, kind: 'hand', label: t(`${G}.phrases`) },
    { id: PICTURES_ZONE, kind: 'hand', label: t(`${G}.pictures`) },
  ];
  const board: ZoneView = { id: TONE_BOARD, kind: 'board', label: t(`${G}.board`) };
  return [board, ...slots, ...(state.phase === 'write' ? hands : [])];
}

/** The receiver's face, what it is about, the message, and the other tiles. */
export function toneThings(state: ToneTilesState, draft: ToneDraft, t: Translate): readonly ThingView[] {
  const lying = state.now.map((way, place) => tile(state, draft, { place, way }, t));
  if (state.phase === 'reveal') return [faceOf(state, draft, t), aboutOf(draft, t), ...lying];
  const spare = spareTiles(draft, state.now).map(({ place, way }, order) => ({
    ...tile(state, draft, { place, way }, t),
    zone: place === PICTURE ? PICTURES_ZONE : PHRASES_ZONE,
    order,
  }));
  return [faceOf(state, draft, t), aboutOf(draft, t), ...lying, ...spare];
}

/** The face now: it changes with every tile. */
export function faceNow(state: ToneTilesState, draft: ToneDraft): ToneFace {
  return faceAt(heard(draft, state.now));
}

function faceOf(state: ToneTilesState, draft: ToneDraft, t: Translate): ThingView {
  const mood = faceNow(state, draft);
  const name = t(`person.${draft.receiver}`);
  const turn = 1 + ((state.tries + (state.current ?? 0)) % SAYS);
  return thing({
    id: faceThing(draft),
    zone: TONE_BOARD,
    kind: 'person',
    spot: FACE,
    person: { id: draft.receiver, mood },
    label: name,
    text: t(`${G}.face.${mood}.${turn}`),
    name: t(`${G}.face.name`, { name }),
    state: t(`${G}.mood.${mood}`),
  });
}

function aboutOf(draft: ToneDraft, t: Translate): ThingView {
  const name = t(`person.${draft.receiver}`);
  const about = t(`${G}.${draft.message.id}.about`);
  const text = t(`${G}.about`, {
    about,
    when: t(`${G}.when.${draft.when}`),
    day: t(`${G}.day.${draft.day}`, { name }),
  });
  return thing({
    id: `${draft.id}.about`,
    zone: TONE_BOARD,
    order: 1,
    kind: 'tile',
    spot: ABOUT,
    text,
    name: text,
  });
}

/** What stands on a tile. */
export function tileText(draft: ToneDraft, place: number, way: number, t: Translate): string {
  if (place === PICTURE) return t(`${G}.picture.${draft.pictures[way]?.id ?? ''}`);
  return t(`${G}.${draft.message.id}.${place + 1}.${way + 1}`);
}

function tile(
  state: ToneTilesState,
  draft: ToneDraft,
  { place, way }: { readonly place: number; readonly way: number },
  t: Translate,
): ThingView {
  const id = tileThing(draft, place, way);
  const lies = state.now[place] === way;
  const tone = toneOf(draft, place, way);
  const shown = state.phase === 'reveal' && lies;
  const warmth = tone === 0 ? 'plain' : tone > 0 ? 'warm' : 'cold';
  const text = tileText(draft, place, way, t);
  const targets = targetsOf(TONE_TILES.legal(state), id);
  const marks = { warm: { tone: 'good' }, cold: { tone: 'bad' }, plain: {} } as const;
  const changed = lies && draft.start[place] !== way && state.phase === 'write';
  return thing({
    id,
    zone: tileSlot(place),
    kind: place === PICTURE ? 'tile' : 'phrase',
    ...(place === PICTURE ? { picture: draft.pictures[way]?.id ?? '' } : {}),
    text,
    name: text,
    state: shown ? t(`${G}.tile.${warmth}`) : '',
    targets,
    ...(shown ? marks[warmth] : {}),
    ...(changed ? { tone: 'new' as const } : {}),
  });
}

/** The tile that would warm the message most, from where it began. */
export function warmestTile(draft: ToneDraft): { readonly place: number; readonly way: number } {
  const tiles = spareTiles(draft, draft.start);
  const gain = ({ place, way }: (typeof tiles)[number]): number =>
    toneOf(draft, place, way) - toneOf(draft, place, draft.start[place] ?? PLAIN);
  const [best] = [...tiles].sort((one, other) => gain(other) - gain(one));
  return best ?? { place: 0, way: PLAIN };
}
