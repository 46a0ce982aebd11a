import { ONE_WEEK_ONLINE, POSTCARD } from '../../core/games/one-week-online/one-week-online.ts';
import { SIDES, WEEK_GAUGES, type WeekCard } from '../../core/games/one-week-online/week-deck.ts';
import { dayOfCard, type WeekState, weekThing } from '../../core/games/one-week-online/week-state.ts';
import { joinSentences } from '../join-sentences.ts';
import type { CardFaceView, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

const G = 'game.one-week-online';

/** The card in the middle, or where it was put. */
export function weekCardThing(state: WeekState, card: WeekCard, { t }: TableContext): ThingView {
  const { shown, phase } = state;
  const moving = WEEK_GAUGES.filter((gauge) =>
    SIDES.some((side) => card[side].effects[gauge] !== undefined),
  ).map((gauge) => t(`${G}.gauge.${gauge}`));
  const gauges = moving.join(t(`${G}.and`));
  const face: CardFaceView = {
    card: weekThing(card),
    kind: 'situation',
    island: null,
    level: null,
    picture: card.picture,
    title: t(`${G}.${card.id}.title`),
    line: t(`${G}.${card.id}.line`),
    note: phase === 'choose' ? t(`${G}.moves`, { gauges }) : '',
    revealed: phase !== 'choose',
  };
  const day = t(`${G}.day.${dayOfCard(shown?.card ?? state.card)}`);
  const put = phase === 'reveal' && shown ? shown.side : null;
  return thing({
    id: weekThing(card),
    zone: put ?? 'board',
    kind: 'card',
    ...(put ? {} : { spot: { x: 0.5, y: 0.5, width: 0.33, height: 0.98 } }),
    face,
    text: joinSentences([face.line, face.note]),
    name: t(`${G}.choice`, { day, title: face.title }),
    state: shown ? t(`${G}.placed`, { label: t(`${G}.${card.id}.${shown.side}`) }) : '',
    targets: targetsOf(ONE_WEEK_ONLINE.legal(state), weekThing(card)),
  });
}

/** Sunday night: a postcard from oneself. */
export function weekPostcard(state: WeekState, { t, registry }: TableContext): ThingView {
  const ending = state.ending ?? 'green';
  const mood = registry.decks['one-week-online'].postcards.find(({ id }) => id === ending)?.mood ?? 'wave';
  const text = t(`${G}.postcard.${ending}`);
  return thing({
    id: POSTCARD,
    zone: 'board',
    kind: 'panel',
    spot: { x: 0.5, y: 0.5, width: 0.62, height: 0.98 },
    person: { id: state.week.child, mood },
    text,
    name: text,
  });
}
