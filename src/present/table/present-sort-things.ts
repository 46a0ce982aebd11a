import { SORT_ANSWERS, type SortAnswer } from '../../core/cards/deck.ts';
import { cardNumber } from '../../core/cards/run.ts';
import { SORT } from '../../core/games/sort/sort.ts';
import type { SortCard, SortState } from '../../core/games/sort/sort-state.ts';
import type { CardKind } from '../../core/ids.ts';
import { cardLevel } from '../../core/progress/records.ts';
import { joinSentences } from '../join-sentences.ts';
import type { CardFaceView, ThingView, ZoneView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import type { TableContext } from './present-table.ts';

/** The places wear the signs of the moves they stand for. */
const SLOT_ICONS: Readonly<Record<SortAnswer, string>> = {
  share: 'move-go-ahead',
  ask: 'move-ask-first',
  keep: 'move-lock',
};

/** The pile, the card in question, what is told about it, and the three places. */
export function sortZones(state: SortState, t: Translate): readonly ZoneView[] {
  if (state.finished) return [];
  const count = state.queue.length;
  // Once the card lies in its place, its own place and the words beside it make room for what happens.
  const asking: readonly ZoneView[] = [
    { id: 'focus', kind: 'focus', label: t('game.sort.focus') },
    { id: 'told', kind: 'row', label: t('game.sort.told') },
  ];
  return [
    { id: 'deck', kind: 'deck', label: t('game.deck', { count }), count },
    ...(state.phase === 'reveal' ? [] : asking),
    ...SORT_ANSWERS.map(
      (id): ZoneView => ({ id, kind: 'slot', label: t(`game.sort.answer.${id}`), icon: SLOT_ICONS[id] }),
    ),
  ];
}

/** The card in question and, until it is placed, who wants it and what the person asked has answered. */
export function sortThings(state: SortState, card: SortCard, context: TableContext): readonly ThingView[] {
  const { t } = context;
  const thing = cardThing(state, card, context);
  if (state.phase === 'reveal') return [thing];
  const texts = state.asked ? [wishOf(card, t), t(card.case.answer)] : [wishOf(card, t)];
  return [thing, ...texts.map((text, order) => strip(card, text, order))];
}

function cardThing(state: SortState, card: SortCard, context: TableContext): ThingView {
  const { t } = context;
  const { reveal } = state;
  const answered = state.asked ? t('game.sort.answered', { answer: t(card.case.answer) }) : '';
  const face = sortFace(card, { revealed: reveal !== null }, context);
  const numbers = { number: cardNumber(state), total: state.cards.length };
  const targets = SORT.legal(state).flatMap((action) =>
    action.type === 'place' ? [{ zone: action.zone, action }] : [],
  );
  return {
    id: card.id,
    zone: reveal?.answer ?? 'focus',
    order: 0,
    kind: 'card',
    face,
    text: [face.line, answered].filter(Boolean).join(' '),
    name: joinSentences([t('game.card', { ...numbers, title: face.title }), wishOf(card, t)]),
    state: reveal ? t('game.sort.placed', { zone: t(`game.sort.answer.${reveal.answer}`) }) : answered,
    gear: null,
    looked: false,
    targets,
    use: null,
  };
}

function strip(card: SortCard, text: string, order: number): ThingView {
  return {
    id: `${card.id}.${order === 0 ? 'wish' : 'answer'}`,
    zone: 'told',
    order,
    kind: 'phrase',
    face: null,
    text,
    name: text,
    state: '',
    gear: null,
    looked: order > 0,
    targets: [],
    use: null,
  };
}

/** Who wants the thing, and where. */
function wishOf(card: SortCard, t: Translate): string {
  return t('game.sort.note', { audience: t(card.case.audience), place: t(card.case.place) });
}

/** The card's face. While it is in question, who wants it stands large beside it instead. */
export function sortFace(
  card: SortCard,
  options: { readonly revealed: boolean },
  { t, progress }: TableContext,
): CardFaceView {
  const { thing } = card;
  const entry = progress.album[thing.card];
  // A card id begins with its kind: '<kind>:<name>'.
  const kind = thing.card.slice(0, thing.card.indexOf(':')) as CardKind;
  return {
    card: thing.card,
    kind,
    island: null,
    level: entry ? cardLevel(entry) : null,
    picture: thing.picture,
    title: t(thing.title),
    line: t(thing.line),
    note: options.revealed ? wishOf(card, t) : '',
    revealed: options.revealed,
  };
}
