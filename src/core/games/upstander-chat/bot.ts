import { nextInt, nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { WAVES, type WaveKind } from './upstander-chat-deck.ts';
import { type ChatMove, type UpstanderChatState, waveOf } from './upstander-chat-state.ts';

/** Share of messages that are misread. */
const MISREADS = 0.1;

/** What a child would think of, by how a message reads. It does not know how much each would do. */
const THOUGHTS: Readonly<Record<WaveKind, readonly ChatMove[]>> = {
  mock: ['private', 'tell', 'speak', 'subject'],
  pile: ['private', 'tell', 'speak'],
  dare: ['say-no', 'private', 'tell'],
  wobble: ['speak', 'like', 'private'],
  plain: ['subject', 'private'],
};

/** Plays Upstander chat like a child who reads each message, does what comes to mind, and misreads one in ten. */
export function readUpstanderChat(
  state: UpstanderChatState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const wave = waveOf(state);
  if (state.phase !== 'choose' || !wave) return { action: legal[0], random };
  const pressed = (button: string) => legal.find((one) => one.type === 'press' && one.button === button);
  const slip = nextNumber(random);
  const other = nextInt(slip.random, WAVES.length);
  const kind = slip.value < MISREADS ? (WAVES[other.value] ?? wave.kind) : wave.kind;
  // What was done last time is not what comes to mind first.
  const last = state.answers.at(-1)?.move;
  const ideas = THOUGHTS[kind].filter((move) => move !== last).flatMap((move) => pressed(move) ?? []);
  const mend = pressed('unlike');
  const draw = pick(other.random, mend ? [mend] : ideas);
  return { action: draw.value ?? legal[0], random: draw.random };
}
