import { WORKSHOP_LEVELS } from '../../core/games/workshop/levels.ts';
import { WORDS_ZONE, WORKSHOP } from '../../core/games/workshop/workshop.ts';
import {
  slotNow,
  tileThing,
  type WorkshopRound,
  type WorkshopSlot,
  type WorkshopState,
  type WorkshopTile,
  wordsOf,
} from '../../core/games/workshop/workshop-state.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { Spot, ThingView, ZoneView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing, useOf } from './thing-kit.ts';

const G = 'game.workshop';
/** The board on which the message is built, and on which sender and picture stay. */
export const DESK = 'desk';
/** Sender and picture stand below each other; the lines beside them. */
const SENDER: Spot = { x: 0.13, y: 0.26, width: 0.25, height: 0.48 };
const PICTURE: Spot = { x: 0.13, y: 0.77, width: 0.25, height: 0.44 };
const LINES = { x: 0.64, width: 0.7, gap: 0.035 } as const;
/** Beside the finished message the two share the board. */
const ALONE: readonly Spot[] = [
  { x: 0.5, y: 0.26, width: 0.7, height: 0.48 },
  { x: 0.5, y: 0.77, width: 0.7, height: 0.44 },
];
/** How Sango takes the first, the second and the third gear. */
const STARTLED: readonly Mood[] = ['alert', 'worried', 'stop'];

function spotOf(round: WorkshopRound, index: number): Spot {
  if (index < 2) return index === 0 ? SENDER : PICTURE;
  const height = 1 / (round.slots.length - 2);
  return { x: LINES.x, y: (index - 1.5) * height, width: LINES.width, height: height - LINES.gap };
}

/** While building every place lies on the board; later only the desk. */
export function workshopZones(
  state: WorkshopState,
  round: WorkshopRound,
  { t }: TableContext,
): readonly ZoneView[] {
  const desk: ZoneView = { id: DESK, kind: 'board', label: t(`${G}.desk`) };
  if (state.phase === 'hand-over') return [desk];
  if (state.phase !== 'build') return [desk, { id: WORDS_ZONE, kind: 'row', label: t(`${G}.message`) }];
  const slots = round.slots.map((slot, index): ZoneView => {
    return { id: slot.id, kind: 'slot', label: t(`${G}.slot.${slot.kind}`), spot: spotOf(round, index) };
  });
  return [desk, ...slots, { id: 'hand', kind: 'hand', label: t(`${G}.tiles`) }];
}

export function workshopThings(
  state: WorkshopState,
  round: WorkshopRound,
  { t }: TableContext,
): readonly ThingView[] {
  if (state.phase === 'hand-over') return [];
  if (state.phase !== 'build') return [...pictures(state, round, t), ...rows(state, t)];
  const placed = state.placed.flatMap((tile, index) => {
    const slot = round.slots[index];
    return slot ? [tileView(state, { slot, tile, zone: slot.id, order: 0 }, t)] : [];
  });
  const slot = slotNow(state);
  const legal = WORKSHOP.legal(state);
  const held = (slot?.tiles ?? []).flatMap((tile, order) => {
    if (!slot) return [];
    const view = tileView(state, { slot, tile, zone: 'hand', order }, t);
    return [{ ...view, targets: targetsOf(legal, view.id) }];
  });
  return [...placed, ...held];
}

interface Lying {
  readonly slot: WorkshopSlot;
  readonly tile: WorkshopTile;
  readonly zone: string;
  readonly order: number;
}

/** A tile as the builder sees it: at level 1 it says which gear it turns. */
function tileView(state: WorkshopState, { slot, tile, zone, order }: Lying, t: TableContext['t']): ThingView {
  const words = t(`${G}.${slot.kind}.${tile.id}`);
  const named = tile.trick !== null && WORKSHOP_LEVELS[state.level].named;
  const label = named ? t(`trick.${tile.trick}.title`) : '';
  return thing({
    id: tileThing(tile),
    zone,
    order,
    kind: tile.picture ? 'tile' : 'phrase',
    ...(tile.picture ? { picture: tile.picture } : {}),
    ...(label ? { label } : {}),
    text: words,
    name: label ? t(`${G}.tile.named`, { trick: label, words }) : words,
  });
}

/** Sango reads along, and is never fooled for long. */
export function workshopCoach(state: WorkshopState): Mood | undefined {
  if (state.phase === 'choose') return 'cheer';
  if (state.phase !== 'try') return undefined;
  const read = wordsOf(state).slice(0, state.seen);
  const gears = read.filter(({ tile }) => tile.trick !== null).length;
  const turning = read.at(-1)?.tile.trick != null;
  const startled = STARTLED[Math.min(gears, STARTLED.length) - 1] ?? 'idle';
  return state.seen === 0 ? 'think' : turning ? startled : 'proud';
}

function pictures(state: WorkshopState, round: WorkshopRound, t: TableContext['t']): readonly ThingView[] {
  return state.placed.flatMap((tile, index) => {
    const [slot, spot] = [round.slots[index], ALONE[index]];
    if (!slot || !spot) return [];
    return [{ ...tileView(state, { slot, tile, zone: DESK, order: index }, t), spot }];
  });
}

/** The finished message. Its gears show where Sango or the lens has been. */
function rows(state: WorkshopState, t: TableContext['t']): readonly ThingView[] {
  const legal = WORKSHOP.legal(state);
  const hunting = state.lens !== null;
  const open = state.phase === 'choose' || state.phase === 'found';
  return wordsOf(state).map(({ slot, tile }, order) => {
    const id = tileThing(tile);
    const seen = hunting ? state.lens?.looked.includes(id) === true : order < state.seen;
    const looked = seen || open;
    const gear = looked ? tile.trick : null;
    const text = t(`${G}.${slot.kind}.${tile.id}`);
    const turning = gear ? t('lens.turning', { trick: t(`trick.${gear}.title`) }) : t('lens.still');
    return {
      ...tileView(state, { slot, tile, zone: WORDS_ZONE, order }, t),
      // Who reads it must not see the gears named.
      label: '',
      text,
      name: text,
      state: looked ? turning : '',
      gear,
      looked,
      use: useOf(legal, id),
    };
  });
}
