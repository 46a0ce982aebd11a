import { ONE_WEEK_ONLINE } from '../../core/games/one-week-online/one-week-online.ts';
import { SIDES, WEEK_GAUGES, type WeekGauge } from '../../core/games/one-week-online/week-deck.ts';
import { isGreen, levelOf, MOST } from '../../core/games/one-week-online/week-gauges.ts';
import { GAUGE_CARDS, stoodOut } from '../../core/games/one-week-online/week-result.ts';
import { type LeftGreen, shownCard, type WeekState } from '../../core/games/one-week-online/week-state.ts';
import type {
  ButtonView,
  CardFaceView,
  GameView,
  GaugeView,
  RecapView,
  ThingView,
  ZoneView,
} from '../table-view.ts';
import { weekCardThing, weekPostcard } from './present-one-week-online-card.ts';
import { weekPrompt, weekReveal } from './present-one-week-online-words.ts';
import { presentSetPieceRecap } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';
import { thing } from './thing-kit.ts';

const G = 'game.one-week-online';
/** Pictures of the four gauges. */
const PICTURES: Readonly<Record<WeekGauge, string>> = {
  sleep: 'pillow',
  money: 'coins',
  friends: 'group-bubbles',
  fun: 'spinning-top',
};
const BOARD = 'board';
const HAND = 'gauges';

/** One week online on the table: a card between two choices, and below it the four gauges as tiles. */
export function presentOneWeekOnline(state: WeekState, context: TableContext): GameView {
  const over = state.phase === 'over';
  return {
    prompt: weekPrompt(state, context),
    progress: { done: state.chosen.length, total: state.cards.length },
    gauges: WEEK_GAUGES.map((gauge) => gaugeOf(state, gauge, context)),
    zones: over ? [] : zonesOf(state, context),
    things: over ? [] : thingsOf(state, context),
    buttons: buttonsOf(state, context),
    reveal: weekReveal(state, context),
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugeOf({ levels }: WeekState, gauge: WeekGauge, { t }: TableContext): GaugeView {
  const label = t(`${G}.gauge.${gauge}`);
  return {
    id: gauge,
    label,
    icon: PICTURES[gauge],
    value: levels[gauge] / MOST,
    text: t(`${G}.gauge.state`, { gauge: label, level: t(`${G}.level.${levelOf(levels[gauge])}`) }),
  };
}

/** The places left and right of the card carry what one would do; on Sunday night only the postcard lies there. */
function zonesOf(state: WeekState, { t }: TableContext): readonly ZoneView[] {
  const card = shownCard(state);
  const count = state.cards.length - state.chosen.length;
  const slots = SIDES.map((id, index): ZoneView => {
    const label = card ? t(`${G}.${card.id}.${id}`) : '';
    return {
      id,
      kind: 'slot',
      label,
      spot: { x: index === 0 ? 0.16 : 0.84, y: 0.5, width: 0.31, height: 0.94 },
    };
  });
  return [
    { id: BOARD, kind: 'board', label: t(`${G}.board`) },
    ...(card && state.phase !== 'later' ? slots : []),
    { id: HAND, kind: 'hand', label: t(`${G}.hand`) },
    ...(state.phase === 'choose'
      ? [{ id: 'deck', kind: 'deck' as const, label: t(`${G}.deck`, { count }), count }]
      : []),
  ];
}

function thingsOf(state: WeekState, context: TableContext): readonly ThingView[] {
  const card = shownCard(state);
  const middle = card ? weekCardThing(state, card, context) : weekPostcard(state, context);
  return [middle, ...WEEK_GAUGES.map((gauge, order) => tileOf(state, { gauge, order }, context))];
}

/** A gauge to look at: what it is, and how it stands. */
function tileOf(
  state: WeekState,
  { gauge, order }: { readonly gauge: WeekGauge; readonly order: number },
  context: TableContext,
): ThingView {
  const { text } = gaugeOf(state, gauge, context);
  const green = isGreen(state.levels[gauge]);
  return thing({
    id: `gauge.${gauge}`,
    zone: HAND,
    order,
    kind: 'tile',
    picture: PICTURES[gauge],
    tone: green ? 'good' : 'bad',
    text,
    name: text,
  });
}

function buttonsOf(state: WeekState, { t }: TableContext): readonly ButtonView[] {
  return ONE_WEEK_ONLINE.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const label = t(action.button === 'done' ? `${G}.done` : 'game.continue');
    return [{ id: action.button, action, label, primary: true, pressed: false, group: 'main' }];
  });
}

function recapOf(state: WeekState, context: TableContext): RecapView {
  const { t } = context;
  const result = ONE_WEEK_ONLINE.result(state);
  const recap = presentSetPieceRecap(
    result,
    {
      lines: [
        t(`${G}.postcard.${state.ending ?? 'green'}`),
        t(`${G}.recap.score`, { ...result.gauges.caught }),
        t(`${G}.recap.joy`),
      ],
    },
    context,
  );
  return { ...recap, hard: stoodOut(state).map((one) => hardOf(one, t)) };
}

/** A gauge that left the green, and what brings it back: no move alone does that. */
function hardOf({ gauge, end }: LeftGreen, t: TableContext['t']): RecapView['hard'][number] {
  const face: CardFaceView = {
    card: GAUGE_CARDS[gauge],
    kind: 'good',
    island: null,
    level: null,
    picture: PICTURES[gauge],
    title: t(`${G}.gauge.${gauge}`),
    line: t(`${G}.level.${end === 'low' ? 1 : 5}`),
    note: '',
    revealed: true,
  };
  return { face, advice: t(`${G}.out.${gauge}.${end}`) };
}
