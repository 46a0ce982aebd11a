import type { WaveKind } from './upstander-chat-deck.ts';
import type { ChatMove } from './upstander-chat-state.ts';

export interface Effect {
  /** What Samir feels of it: more or less not alone. */
  readonly support: number;
  /** What the chat feels of it: below 0 it cools. */
  readonly heat: number;
}

const NOTHING: Effect = { support: 0, heat: 0 };

/** What the same thing does the first, the second time, and so on; after that nothing. */
const PRIVATE: readonly Effect[] = [
  { support: 2, heat: 0 },
  { support: 2, heat: 0 },
  { support: 1, heat: 0 },
];
const TELL: readonly Effect[] = [
  { support: 1, heat: -2 },
  { support: 1, heat: -1 },
];
const SPEAK: readonly Effect[] = [
  { support: 1, heat: -1 },
  { support: 1, heat: -1 },
  { support: 1, heat: -1 },
  { support: 1, heat: 0 },
];

/**
 * What a move does to a message, with how often it was made before. A private message, telling and speaking up do
 * the same good in different places. Telling and a private message never make anything worse. A like is fuel for
 * whatever it lies on; silence only hurts while somebody is mocked.
 */
export function effectOf(move: ChatMove, kind: WaveKind, before: number): Effect {
  const mean = kind === 'mock' || kind === 'pile' || kind === 'dare';
  switch (move) {
    case 'private':
      return PRIVATE[before] ?? NOTHING;
    case 'tell':
      return TELL[before] ?? NOTHING;
    case 'speak':
      if (kind === 'plain') return { support: 0, heat: 1 };
      if (kind === 'wobble') return { support: 1, heat: -2 };
      return SPEAK[before] ?? NOTHING;
    case 'say-no':
      return kind === 'dare' ? { support: 1, heat: -2 } : NOTHING;
    case 'subject':
      if (kind === 'plain') return { support: 0, heat: -2 };
      return kind === 'mock' && before < 2 ? { support: 0, heat: -2 } : NOTHING;
    case 'like':
      if (kind === 'wobble') return { support: 1, heat: -1 };
      return kind === 'plain' ? { support: 0, heat: -1 } : { support: -1, heat: 1 };
    case 'unlike':
      return { support: 1, heat: -1 };
    case 'silence':
      return mean ? { support: -1, heat: 0 } : NOTHING;
  }
}
