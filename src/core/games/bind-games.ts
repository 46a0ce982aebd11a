import type { TableEvent } from '../cards/table-event.ts';
import { GAMES, type GameId, type Level } from '../ids.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { CLUE_HUNT } from './clue-hunt/clue-hunt.ts';
import type { ClueHuntState } from './clue-hunt/clue-hunt-state.ts';
import type { GameContent } from './content.ts';
import type { GameAction, GameResult, GameRules, GameState } from './game.ts';
import { SORT } from './sort/sort.ts';
import type { SortState } from './sort/sort-state.ts';

/** State of each game. A new game is added here and in GAME_RULES; nothing else in the core knows it. */
export interface GameStates {
  readonly sort: SortState;
  readonly 'clue-hunt': ClueHuntState;
}

export const GAME_RULES: { readonly [Id in GameId]: GameRules<GameStates[Id], GameContent> } = {
  sort: SORT,
  'clue-hunt': CLUE_HUNT,
};

/** Is this the state of that game? States are only ever made by their own game's rules. */
export function isStateOf<Id extends GameId>(id: Id, state: GameState): state is GameStates[Id] {
  return state.game === id;
}

/** A game with its content given, for callers that know only that it is some game. */
export interface BoundRules {
  setup(options: { readonly seed: number; readonly level: Level }): Outcome<GameState, TableEvent>;
  play(state: GameState, action: GameAction): Outcome<GameState, TableEvent>;
  legal(state: GameState): readonly GameAction[];
  result(state: GameState): GameResult;
}

/** Gives every game its content. */
export function bindGames(content: GameContent): Readonly<Record<GameId, BoundRules>> {
  const bound = GAMES.map((id) => [id, bind(id, content)] as const);
  // Built from every id there is, so every id is there.
  return Object.fromEntries(bound) as Readonly<Record<GameId, BoundRules>>;
}

function bind<Id extends GameId>(id: Id, content: GameContent): BoundRules {
  const rules: GameRules<GameStates[Id], GameContent> = GAME_RULES[id];
  return {
    setup: (options) => rules.setup({ ...options, content }),
    play: (state, action) =>
      isStateOf(id, state) ? rules.play(state, action) : refuse(`this is not a state of ${id}`),
    legal: (state) => (isStateOf(id, state) ? rules.legal(state) : []),
    /** @throws when the state belongs to another game: there is no result to give. */
    result: (state) => {
      if (!isStateOf(id, state)) throw new TypeError(`this is not a state of ${id}`);
      return rules.result(state);
    },
  };
}
