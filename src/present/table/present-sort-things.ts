import { cardNumber } from '../../core/cards/run.ts';
import type { GameAction } from '../../core/games/game.ts';
import type { SortKind } from '../../core/games/sort/sort-kind.ts';
import type { SortCard, SortState } from '../../core/games/sort/sort-state.ts';
import type { CardKind } from '../../core/ids.ts';
import { cardLevel } from '../../core/progress/records.ts';
import { joinSentences } from '../join-sentences.ts';
import type { CardFaceView, ThingView, ZoneView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

/** A card in question, and what can be done with it. */
interface SortTable<Answer extends string> {
  readonly state: SortState<Answer>;
  readonly card: SortCard<Answer>;
  readonly legal: readonly GameAction[];
}

/** The pile, the card in question, what is told about it, and the three places. */
export function sortZones<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  t: Translate,
): readonly ZoneView[] {
  const G = `game.${kind.id}`;
  if (state.finished) return [];
  const count = state.queue.length;
  // Once the card lies in its place, its own place and the words beside it make room for what happens.
  const asking: readonly ZoneView[] = [
    { id: 'focus', kind: 'focus', label: t(`${G}.focus`) },
    { id: 'told', kind: 'row', label: t(`${G}.told`) },
  ];
  return [
    { id: 'deck', kind: 'deck', label: t('game.deck', { count }), count },
    ...(state.phase === 'reveal' ? [] : asking),
    // The places wear the signs of the moves they stand for.
    ...kind.answers.map(
      (id): ZoneView => ({ id, kind: 'slot', label: t(`${G}.answer.${id}`), icon: `move-${kind.moves[id]}` }),
    ),
  ];
}

/** The card in question and, until it is placed, who wants it and what the person asked has answered. */
export function sortThings<Answer extends string>(
  { state, card, legal }: SortTable<Answer>,
  context: TableContext,
): readonly ThingView[] {
  const { t } = context;
  const front = cardThing({ state, card, legal }, context);
  if (state.phase === 'reveal') return [front];
  const wish = wishOf(state.game, card, t);
  const texts = state.asked ? [wish, t(card.case.answer)] : [wish];
  return [front, ...texts.map((text, order) => strip(card, text, order))];
}

function cardThing<Answer extends string>(
  { state, card, legal }: SortTable<Answer>,
  context: TableContext,
): ThingView {
  const { t } = context;
  const G = `game.${state.game}`;
  const { reveal } = state;
  const answered = state.asked ? t(`${G}.answered`, { answer: t(card.case.answer) }) : '';
  const face = sortFace(card, { game: state.game, revealed: reveal !== null }, context);
  const numbers = { number: cardNumber(state), total: state.cards.length };
  return thing({
    id: card.id,
    zone: reveal?.answer ?? 'focus',
    kind: 'card',
    face,
    text: [face.line, answered].filter(Boolean).join(' '),
    name: joinSentences([t('game.card', { ...numbers, title: face.title }), wishOf(state.game, card, t)]),
    state: reveal ? t(`${G}.placed`, { zone: t(`${G}.answer.${reveal.answer}`) }) : answered,
    targets: targetsOf(legal, card.id),
  });
}

function strip(card: { readonly id: string }, text: string, order: number): ThingView {
  return thing({
    id: `${card.id}.${order === 0 ? 'wish' : 'answer'}`,
    zone: 'told',
    order,
    kind: 'phrase',
    text,
    name: text,
    looked: order > 0,
  });
}

/** Who wants the thing, and where. */
function wishOf(game: string, card: SortCard<string>, t: Translate): string {
  return t(`game.${game}.note`, { audience: t(card.case.audience), place: t(card.case.place) });
}

/** The card's face. While it is in question, who wants it stands large beside it instead. */
export function sortFace(
  card: SortCard<string>,
  options: { readonly game: string; readonly revealed: boolean },
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
    note: options.revealed ? wishOf(options.game, card, t) : '',
    revealed: options.revealed,
  };
}
