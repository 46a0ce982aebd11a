import { betterChat, lackOfChat } from '../../core/games/upstander-chat/better-chat.ts';
import { CHAT, UPSTANDER_CHAT } from '../../core/games/upstander-chat/upstander-chat.ts';
import {
  MOST,
  type UpstanderChatState,
  waveOf,
  waveThing,
} from '../../core/games/upstander-chat/upstander-chat-state.ts';
import type { TextId } from '../../core/ids.ts';
import { joinSentences } from '../join-sentences.ts';
import type { ButtonView, GameView, GaugeView, RecapView, RevealView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { type HardSeen, presentSetPieceRecap } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';
import { thirdOf, upstanderBoard } from './present-upstander-chat-board.ts';

const G = 'game.upstander-chat';
/** The sign of each choice: a move's, or a picture of what one does; none looks better than another. */
const ICONS: Readonly<Record<string, string>> = {
  private: 'move-stand-with',
  tell: 'move-tell',
  speak: 'megaphone',
  subject: 'spinning-top',
  like: 'hand-heart',
  'say-no': 'move-say-no',
  unlike: 'move-repair',
  silence: 'move-pause',
};

/** Upstander chat on the table: the chat scrolls by, Samir beside it. */
export function presentUpstanderChat(state: UpstanderChatState, context: TableContext): GameView {
  const { t } = context;
  const wave = waveOf(state);
  return {
    prompt: promptOf(state, context),
    progress: { done: state.answers.length, total: state.waves.length },
    gauges: gaugesOf(state, context),
    zones: wave ? [{ id: CHAT, kind: 'board', label: t(`${G}.chat`) }] : [],
    things: wave ? upstanderBoard(state, context) : [],
    buttons: buttonsOf(state, context),
    reveal: revealOf(state, context),
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugesOf({ support, heat }: UpstanderChatState, { t }: TableContext): readonly GaugeView[] {
  const gauge = (id: string, value: number, icon: string): GaugeView => ({
    id,
    icon,
    label: t(`${G}.gauge.${id}`),
    value: value / MOST,
    text: t(`${G}.gauge.${id}.${thirdOf(value)}`),
  });
  return [gauge('support', support, 'move-stand-with'), gauge('calm', MOST - heat, 'move-pause')];
}

/** So many ways to say that nothing runs. */
const CALLS = 3;

function promptOf(state: UpstanderChatState, { t, progress }: TableContext): string {
  if (state.phase === 'over') return t(`${G}.prompt.over.${thirdOf(state.support)}`);
  if (state.phase === 'reveal') return t(`${G}.prompt.${state.answers.at(-1)?.verdict ?? 'right'}`);
  const lesson = (progress.games['upstander-chat']?.plays ?? 0) === 0 ? LESSONS[state.wave] : undefined;
  if (lesson) return t(lesson);
  return t(
    state.wave === 0 ? `${G}.${state.chat.id}.about` : `${G}.prompt.choose.${1 + (state.wave % CALLS)}`,
  );
}

/** The first play teaches by doing, one thing with each of the first messages. */
const LESSONS: readonly TextId[] = [`${G}.lesson.choose`, `${G}.lesson.gauges`, `${G}.lesson.like`];

function buttonsOf(state: UpstanderChatState, { t }: TableContext): readonly ButtonView[] {
  return UPSTANDER_CHAT.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    if (id === 'continue') return [continueButton(t)];
    const icon = ICONS[id];
    const label = t(`${G}.choice.${id}`);
    return [
      { id, action, label, primary: false, pressed: false, group: 'choices', ...(icon ? { icon } : {}) },
    ];
  });
}

/** The scene first, then one sentence. */
function revealOf(state: UpstanderChatState, { t }: TableContext): RevealView | null {
  const answer = state.answers.at(-1);
  const wave = waveOf(state);
  if (state.phase !== 'reveal' || !answer || !wave) return null;
  const key = wayOf(state);
  return {
    thing: waveThing(state.wave),
    verdict: answer.verdict,
    stamp: t(key === 'silence' ? `${G}.stamp.missed.silence` : `${G}.stamp.${answer.verdict}`),
    reaction: t(`${G}.scene.${key}${wordingOf(state, key)}`),
    why: t(`${G}.why.${key}`),
    gears:
      answer.verdict === 'right' && wave.trick
        ? [{ trick: wave.trick, name: t(`trick.${wave.trick}.title`) }]
        : [],
  };
}

/** Scenes that come more than once in a game have so many wordings; they take turns. */
const SCENES: Readonly<Record<string, number>> = { speak: 3, 'subject.plain': 2, silence: 2 };

function wordingOf(state: UpstanderChatState, key: string): string {
  const last = state.answers.at(-1)?.move;
  const times = state.answers.filter(({ move }) => move === last).length;
  const count = SCENES[key];
  return count === undefined ? '' : `.${1 + ((times - 1 + state.seed) % count)}`;
}

/** Under which words the last answer is told. */
function wayOf(state: UpstanderChatState): string {
  const { move, verdict, again } = state.answers.at(-1) ?? { move: 'silence', verdict: 'fine', again: false };
  const plain = waveOf(state)?.kind === 'plain';
  if (move === 'like') return verdict === 'right' ? 'like.warm' : 'like';
  if (move === 'silence') return verdict === 'fine' ? 'silence.plain' : 'silence';
  if (move === 'speak' && plain) return 'speak.plain';
  if (move === 'subject' && plain) return 'subject.plain';
  if (move === 'subject' && verdict === 'fine') return 'subject.failed';
  return again ? (move === 'tell' ? 'tell.again' : 'again') : move;
}

function recapOf(state: UpstanderChatState, context: TableContext): RecapView {
  const { t } = context;
  const good = [
    ...new Set(state.answers.filter((one) => one.verdict === 'right').map((one) => one.move)),
  ].filter((move) => move !== 'like' && move !== 'silence');
  const gauges = gaugesOf(state, context).map(({ label, text }) => `${label}: ${text}`);
  return presentSetPieceRecap(
    UPSTANDER_CHAT.result(state),
    {
      lines: [...gauges, ...good.map((move) => t(`${G}.recap.${move}`))],
      hard: UPSTANDER_CHAT.result(state).missed.length > 0 ? [hardOf(state, context)] : [],
    },
    context,
  );
}

/** The chat by its first message: what it lacked, and what has not been tried for it. */
function hardOf(state: UpstanderChatState, { t }: TableContext): HardSeen {
  const moves = betterChat(state).map((move) => t(`${G}.choice.${move}`));
  const lacked = t(`${G}.recap.lack.${lackOfChat(state)}`);
  const next = moves.length > 0 ? t('game.recap.better', { moves: moves.join(t('game.recap.or')) }) : '';
  return {
    card: state.chat.card,
    title: t(`${G}.chat`),
    line: t(`${G}.${state.chat.id}.${state.waves[0]?.id ?? 'w1'}`),
    better: [],
    advice: next ? joinSentences([lacked, next]) : lacked,
  };
}
