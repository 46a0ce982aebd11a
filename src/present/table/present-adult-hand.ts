import { ADULT_HAND, LEO, whyOf } from '../../core/games/adult-hand/adult-hand.ts';
import { PIECES } from '../../core/games/adult-hand/adult-hand-deck.ts';
import { foreseen } from '../../core/games/adult-hand/adult-hand-result.ts';
import {
  type AdultHandState,
  adultStory,
  reactionOf,
  turnsInRound,
} from '../../core/games/adult-hand/adult-hand-state.ts';
import { MOST_TURNS, ROUNDS } from '../../core/games/adult-hand/levels.ts';
import type { TextId } from '../../core/ids.ts';
import type { ButtonView, GameView, GaugeView, RecapView, RevealView, TableView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { adultThings, adultZones, WAYS } from './present-adult-hand-board.ts';
import { presentSetPieceRecap } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.adult-hand';

/** Adult hand on the table: Leo and Leo’s dad, a card between them, and the hand of whoever plays the dad. */
export function presentAdultHand(state: AdultHandState, context: TableContext): GameView {
  const { t } = context;
  const story = adultStory(state);
  return {
    prompt: promptOf(state, context),
    progress: progressOf(state),
    gauges: gaugesOf(state, t),
    zones: story ? adultZones(state, context) : [],
    things: story ? adultThings(state, story, context) : [],
    buttons: buttonsOf(state, t),
    reveal: revealOf(state, t),
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function progressOf(state: AdultHandState): TableView['progress'] {
  const total = ROUNDS * MOST_TURNS;
  if (state.finished) return { done: total, total };
  const past = state.endings.length * MOST_TURNS;
  const open = state.endings.length > state.round ? 0 : turnsInRound(state).length;
  return { done: past + open, total };
}

function gaugesOf(state: AdultHandState, t: TableContext['t']): readonly GaugeView[] {
  const { trusted } = state.gauges;
  // After changing places it is somebody else who foresees.
  const each = foreseen(state);
  const now = each.at(-1) ?? { right: 0, total: 0 };
  return [
    {
      id: 'told',
      label: t(`${G}.gauge.told`),
      icon: 'move-tell',
      value: trusted.right / trusted.total,
      text: t(`${G}.gauge.told.text`, { ...trusted }),
    },
    {
      id: 'seen',
      label: t(`${G}.gauge.seen`),
      icon: 'move-check',
      value: now.right / ((ROUNDS * MOST_TURNS) / each.length),
      text: t(now.total === 0 ? `${G}.gauge.seen.none` : `${G}.gauge.seen.text`, { ...now }),
    },
  ];
}

/** Sango’s one line says whose turn it is: the roles can be swapped. */
function promptOf(state: AdultHandState, { t, progress }: TableContext): string {
  const lesson = lessonOf(state, progress.games['adult-hand']?.plays ?? 0);
  if (lesson) return t(lesson);
  const swapped = state.swapped ? '.swapped' : '';
  switch (state.phase) {
    case 'card':
      return t(`${G}.prompt.card${state.hurt ? '.hurt' : ''}${swapped}`);
    case 'guess':
      return t(`${G}.prompt.guess${swapped}`);
    case 'reveal': {
      const turn = state.turns.at(-1);
      return t(`${G}.prompt.${turn && turn.guess === turn.effect ? 'right' : 'fine'}`);
    }
    default:
      return t(`${G}.prompt.${state.phase}`);
  }
}

/** The first play teaches by doing: a card, what Leo will do, and swapping. */
function lessonOf(state: AdultHandState, plays: number): TextId | null {
  if (plays > 0) return null;
  if (state.phase === 'swap') return `${G}.lesson.swap`;
  if (state.turns.length > 0) return null;
  if (state.phase === 'card') return `${G}.lesson.card`;
  return state.phase === 'guess' ? `${G}.lesson.guess` : null;
}

function buttonsOf(state: AdultHandState, t: TableContext['t']): readonly ButtonView[] {
  return ADULT_HAND.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    if (id === 'continue') return [continueButton(t)];
    const label =
      state.phase === 'most'
        ? t(`${G}.card.${id.slice('most-'.length)}.title`)
        : t(`${G}.${state.phase}.${id}`);
    return [{ id, action, label, primary: false, pressed: false, group: 'choices' }];
  });
}

/** The scene first, then one sentence. */
function revealOf(state: AdultHandState, t: TableContext['t']): RevealView | null {
  const turn = state.turns.at(-1);
  if (state.phase !== 'reveal' || !turn) return null;
  const verdict = turn.guess === turn.effect ? 'right' : 'fine';
  const way = 1 + ((state.seed + state.turns.length) % WAYS);
  return {
    thing: LEO,
    verdict,
    stamp: t(`${G}.stamp.${verdict}`),
    reaction: t(`${G}.scene.${turn.effect}.${way}`),
    why: t(whyOf(turn)),
    gears: [],
  };
}

/** How the stories went, what helped most, and what to take along. */
function recapOf(state: AdultHandState, context: TableContext): RecapView {
  const { t } = context;
  const stories = state.endings.flatMap((told, index) => {
    const story = state.stories[index];
    if (!story) return [];
    const end = t(`${G}.end.${told === PIECES ? 'all' : told > 2 ? 'most' : 'little'}`);
    return [t(`${G}.recap.story`, { title: t(`${G}.${story.id}.title`), end })];
  });
  const most = reactionOf(state, state.most);
  const [child, grown] = foreseen(state);
  const seen = grown
    ? [t(`${G}.recap.seen.child`, { ...child }), t(`${G}.recap.seen.grown`, { ...grown })]
    : [t(`${G}.recap.seen.child`, { ...child })];
  return presentSetPieceRecap(
    ADULT_HAND.result(state),
    {
      lines: [
        ...(most ? [t(`${G}.recap.most`, { card: t(`${G}.card.${most.id}.title`) })] : []),
        ...stories,
        ...seen,
        t(`${G}.recap.aloud`),
        t(`${G}.recap.rule`),
      ],
    },
    context,
  );
}
