import type { Situation, SortThing } from '../cards/deck.ts';
import type { GameDecks } from './game-decks.ts';

/** What the games are dealt from; the content registry fits it. */
export interface GameContent {
  readonly situations: readonly Situation[];
  readonly sortThings: readonly SortThing[];
  readonly decks: GameDecks;
}
