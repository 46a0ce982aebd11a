import { type Draw, pick, shuffle } from '../../random/random.ts';
import { type UpstanderChat, WAVES, type Wave } from './upstander-chat-deck.ts';
import type { DealtWave, UpstanderChatState } from './upstander-chat-state.ts';

/** Names in the group; nobody is the mean one all the time. */
export const CROWD = ['nadia', 'tom', 'luka', 'zeynep', 'mei'] as const;

/** So many of them are never mean; it is they who join in when somebody helps. */
const KINDER = 2;

/** Draws a chat, one message of each kind for its middle in any order, and who writes what. */
export function dealUpstanderChat(
  deck: readonly UpstanderChat[],
  random: number,
): Draw<Pick<UpstanderChatState, 'chat' | 'waves' | 'kinder'> | null> {
  const chosen = pick(random, deck);
  if (!chosen.value) return { value: null, random: chosen.random };
  const { first, middle, last, ...chat } = chosen.value;
  const mixed = shuffle(chosen.random, middle);
  const between = WAVES.flatMap((kind) => mixed.value.find((wave) => wave.kind === kind) ?? []);
  const order = shuffle(mixed.random, between);
  const names = shuffle(
    order.random,
    CROWD.map((_, index) => index),
  );
  // Whoever mocks does not doubt a minute later: two of the five never write anything mean.
  const [mean, kinder] = [names.value.slice(KINDER), names.value.slice(0, KINDER)];
  const waves = [first, ...order.value, last].map((wave: Wave, index): DealtWave => {
    const group = wave.kind === 'wobble' || wave.kind === 'plain' ? kinder : mean;
    return { ...wave, who: group[index % group.length] ?? 0 };
  });
  return { value: { chat, waves, kinder }, random: names.random };
}
