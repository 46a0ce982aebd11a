import { isReady } from '../../core/games/share-tree/move-on-tree.ts';
import { HELPER, LEO, SHARE_TREE, TREE, treeThing } from '../../core/games/share-tree/share-tree.ts';
import {
  MOOD,
  neighbours,
  nextCopies,
  personZone,
  type ShareTreeState,
  TREE_CARDS,
  TREE_MOVES,
  type TreeMove,
  type TreePerson,
} from '../../core/games/share-tree/share-tree-state.ts';
import type { PersonId, TextId } from '../../core/ids.ts';
import type { Mood } from '../../core/story/beat.ts';
import { joinSentences } from '../join-sentences.ts';
import { presentCard } from '../present-card.ts';
import type { LinkView, Spot, ThingView, ZoneView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

const G = 'game.share-tree';
/** Four stand above, three below, between them; Leo and Ms Novak at the start side. */
const ABOVE = 4;

function treeSpot(place: number): Spot {
  const above = place < ABOVE;
  const x = above ? 0.275 + place * 0.21 : 0.38 + (place - ABOVE) * 0.21;
  return { x, y: above ? 0.25 : 0.75, width: 0.19, height: 0.46 };
}

const ASIDE: Readonly<Record<PersonId, Spot>> = {
  [LEO]: { x: 0.085, y: 0.25, width: 0.16, height: 0.46 },
  [HELPER]: { x: 0.085, y: 0.75, width: 0.16, height: 0.46 },
};

/** Which of three words fits Leo's mood. */
export function moodWord(mood: number): 0 | 1 | 2 {
  if (mood >= MOOD - 1) return 2;
  return mood >= MOOD / 2 ? 1 : 0;
}

/** The board, a place for every person on it, and the hand. */
export function shareTreeZones(state: ShareTreeState, { t }: TableContext): readonly ZoneView[] {
  const slot = (id: PersonId, spot: Spot | undefined): ZoneView => ({
    id: personZone(id),
    kind: 'slot',
    label: t(`person.${id}`),
    ...(spot ? { spot } : {}),
  });
  return [
    { id: TREE, kind: 'board', label: t(`${G}.${state.tree.id}.thing`) },
    ...state.people.map(({ id }, place) => slot(id, treeSpot(place))),
    slot(LEO, ASIDE[LEO]),
    slot(HELPER, ASIDE[HELPER]),
    ...(state.phase === 'choose' ? [{ id: 'hand', kind: 'hand' as const, label: t(`${G}.hand`) }] : []),
  ];
}

/** Strong where it travels next, calm between people who have thought of Leo. */
export function shareTreeLinks(state: ShareTreeState): readonly LinkView[] {
  const copies = nextCopies(state);
  const calm = ({ asks, copy }: TreePerson) => asks || copy === 'gone';
  return state.tree.edges.flatMap(([one, other]): readonly LinkView[] => {
    const [a, b] = [state.people[one], state.people[other]];
    if (!a || !b) return [];
    const forth = copies.some(({ from, to }) => from === one && to === other);
    const back = copies.some(({ from, to }) => from === other && to === one);
    if (forth || back) {
      return [{ from: forth ? a.id : b.id, to: forth ? b.id : a.id, state: 'on' }];
    }
    return [{ from: a.id, to: b.id, state: calm(a) && calm(b) ? 'mended' : 'off' }];
  });
}

export function shareTreeThings(state: ShareTreeState, context: TableContext): readonly ThingView[] {
  const { t } = context;
  // At first Leo says what has happened; then how he is.
  const begins = state.turn === 0 && state.phase === 'choose';
  const leo = t(begins ? `${G}.${state.tree.id}.leo.0` : `${G}.leo.${moodWord(state.mood)}`);
  const novak = t(`${G}.novak.${state.told > 0 ? 1 : 0}`);
  const moods: readonly Mood[] = ['sad', 'sad', 'worried', 'worried', 'think', 'wave', 'cheer'];
  return [
    ...state.people.map((person, place) => personThing(state, { person, place }, context)),
    figure({ id: LEO, mood: moods[state.mood] ?? 'idle', says: leo }, context),
    figure({ id: HELPER, mood: state.told > 0 ? 'point' : 'idle', says: novak }, context),
    ...(state.phase === 'choose'
      ? TREE_MOVES.map((move, order) => cardThing(state, { move, order }, context))
      : []),
  ];
}

function figure(
  {
    id,
    mood,
    says,
    state = '',
    tone,
  }: {
    readonly id: PersonId;
    readonly mood: Mood;
    readonly says: string;
    readonly state?: string;
    readonly tone?: 'good' | 'bad' | 'new';
  },
  { t }: TableContext,
): ThingView {
  return thing({
    id,
    zone: personZone(id),
    kind: 'person',
    person: { id, mood },
    label: t(`person.${id}`),
    text: says,
    name: t(`person.${id}`),
    state,
    ...(tone ? { tone } : {}),
  });
}

function personThing(
  state: ShareTreeState,
  { person, place }: { readonly person: TreePerson; readonly place: number },
  context: TableContext,
): ThingView {
  const { t } = context;
  const { id, copy, asks } = person;
  const key = saysOf(state, { person, place });
  const next = nextCopies(state).find(({ from }) => from === place);
  const to = next ? state.people[next.to] : undefined;
  const stands = [
    t(`${G}.state.${copy}`),
    asks ? t(`${G}.state.asks`) : '',
    to ? t(`${G}.state.next`, { who: t(`person.${to.id}`) }) : '',
  ];
  const fresh = state.phase === 'choose' && state.reached.includes(id);
  const tone = fresh ? 'new' : copy === 'has' ? 'bad' : copy === 'gone' || asks ? 'good' : undefined;
  return figure(
    {
      id,
      mood: copy === 'has' ? (asks ? 'think' : 'phone') : copy === 'gone' ? 'proud' : asks ? 'stop' : 'idle',
      says: key ? t(key) : '',
      state: joinSentences(stands),
      ...(tone ? { tone } : {}),
    },
    context,
  );
}

/** What somebody says shows whether they would delete it. */
function saysOf(
  state: ShareTreeState,
  { person, place }: { readonly person: TreePerson; readonly place: number },
): TextId | null {
  if (person.copy === 'gone') return `${G}.says.gone`;
  if (person.copy === 'free') return person.asks ? `${G}.says.asks.free` : null;
  const near = neighbours(state.tree, place).some((other) => state.people[other]?.copy === 'gone');
  if (near && !person.ready) return `${G}.says.near`;
  if (!isReady(state, person.id)) return `${G}.says.not`;
  return person.asks ? `${G}.says.asks.has` : `${G}.says.ready`;
}

function cardThing(
  state: ShareTreeState,
  { move, order }: { readonly move: TreeMove; readonly order: number },
  { t, progress, registry }: TableContext,
): ThingView {
  const card = `move:${TREE_CARDS[move]}` as const;
  const face = {
    ...presentCard(card, progress.album[card], registry, t),
    title: t(`${G}.move.${move}.title`),
    line: t(`${G}.move.${move}.line`),
  };
  const id = treeThing(move);
  return thing({
    id,
    zone: 'hand',
    order,
    kind: 'card',
    face,
    text: face.line,
    name: t('game.card', { number: order + 1, total: TREE_MOVES.length, title: face.title }),
    targets: targetsOf(SHARE_TREE.legal(state), id),
  });
}
