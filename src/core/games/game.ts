import type { Meeting } from '../cards/costume.ts';
import type { Gauges } from '../cards/gauges.ts';
import type { TableEvent, ThingId, ZoneId } from '../cards/table-event.ts';
import type { CardId, GameId, Level, MoveId, TrickId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { Keepsakes, KeptLetter } from '../progress/keepsakes.ts';

/** Everything a player can do on any table. One vocabulary, so one input scheme serves all games. */
export type GameAction =
  /** Put a thing into a zone: drag, tap-tap, key or switch. */
  | { readonly type: 'place'; readonly thing: ThingId; readonly zone: ZoneId }
  /** Act on a thing where it lies: look at a phrase through the lens, turn a card. */
  | { readonly type: 'use'; readonly thing: ThingId }
  /** Press one of the table's own buttons: a bet, 'ask', 'sender', 'done', 'continue'. */
  | { readonly type: 'press'; readonly button: string };

/** Common part of every game's state. Plain JSON; the whole game can be saved and replayed from it. */
export interface GameState {
  readonly game: GameId;
  readonly level: Level;
  readonly seed: number;
  readonly random: number;
  readonly gauges: Gauges;
  readonly finished: boolean;
}

export interface GameResult {
  /** What the child made and may keep. */
  readonly made?: Partial<Keepsakes>;
  readonly game: GameId;
  readonly level: Level;
  readonly mastered: boolean;
  readonly gauges: Gauges;
  /** Cards met in this game, each in the costume it wore; they go into the album. */
  readonly met: readonly Meeting[];
  /** What was hard, for the recap: the cards missed, with the moves that would have fitted. */
  readonly missed: readonly {
    readonly card: CardId;
    readonly better: readonly MoveId[];
    readonly tricks: readonly TrickId[];
  }[];
}

/** How a game is begun. */
export interface GameOptions {
  readonly seed: number;
  readonly level: Level;
  /** Two at one device, in the games that know it; the others play as for one. */
  readonly players?: 1 | 2 | undefined;
  /** The child's own cards; empty or missing: a deck that suits the level. Only Trick duel plays with them. */
  readonly album?: readonly CardId[];
  /** A short round about one trick that came back in a new costume. Only Clue hunt knows it. */
  readonly trick?: TrickId | undefined;
  /** Letters that others built on this device. Only the workshop knows them. */
  readonly letters?: readonly KeptLetter[];
}

/**
 * Rules of one card game: pure functions over plain JSON.
 * `Content` is what the content registry gives the game; the same seed and content give the same game.
 */
export interface GameRules<State extends GameState, Content> {
  readonly id: GameId;
  setup(options: GameOptions & { readonly content: Content }): Outcome<State, TableEvent>;
  /** All actions that `play` would accept now. Empty only when the game is finished. */
  legal(state: State): readonly GameAction[];
  play(state: State, action: GameAction): Outcome<State, TableEvent>;
  result(state: State): GameResult;
}
