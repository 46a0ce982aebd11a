import { asOrdered, gearsBuilt, WORKSHOP } from '../../core/games/workshop/workshop.ts';
import {
  slotNow,
  tileThing,
  type WorkshopRound,
  type WorkshopState,
  wordsOf,
  workshopRound,
} from '../../core/games/workshop/workshop-state.ts';
import type { TextId, TrickId } from '../../core/ids.ts';
import { joinSentences } from '../join-sentences.ts';
import type { ButtonView, GameView, GaugeView, RecapView, RevealView, TableView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { workshopCoach, workshopThings, workshopZones } from './present-workshop-things.ts';

const G = 'game.workshop';
/** Sango has so many remarks about lines without a gear; they take turns. */
const STILL_REMARKS = 3;

/** The workshop on the table: places for tiles; then the message under a lens. */
export function presentWorkshop(state: WorkshopState, context: TableContext): GameView {
  const { t } = context;
  const round = workshopRound(state);
  return {
    prompt: promptOf(state, round, context),
    ...coachOf(state),
    progress: { done: state.finished ? state.rounds.length : state.round, total: state.rounds.length },
    gauges: gaugesOf(state, t),
    zones: round ? workshopZones(state, round, context) : [],
    things: round ? workshopThings(state, round, context) : [],
    buttons: buttonsOf(state, t),
    reveal: revealOf(state, t),
    recap: state.finished ? recapOf(state, t) : null,
    lens: state.phase === 'look',
  };
}

function coachOf(state: WorkshopState): Pick<TableView, 'coach'> {
  const coach = workshopCoach(state);
  return coach ? { coach } : {};
}

function gaugesOf(state: WorkshopState, t: TableContext['t']): readonly GaugeView[] {
  const now = state.phase === 'build' || state.phase === 'over' ? 0 : 1;
  const count = Math.max(0, state.built.length + (state.round < state.left ? 0 : now));
  return [
    {
      id: 'built',
      label: t(`${G}.gauge.built`),
      icon: 'move-repair',
      value: count / (state.rounds.length - state.left),
      text: t(`${G}.gauge.built.text`, { count }),
    },
  ];
}

function gearNames(order: readonly TrickId[], t: TableContext['t']): string {
  return order.map((trick) => t(`trick.${trick}.title`)).join(t(`${G}.order.and`));
}

/** What is ordered; undefined where one builds what one likes. */
function orderOf(round: WorkshopRound | null, t: TableContext['t']): string | undefined {
  if (!round?.order) return undefined;
  if (round.order.length === 0) return t(`${G}.order.none`);
  return t(`${G}.order`, { gears: gearNames(round.order, t) });
}

function promptOf(state: WorkshopState, round: WorkshopRound | null, { t, progress }: TableContext): string {
  const lesson = lessonOf(state, progress.games.workshop?.plays ?? 0);
  const order = state.phase === 'build' ? orderOf(round, t) : undefined;
  if (lesson) return joinSentences([order, t(lesson)]);
  switch (state.phase) {
    case 'build': {
      // The order stands there from the first tile, so that nobody builds past it.
      const kind = slotNow(state)?.kind ?? 'wish';
      return joinSentences([
        order,
        t(order && kind === 'line' ? `${G}.prompt.order` : `${G}.prompt.${kind}`),
      ]);
    }
    case 'try':
      return state.seen === 0 ? t(`${G}.prompt.try`) : t(remarkOf(state));
    case 'choose':
      if (state.hunted) return t(state.players === 2 ? `${G}.prompt.swap` : `${G}.prompt.after`);
      return verdictOf(state, round, t);
    case 'over':
      return t(`${G}.prompt.over`);
    case 'bet':
      return t(state.round < state.left ? `${G}.prompt.left` : `${G}.prompt.bet`);
    default:
      return t(`${G}.prompt.${state.phase}`);
  }
}

/** What Sango says to the line that was read last. */
function remarkOf(state: WorkshopState): TextId {
  const { tile } = wordsOf(state)[state.seen - 1] ?? {};
  const turn = state.seed + state.round;
  if (!tile?.trick) return `${G}.prompt.still.${1 + ((turn + state.seen) % STILL_REMARKS)}`;
  // Every line that turns a gear has an answer of its own.
  return `${G}.sango.${tile.id}`;
}

/** What Sango says to the whole message, and whether it is what was ordered. */
function verdictOf(state: WorkshopState, round: WorkshopRound | null, t: TableContext['t']): string {
  if (round?.order) return t(asOrdered(state) ? `${G}.prompt.ordered` : `${G}.prompt.other`);
  return t(`${G}.prompt.choose.${Math.min(3, gearsBuilt(state).length)}`);
}

/** The first play teaches by doing, in three prompts. */
function lessonOf(state: WorkshopState, plays: number): TextId | null {
  if (plays > 0 || state.round > state.left) return null;
  const slot = slotNow(state);
  if (slot?.kind === 'sender') return `${G}.lesson.build`;
  if (slot?.id === 'line-1') return `${G}.lesson.line`;
  return state.phase === 'try' && state.seen === 0 ? `${G}.lesson.try` : null;
}

const LABELS: Readonly<Record<string, TextId>> = {
  continue: 'game.continue',
  look: `${G}.look`,
  again: `${G}.again`,
  'hand-over': `${G}.hand-over`,
};

function buttonsOf(state: WorkshopState, t: TableContext['t']): readonly ButtonView[] {
  return WORKSHOP.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    const plain = { id, action, primary: false, pressed: false };
    if (id.startsWith('bet-')) {
      const label = t('lens.gears', { count: Number(id.slice('bet-'.length)) });
      return [{ ...plain, label, group: 'choices' }];
    }
    if (id === 'done') {
      const hunting = state.phase === 'look';
      const label = t(hunting ? `${G}.seen-enough` : `${G}.done`);
      return [{ ...plain, label, primary: hunting, group: 'main' }];
    }
    const goesOn = id === 'continue' || id === 'look' || id === 'again';
    return [{ ...plain, label: t(LABELS[id] ?? `${G}.done`), primary: goesOn, group: 'main' }];
  });
}

/** After a hunt: how many gears were found, and how many were hidden well. */
function revealOf(state: WorkshopState, t: TableContext['t']): RevealView | null {
  const [first] = wordsOf(state);
  if (state.phase !== 'found' || !state.lens || !first) return null;
  const gears = [...new Set(gearsBuilt(state))];
  const hidden = gears.length - state.lens.found.length;
  const kind = gears.length === 0 ? 'none' : hidden === 0 ? 'all' : 'some';
  const guessed = state.lens.bet === gearsBuilt(state).length;
  return {
    thing: tileThing(first.tile),
    verdict: hidden === 0 ? 'right' : 'fine',
    stamp: t(`${G}.stamp.${kind}`),
    reaction: t(`${G}.found.${kind}`, { count: hidden }),
    why: t(guessed ? `${G}.why.bet` : `${G}.why`),
    gears: gears.map((trick) => ({ trick, name: t(`trick.${trick}.title`) })),
  };
}

function recapOf(state: WorkshopState, t: TableContext['t']): RecapView {
  const { built } = state;
  const gears = built.reduce((sum, { tricks }) => sum + tricks.length, 0);
  const total = state.rounds
    .slice(state.left, state.left + built.length)
    .filter(({ order }) => order !== null).length;
  const right = built.filter(({ ordered }) => ordered).length;
  return {
    title: t('game.recap.finished'),
    mastered: false,
    lines: [
      t(`${G}.recap.built`, { count: built.length }),
      t(`${G}.recap.gears`, { count: gears }),
      t(`${G}.recap.left`, { count: built.length }),
      ...(total > 0 ? [t(`${G}.recap.orders`, { count: right, total })] : []),
      ...(built.some(({ found }) => found !== null) ? [t(`${G}.recap.hunted`)] : []),
      ...(built.some(({ tricks }) => tricks.length === 0) ? [t(`${G}.recap.nice`)] : []),
    ],
    hard: [],
  };
}
