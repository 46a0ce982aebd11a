import type { BotAnswer } from '../cards/deck.ts';
import type { TableEvent } from '../cards/table-event.ts';
import type { GameId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { AdultHandState } from './adult-hand/adult-hand-state.ts';
import type { CheckItState } from './check-it/check-it-state.ts';
import type { ClueHuntState } from './clue-hunt/clue-hunt-state.ts';
import type { ComicState } from './comic/comic-state.ts';
import type { CoinState } from './follow-the-coin/coin-state.ts';
import type { GameAction, GameOptions, GameResult, GameState } from './game.ts';
import type { WeekState } from './one-week-online/week-state.ts';
import type { ForgeState } from './passphrase-forge/forge-state.ts';
import type { SayItState } from './say-it/say-it-state.ts';
import type { ShareTreeState } from './share-tree/share-tree-state.ts';
import type { SlowBurnState } from './slow-burn/slow-burn-state.ts';
import type { SortState } from './sort/sort-state.ts';
import type { ToneTilesState } from './tone-tiles/tone-tiles-state.ts';
import type { TrickDuelState } from './trick-duel/trick-duel-state.ts';
import type { UpstanderChatState } from './upstander-chat/upstander-chat-state.ts';
import type { WorkshopState } from './workshop/workshop-state.ts';

/** State of each game. A new game is added here and in GAME_RULES; nothing else in the core knows it. */
export interface GameStates {
  readonly sort: SortState;
  readonly 'clue-hunt': ClueHuntState;
  readonly 'bot-check-person': SortState<BotAnswer>;
  readonly 'check-it': CheckItState;
  readonly 'tone-tiles': ToneTilesState;
  readonly 'one-week-online': WeekState;
  readonly 'say-it': SayItState;
  readonly 'passphrase-forge': ForgeState;
  readonly 'trick-duel': TrickDuelState;
  readonly 'follow-the-coin': CoinState;
  readonly workshop: WorkshopState;
  readonly 'slow-burn': SlowBurnState;
  readonly 'upstander-chat': UpstanderChatState;
  readonly 'share-tree': ShareTreeState;
  readonly comic: ComicState;
  readonly 'adult-hand': AdultHandState;
}

/** Is this the state of that game? States are only ever made by their own game's rules. */
export function isStateOf<Id extends GameId>(id: Id, state: GameState): state is GameStates[Id] {
  return state.game === id;
}

/** A game with its content given, for callers that know only that it is some game. */
export interface BoundRules {
  setup(options: GameOptions): Outcome<GameState, TableEvent>;
  play(state: GameState, action: GameAction): Outcome<GameState, TableEvent>;
  legal(state: GameState): readonly GameAction[];
  result(state: GameState): GameResult;
}

export type BoundGames = Readonly<Record<GameId, BoundRules>>;
