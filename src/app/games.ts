import type { Registry } from '../content/registry.ts';
import type { TableEvent } from '../core/cards/table-event.ts';
import type { GameAction, GameResult, GameState } from '../core/games/game.ts';
import type { GameId, Level } from '../core/ids.ts';
import type { Outcome } from '../core/outcome.ts';

/** One game's rules with its content already given: what the app needs of any game. */
export interface BoundGame {
  setup(options: { readonly seed: number; readonly level: Level }): Outcome<GameState, TableEvent>;
  play(state: GameState, action: GameAction): Outcome<GameState, TableEvent>;
  legal(state: GameState): readonly GameAction[];
  result(state: GameState): GameResult;
}

export type GameTable = Readonly<Record<GameId, BoundGame>>;
export type BindGames = (registry: Registry) => GameTable;
