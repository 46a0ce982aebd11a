import { share } from '../../cards/gauges.ts';
import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { betterChat } from './better-chat.ts';
import { dealUpstanderChat } from './deal-upstander-chat.ts';
import { effectOf } from './effect.ts';
import {
  CARD_OF,
  CHAT_MOVES,
  type ChatMove,
  MOST,
  type UpstanderChatState,
  waveOf,
  waveThing,
} from './upstander-chat-state.ts';

type ChatOutcome = Outcome<UpstanderChatState, TableEvent>;

/** Upstander chat: a group laughs at Samir; see that he is not alone. Rules for players and authors: docs/games.md. */
export const UPSTANDER_CHAT: GameRules<UpstanderChatState, GameContent> = {
  id: 'upstander-chat',
  setup,
  legal,
  play,
  result,
};

/** Where the messages lie. */
export const CHAT = 'chat';
const START = { support: 0, heat: 6 } as const;

function setup({ seed, level, content }: Parameters<(typeof UPSTANDER_CHAT)['setup']>[0]): ChatOutcome {
  const deal = dealUpstanderChat(content.decks['upstander-chat'] ?? [], seedRandom(seed));
  if (!deal.value) return refuse('Upstander chat needs a chat');
  const state: UpstanderChatState = {
    ...deal.value,
    game: 'upstander-chat',
    level,
    seed,
    random: deal.random,
    finished: false,
    gauges: gaugesOf(START),
    wave: 0,
    phase: 'choose',
    ...START,
    liked: false,
    answers: [],
    won: [],
  };
  return accept(state, [{ type: 'dealt', things: [waveThing(0)], to: CHAT }]);
}

/** The score: how little alone Samir is, and how calm the chat, of all that both can be. */
function gaugesOf({ support, heat }: { readonly support: number; readonly heat: number }) {
  return { caught: { right: support + MOST - heat, total: 2 * MOST }, trusted: { right: 0, total: 0 } };
}

function legal(state: UpstanderChatState): readonly GameAction[] {
  const wave = waveOf(state);
  if (!wave) return [];
  if (state.phase === 'reveal') return [{ type: 'press', button: 'continue' }];
  return movesNow(state).map((button) => ({ type: 'press', button }));
}

/** A dare is answered with a no rather than with another subject; a like of one's own can be taken back. */
function movesNow(state: UpstanderChatState): readonly ChatMove[] {
  const dared = waveOf(state)?.kind === 'dare';
  const hidden: readonly ChatMove[] = [dared ? 'subject' : 'say-no', state.liked ? 'like' : 'unlike'];
  return CHAT_MOVES.filter((move) => !hidden.includes(move));
}

function play(state: UpstanderChatState, action: GameAction): ChatOutcome {
  if (!waveOf(state)) return refuse('the game is over');
  if (action.type !== 'press') return refuse('only buttons are pressed in Upstander chat');
  if (action.button === 'continue')
    return state.phase === 'reveal' ? scroll(state) : refuse('first choose what to do');
  const move = movesNow(state).find((one) => one === action.button);
  if (!move) return refuse(`no button ${action.button} now`);
  return state.phase === 'choose' ? answer(state, move) : refuse('this message has been answered');
}

function answer(state: UpstanderChatState, move: ChatMove): ChatOutcome {
  const wave = waveOf(state);
  if (!wave) return refuse('the game is over');
  const before = state.answers.filter((one) => one.move === move).length;
  const effect = effectOf(move, wave.kind, before);
  const support = within(state.support + effect.support);
  const heat = within(state.heat + effect.heat);
  const gain = effect.support - effect.heat;
  const verdict = verdictOf(gain, move, wave.kind === 'plain');
  const right = verdict === 'right';
  const card = CARD_OF[move];
  const won = right
    ? [
        ...(card ? [`move:${card}` as const] : []),
        ...(wave.trick ? [`trick:${wave.trick}` as const] : []),
      ].filter((one) => !state.won.includes(one))
    : [];
  const streak = right ? Math.min(4, state.answers.filter((one) => one.verdict === 'right').length) : 0;
  const next: UpstanderChatState = {
    ...state,
    phase: 'reveal',
    support,
    heat,
    gauges: gaugesOf({ support, heat }),
    // A like on a kind or plain message warms; only one on a mean message is there to be taken back.
    liked: move === 'unlike' ? false : state.liked || (move === 'like' && gain < 0),
    answers: [...state.answers, { move, verdict, again: gain === 0 && before > 0 }],
    won: [...state.won, ...won],
  };
  const thing = waveThing(state.wave);
  const judged: TableEvent = {
    type: 'judged',
    thing,
    verdict,
    ...(card ? { move: card } : {}),
    why: `game.upstander-chat.why.${move}`,
    streak,
  };
  return accept(next, [judged, ...won.map((one): TableEvent => ({ type: 'met', card: one }))]);
}

function within(value: number): number {
  return Math.max(0, Math.min(MOST, value));
}

/** Speaking up against somebody who said nothing mean shuts them out; whatever feeds the laughing is missed. */
function verdictOf(gain: number, move: ChatMove, plain: boolean): Verdict {
  if (gain > 0) return 'right';
  if (gain === 0) return 'fine';
  return plain && move === 'speak' ? 'wronged' : 'missed';
}

/** The chat scrolls on only now: nothing comes while one reads. */
function scroll(state: UpstanderChatState): ChatOutcome {
  const wave = state.wave + 1;
  if (wave < state.waves.length) {
    const heat = within(state.heat + warmthOf(state, wave));
    const next: UpstanderChatState = {
      ...state,
      wave,
      phase: 'choose',
      heat,
      gauges: gaugesOf({ support: state.support, heat }),
    };
    return accept(next, [{ type: 'dealt', things: [waveThing(wave)], to: CHAT }]);
  }
  const over: UpstanderChatState = { ...state, wave, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masters(over) }]);
}

/** Every mean message heats the chat by itself, until Ms Novak has been told and reads along. */
function warmthOf(state: UpstanderChatState, wave: number): number {
  const kind = state.waves[wave]?.kind;
  const mean = kind === 'mock' || kind === 'pile' || kind === 'dare';
  return mean && !state.answers.some((one) => one.move === 'tell') ? 1 : 0;
}

/** Two thirds of all there is to reach, and Samir more than half way to not being alone. */
function masters(state: UpstanderChatState): boolean {
  return share(state.gauges.caught) >= 2 / 3 && state.support > MOST / 2;
}

function result(state: UpstanderChatState): GameResult {
  const costume = `upstander-chat.${state.chat.id}`;
  const fed = state.answers.some((one) => one.verdict === 'missed');
  const hard = state.finished && (fed || !masters(state));
  const better = [...new Set(betterChat(state).flatMap((move) => CARD_OF[move] ?? []))];
  const met = [state.chat.card, ...state.won].map((card) => ({ card, costume }));
  return {
    game: 'upstander-chat',
    level: state.level,
    mastered: state.finished && masters(state),
    gauges: state.gauges,
    met,
    missed: hard ? [{ card: state.chat.card, better, tricks: [] }] : [],
  };
}
