import { CROWD } from '../../core/games/upstander-chat/deal-upstander-chat.ts';
import { CHAT } from '../../core/games/upstander-chat/upstander-chat.ts';
import {
  type Answer,
  MOST,
  type UpstanderChatState,
  waveThing,
} from '../../core/games/upstander-chat/upstander-chat-state.ts';
import type { TextId } from '../../core/ids.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { ThingView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import type { TableContext } from './present-table.ts';
import { thingsIn } from './thing-kit.ts';

const G = 'game.upstander-chat';
const thing = thingsIn(CHAT);
/** So many bubbles are in sight; the older ones have scrolled away. */
const IN_SIGHT = 4;
const SAMIR = { x: 0.1, y: 0.5, width: 0.19, height: 0.9 } as const;
/** Samir's face, from all alone to not alone at all. */
const MOODS: readonly Mood[] = ['sad', 'sad', 'sad', 'worried', 'worried', 'think', 'think', 'wave', 'cheer'];

interface Bubble {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  readonly from: 'crowd' | 'me' | 'friend';
  /** Its picture: one of the group. */
  readonly face?: string;
  readonly tone?: 'good' | 'bad' | 'new';
}

/** Which of three words fits: for the lower third, the middle, and nearly all. */
export function thirdOf(value: number): 0 | 1 | 2 {
  if (value >= MOST * 0.75) return 2;
  return value >= MOST * 0.4 ? 1 : 0;
}

/** Samir beside the chat, and the last bubbles of it. */
export function upstanderBoard(state: UpstanderChatState, { t }: TableContext): readonly ThingView[] {
  const bubbles = state.waves
    .slice(0, state.wave + 1)
    .flatMap((_, index) => bubblesOf(state, index, t))
    .slice(-IN_SIGHT);
  const says = t(`${G}.samir.${thirdOf(state.support)}`);
  const samir = thing({
    id: 'samir',
    kind: 'person',
    spot: SAMIR,
    person: { id: 'samir', mood: MOODS[state.support] ?? 'idle' },
    label: t('person.samir'),
    text: says,
    name: t('person.samir'),
    state: says,
  });
  return [samir, ...bubbles.map((bubble, index) => bubbleThing(bubble, index, t))];
}

/** Bubbles of the others stand at the start side, one's own at the end side, as in any chat. */
function bubbleThing(bubble: Bubble, index: number, t: Translate): ThingView {
  const text = t(`${G}.bubble`, { who: bubble.who, text: bubble.text });
  const state = bubble.tone === 'new' ? t(`${G}.new`) : bubble.from === 'me' ? t(`${G}.yours`) : '';
  return thing({
    id: bubble.id,
    order: index + 1,
    kind: 'phrase',
    spot: {
      x: bubble.from === 'me' ? 0.63 : 0.57,
      y: 0.125 + index * 0.25,
      width: 0.72,
      height: 0.225,
    },
    text,
    name: text,
    state,
    ...(bubble.face ? { picture: bubble.face } : {}),
    ...(bubble.tone ? { tone: bubble.tone } : {}),
  });
}

/** One message with what was done about it, and what came back. */
function bubblesOf(state: UpstanderChatState, index: number, t: Translate): readonly Bubble[] {
  const wave = state.waves[index];
  if (!wave) return [];
  const answer = state.answers[index];
  const said: Bubble = {
    id: waveThing(index),
    ...memberOf(wave.who, t),
    text: t(`${G}.${state.chat.id}.${wave.id}`),
    from: 'crowd',
    ...(answer ? {} : { tone: 'new' as const }),
  };
  if (!answer) return [said];
  const { move, verdict } = answer;
  const own = ['private', 'speak', 'subject', 'say-no'].includes(move);
  const helps = move === 'subject' && wave.kind === 'plain';
  const mine: Bubble = {
    id: `${said.id}.mine`,
    who: t(move === 'private' ? `${G}.to-samir` : `${G}.me`),
    text: t(helps ? `${G}.mine.subject.plain` : own ? `${G}.${state.chat.id}.${move}` : `${G}.mine.${move}`),
    from: 'me',
    ...(verdict === 'right'
      ? { tone: 'good' as const }
      : verdict === 'missed'
        ? { tone: 'bad' as const }
        : {}),
  };
  if (move === 'silence') return [said, mine];
  const reply: Bubble = {
    id: `${said.id}.reply`,
    ...whoReplies(state, index, t),
    text: t(replyOf(state, index, answer)),
    from: move === 'private' || move === 'tell' ? 'friend' : 'crowd',
  };
  return [said, mine, reply];
}

/** One of the group: a name and a face. */
function memberOf(index: number, t: Translate): Pick<Bubble, 'who' | 'face'> {
  const member = CROWD[index] ?? CROWD[0];
  return { who: t(`remix.who.${member}`), face: `face-${member}` };
}

function whoReplies(state: UpstanderChatState, index: number, t: Translate): Pick<Bubble, 'who' | 'face'> {
  const move = state.answers[index]?.move;
  if (move === 'private') return { who: t(`${G}.samir`) };
  if (move === 'tell') return { who: t(`${G}.novak`) };
  const { who = 0, kind = 'mock' } = state.waves[index] ?? {};
  // Whoever wrote answers for what they wrote; whoever only read along joins in with something good.
  const own = kind === 'wobble' || kind === 'plain' || state.answers[index]?.verdict !== 'right';
  const other = state.kinder[index % state.kinder.length] ?? 0;
  return memberOf(own ? who : other, t);
}

/** So many different answers to the same thing done again. */
const REPLIES: Readonly<Record<string, number>> = { private: 3, tell: 2, speak: 3 };

function replyOf(state: UpstanderChatState, index: number, { move, again }: Answer): TextId {
  const kind = state.waves[index]?.kind ?? 'mock';
  const special = kind === 'wobble' || kind === 'plain';
  if (move === 'speak' && special) return `${G}.reply.speak.${kind}`;
  if (move === 'like' && special) return `${G}.reply.like.${kind}`;
  if (move === 'subject' && kind !== 'mock') return `${G}.reply.subject.${kind}`;
  if (again) return `${G}.reply.${move}.again`;
  const count = REPLIES[move];
  if (!count) return `${G}.reply.${move}`;
  const before = state.answers.slice(0, index).filter((one) => one.move === move).length;
  return `${G}.reply.${move}.${1 + Math.min(before, count - 1)}`;
}
