import type { BotThing } from '../cards/deck.ts';
import type { AdultHandDeck } from './adult-hand/adult-hand-deck.ts';
import type { CheckItDeck } from './check-it/check-it-deck.ts';
import type { ComicDeck } from './comic/comic-deck.ts';
import type { CoinPost } from './follow-the-coin/coin-deck.ts';
import type { WeekDeck } from './one-week-online/week-deck.ts';
import type { ForgeDeck } from './passphrase-forge/forge-deck.ts';
import type { SayItDeck } from './say-it/say-it-deck.ts';
import type { ShareTree } from './share-tree/share-tree-deck.ts';
import type { SlowBurnStory } from './slow-burn/slow-burn-deck.ts';
import type { ToneDeck } from './tone-tiles/tone-deck.ts';
import type { UpstanderChat } from './upstander-chat/upstander-chat-deck.ts';
import type { WorkshopDeck } from './workshop/workshop-deck.ts';
/**
 * Content of single games, by game: what only this game is dealt from (`src/content/decks/<game>.json`).
 * A new game with a deck of its own adds its line here and in `src/content/load-decks.ts`.
 */
export interface GameDecks {
  readonly 'bot-check-person': readonly BotThing[];
  readonly 'tone-tiles': ToneDeck;
  readonly 'check-it': CheckItDeck;
  readonly 'one-week-online': WeekDeck;
  readonly 'say-it': SayItDeck;
  readonly 'passphrase-forge': ForgeDeck;
  readonly 'follow-the-coin': readonly CoinPost[];
  readonly workshop: WorkshopDeck;
  readonly 'slow-burn': readonly SlowBurnStory[];
  readonly 'upstander-chat': readonly UpstanderChat[];
  readonly 'share-tree': readonly ShareTree[];
  readonly comic: ComicDeck;
  readonly 'adult-hand': AdultHandDeck;
}
