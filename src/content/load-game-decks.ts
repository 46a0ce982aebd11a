import type { GameDecks } from '../core/games/game-decks.ts';

/** Decks of single games, parsed; a new one adds its line. @throws v.ValiError for broken content */
export function loadGameDecks(): GameDecks {
  return {};
}
