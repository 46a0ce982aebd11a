import type { CheckItDeck } from './check-it/check-it-deck.ts';
import type { SlowBurnStory } from './slow-burn/slow-burn-deck.ts';
import type { UpstanderChat } from './upstander-chat/upstander-chat-deck.ts';
/**
 * Content of single games, by game: what only this game is dealt from (`src/content/decks/<game>.json`).
 * A new game with a deck of its own adds its line here and in `src/content/load-decks.ts`.
 */
export interface GameDecks {
  readonly 'check-it': CheckItDeck;
  readonly 'slow-burn': readonly SlowBurnStory[];
  readonly 'upstander-chat': readonly UpstanderChat[];
}
