import { ADULT_HAND, ANSWER_SLOT, LEO } from '../../core/games/adult-hand/adult-hand.ts';
import { type AdultStory, type Feel, PIECES } from '../../core/games/adult-hand/adult-hand-deck.ts';
import {
  type AdultHandState,
  feelNow,
  reactionOf,
  reactionThing,
} from '../../core/games/adult-hand/adult-hand-state.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { CardFaceView, Spot, ThingView, ZoneView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

const G = 'game.adult-hand';
const BOARD = 'talk';
/** Leo, the place for the answer, and Leo’s dad, side by side. */
const LEO_SPOT: Spot = { x: 0.2, y: 0.5, width: 0.4, height: 0.98 };
const SLOT_SPOT: Spot = { x: 0.545, y: 0.5, width: 0.25, height: 0.98 };
const DAD_SPOT: Spot = { x: 0.845, y: 0.5, width: 0.3, height: 0.98 };
/** Nobody is larger for saying nothing. */
const QUIET_SPOT: Spot = { ...DAD_SPOT, y: 0.32, height: 0.62 };
/** So many ways to wait and to stop; they take turns. */
export const WAYS = 3;

/** Leo’s face while one thinks what to answer. */
const LOOKS: Readonly<Record<Feel, Mood>> = {
  start: 'think',
  light: 'wave',
  hard: 'worried',
  ask: 'think',
  rest: 'idle',
};

export function adultZones(state: AdultHandState, { t }: TableContext): readonly ZoneView[] {
  const board: ZoneView = { id: BOARD, kind: 'board', label: t(`${G}.board`) };
  const slot: ZoneView = {
    id: ANSWER_SLOT,
    kind: 'slot',
    label: t(state.played ? `${G}.slot` : `${G}.slot.empty`),
    spot: SLOT_SPOT,
  };
  const hand: ZoneView = { id: 'hand', kind: 'hand', label: t(`${G}.hand`) };
  if (state.phase === 'card') return [board, slot, hand];
  return state.played ? [board, slot] : [board];
}

/** Leo with what was just said, Leo’s dad, and the cards. */
export function adultThings(
  state: AdultHandState,
  story: AdultStory,
  context: TableContext,
): readonly ThingView[] {
  const held = state.phase === 'card' ? state.hand : [];
  return [
    leo(state, story, context),
    dad(state, context),
    ...(state.played ? [card(state, { id: state.played, zone: ANSWER_SLOT, order: 0 }, context)] : []),
    ...held.map((id, order) => card(state, { id, zone: 'hand', order }, context)),
  ];
}

function leo(state: AdultHandState, story: AdultStory, { t }: TableContext): ThingView {
  const words = leoSays(state, story, t);
  const last = state.turns.at(-1);
  const stopped = state.phase === 'reveal' ? last?.effect === 'less' : state.hurt;
  return thing({
    id: LEO,
    zone: BOARD,
    kind: 'person',
    spot: LEO_SPOT,
    person: { id: 'leo', mood: leoLooks(state) },
    label: t('person.leo'),
    text: words,
    name: t('person.leo'),
    state: words,
    ...(state.phase === 'reveal' && last?.effect === 'more' ? { tone: 'good' as const } : {}),
    ...(stopped ? { tone: 'bad' as const } : {}),
  });
}

/** The piece of the story that was told last; while a card does its work, what Leo says to it. */
function leoSays(state: AdultHandState, story: AdultStory, t: TableContext['t']): string {
  const last = state.turns.at(-1);
  const way = 1 + ((state.seed + state.turns.length) % WAYS);
  const told = state.told > PIECES ? `${G}.${story.id}.thanks` : `${G}.${story.id}.${state.told}`;
  if (!last || last.round !== state.round || state.phase === 'swap' || state.phase === 'most') return t(told);
  if (state.phase === 'reveal' && last.effect !== 'more') return t(`${G}.says.${last.effect}.${way}`);
  return t(told);
}

function leoLooks(state: AdultHandState): Mood {
  if (state.told > PIECES) return 'cheer';
  const last = state.turns.at(-1);
  if (state.phase === 'reveal') {
    if (last?.effect === 'less') return 'sad';
    if (last?.effect === 'same') return 'think';
  }
  if (state.phase === 'swap' || state.phase === 'most') return 'idle';
  return state.hurt ? 'sad' : LOOKS[feelNow(state)];
}

function dad(state: AdultHandState, { t }: TableContext): ThingView {
  const reaction = reactionOf(state, state.played);
  const text = reaction ? t(`${G}.card.${reaction.id}.line`) : '';
  return thing({
    id: 'dad',
    zone: BOARD,
    order: 1,
    kind: 'person',
    spot: text ? DAD_SPOT : QUIET_SPOT,
    person: { id: 'dad', mood: reaction?.mood ?? (state.told > PIECES ? 'proud' : 'idle') },
    label: t(`${G}.dad`),
    text,
    name: t(`${G}.dad`),
    state: text,
  });
}

/** What Leo’s dad could do, as a card. It never tells what it does to Leo. */
function card(
  state: AdultHandState,
  { id, zone, order }: { readonly id: string; readonly zone: string; readonly order: number },
  { t }: TableContext,
): ThingView {
  const face: CardFaceView = {
    card: reactionThing(id),
    kind: 'situation',
    island: null,
    level: null,
    picture: reactionOf(state, id)?.picture ?? '',
    title: t(`${G}.card.${id}.title`),
    line: t(`${G}.card.${id}.line`),
    note: '',
    revealed: zone !== 'hand',
  };
  return thing({
    id: reactionThing(id),
    zone,
    order,
    kind: 'card',
    face,
    text: face.line,
    name: face.title,
    targets: targetsOf(ADULT_HAND.legal(state), reactionThing(id)),
  });
}
