/**
 * Content of single games, by game: what only this game is dealt from (`src/content/decks/<game>.json`).
 * A new game with a deck of its own adds its line here and in `src/content/load-decks.ts`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: games are being added
export interface GameDecks {}
