import { SAY_IT_CARDS } from '../../core/games/say-it/levels.ts';
import { SAY_IT, TALK_ZONE } from '../../core/games/say-it/say-it.ts';
import { toldWell } from '../../core/games/say-it/say-it-result.ts';
import {
  listenerOf,
  roundOf,
  type SayItState,
  type SayRound,
  sayThing,
} from '../../core/games/say-it/say-it-state.ts';
import type { TextId } from '../../core/ids.ts';
import { joinSentences } from '../join-sentences.ts';
import type {
  ButtonView,
  GameView,
  GaugeView,
  RecapView,
  RevealView,
  TableView,
  ZoneView,
} from '../table-view.ts';
import { sayItBoard, sayItHand } from './present-say-it-board.ts';
import { seenFace } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.say-it';
/** Words that fit nobody. */
const SHUTTING = ['never-mind', 'you-never', 'joke'] as const;
/** So many sentences after a telling; they take turns. */
const WHYS = 3;
/** So many ways to feel lighter; they take turns. */
const SCENES = 5;

/** Say it! on the table: a grown-up with a mood, and words in the hand. */
export function presentSayIt(state: SayItState, context: TableContext): GameView {
  const { t } = context;
  const round = roundOf(state);
  const hand = round ? sayItHand(state, round, context) : [];
  return {
    prompt: promptOf(state, round, context),
    progress: progressOf(state),
    gauges: gaugesOf(state, t),
    zones: round ? zonesOf(state, hand.length > 0, t) : [],
    things: round ? [...sayItBoard(state, round, context), ...hand] : [],
    buttons: buttonsOf(state, t),
    reveal: round ? revealOf(state, round, t) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function progressOf({ tellings, rounds }: SayItState): TableView['progress'] {
  return { done: tellings.length, total: rounds.length };
}

function gaugesOf(state: SayItState, t: TableContext['t']): readonly GaugeView[] {
  const [told, total] = [state.tellings.length, state.rounds.length];
  const cards = state.phase === 'over' ? (state.tellings.at(-1)?.cards ?? 0) : state.played;
  return [
    {
      id: 'told',
      label: t(`${G}.gauge.told`),
      icon: 'move-tell',
      value: told / total,
      text: t(`${G}.gauge.told.text`, { count: told, total }),
    },
    {
      id: 'cards',
      label: t(`${G}.gauge.cards`),
      icon: 'move-keep-messages',
      value: Math.min(1, cards / SAY_IT_CARDS),
      text: t(`${G}.gauge.cards.text`, { count: cards }),
    },
  ];
}

function zonesOf(state: SayItState, hand: boolean, t: TableContext['t']): readonly ZoneView[] {
  const person = listenerOf(state);
  const label = person ? t(`${G}.zone`, { name: t(`${G}.who.${person.id}`) }) : t(`${G}.zone.who`);
  const board: ZoneView = { id: TALK_ZONE, kind: 'board', label };
  return hand ? [board, { id: 'hand', kind: 'hand', label: t(`${G}.hand`) }] : [board];
}

/** Sango's one line; with two players it says whose turn it is. */
function promptOf(state: SayItState, round: SayRound | null, { t, progress }: TableContext): string {
  if (!round) return t(`${G}.prompt.over`);
  const lesson = lessonOf(state, progress.games['say-it']?.plays ?? 0);
  if (lesson) return t(lesson);
  const child = t(`person.${round.worry.child}`);
  const person = listenerOf(state);
  const name = person ? t(`${G}.who.${person.id}`) : '';
  const [mood] = state.moods;
  switch (state.phase) {
    case 'who':
      if (state.tried.length > 0) return t(`${G}.prompt.who.again`);
      return t(round.worry.near ? `${G}.prompt.who.close` : `${G}.prompt.who`, { child });
    case 'talk':
      if (state.last && !state.last.fits && mood !== 'angry' && mood !== 'doubts') return t(againOf(state));
      return t(`${G}.prompt.${mood ?? 'listens'}`);
    case 'over':
      return t(`${G}.prompt.over`);
    case 'answer': {
      // Whoever plays the grown-up is told what this one is like.
      const words = person ? t(`${G}.${person.id}.seems`) : '';
      return joinSentences([t(`${G}.prompt.answer`, { name }), t(`${G}.prompt.answer.like`, { words })]);
    }
    default:
      return t(`${G}.prompt.${state.phase}`, { child, name });
  }
}

/** Words that shut a door are told so; after others one simply tries again. */
function againOf({ last, played }: SayItState): TextId {
  const shuts = SHUTTING.find((id) => id === last?.card);
  return shuts ? `${G}.prompt.again.${shuts}` : `${G}.prompt.again.${1 + (played % 2)}`;
}

/** The first play teaches by doing, in three prompts. */
function lessonOf(state: SayItState, plays: number): TextId | null {
  if (plays > 0 || state.round > 0 || state.tried.length > 0) return null;
  if (state.phase === 'who') return `${G}.lesson.who`;
  if (state.phase === 'opener') return `${G}.lesson.opener`;
  const [mood] = state.moods;
  const first = state.phase === 'talk' && state.last === null && mood !== 'angry';
  return first ? `${G}.lesson.talk` : null;
}

function buttonsOf(state: SayItState, t: TableContext['t']): readonly ButtonView[] {
  return SAY_IT.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    const button = (label: string, group: string, more: Partial<ButtonView> = {}): readonly ButtonView[] => [
      { id, action, label, group, primary: false, pressed: false, ...more },
    ];
    switch (id) {
      case 'continue':
        return button(t('game.continue'), 'main', { primary: true });
      case 'said':
        return button(t(`${G}.said-aloud`), 'main', { primary: true });
      case 'later':
        return button(t(`${G}.later`), 'main');
      case 'switch':
        return button(t(`${G}.switch`), 'main', { icon: 'move-leave' });
      default:
        return button(t(`${G}.answer.${id.slice('mood-'.length)}`), 'choices');
    }
  });
}

function revealOf(state: SayItState, round: SayRound, t: TableContext['t']): RevealView | null {
  const telling = state.tellings.at(-1);
  if (state.phase !== 'told' || !telling) return null;
  return {
    thing: sayThing('who', telling.who),
    verdict: 'right',
    stamp: t(`${G}.stamp`),
    reaction: t(`${G}.scene.${1 + ((state.seed + state.round) % SCENES)}`, {
      child: t(`person.${round.worry.child}`),
    }),
    why: t(whyOf(state, round)),
    gears: [],
  };
}

function whyOf(state: SayItState, round: SayRound): TextId {
  const telling = state.tellings.at(-1);
  if (state.met.includes('angry')) return `${G}.why.angry`;
  if (round.worry.near) return `${G}.why.close`;
  if (telling && telling.before > 0) return `${G}.why.switched`;
  if (telling && !toldWell(telling)) return `${G}.why.long`;
  return `${G}.why.told.${1 + ((state.seed + state.round) % WHYS)}`;
}

function recapOf(state: SayItState, context: TableContext): RecapView {
  const { t } = context;
  const { mastered } = SAY_IT.result(state);
  const lines = state.tellings.map(({ cards, who }, index) => {
    const child = t(`person.${state.rounds[index]?.worry.child ?? 'sango'}`);
    return t(`${G}.recap.told`, { count: cards, child, name: t(`${G}.who.${who}`) });
  });
  const before = state.tellings.reduce((sum, telling) => sum + telling.before, 0);
  const hard = state.tellings.flatMap((telling, index) => {
    const worry = state.rounds[index]?.worry;
    if (!worry || toldWell(telling)) return [];
    const words = state.talkCards.filter(({ fits }) => fits.includes(telling.hard ?? 'listens')).slice(0, 2);
    const moves = words.map(({ id }) => `“${t(`${G}.talk.${id}`)}”`).join(t('game.recap.or'));
    const advice = t('game.recap.better', { moves: moves || t(`${G}.switch`) });
    const title = t(`person.${worry.child}`);
    const line = t(`${G}.quote`, { words: t(`${G}.worry.${worry.id}`) });
    return [{ face: seenFace({ card: worry.card, title, line }, context), advice }];
  });
  return {
    title: t(mastered ? 'game.recap.mastered' : 'game.recap.finished'),
    mastered,
    lines: before > 0 ? [...lines, t(`${G}.recap.before`, { count: before })] : lines,
    hard,
  };
}
