import { type ChatMove, MOST, type UpstanderChatState } from './upstander-chat-state.ts';

type ChatLack = 'support' | 'calm';

/** What would have helped most, and where. */
const HELPS: Readonly<Record<ChatLack, readonly ChatMove[]>> = {
  support: ['private', 'speak', 'tell'],
  calm: ['tell', 'speak', 'subject'],
};

/** What the chat lacked more: somebody beside Samir, or calm. */
export function lackOfChat({ support, heat }: Pick<UpstanderChatState, 'support' | 'heat'>): ChatLack {
  return support <= MOST / 2 || support < MOST - heat ? 'support' : 'calm';
}

/** At most two moves that help there and were not made; none when all were. */
export function betterChat(
  state: Pick<UpstanderChatState, 'support' | 'heat' | 'answers'>,
): readonly ChatMove[] {
  const made = state.answers.map(({ move }) => move);
  return HELPS[lackOfChat(state)].filter((move) => !made.includes(move)).slice(0, 2);
}
