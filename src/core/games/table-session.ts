import type { GameOptions, GameState } from './game.ts';

/** A card game on the table, with what the hand is doing. */
export interface TableSession {
  readonly state: GameState;
  /** The thing picked up (tap-tap, keys); dragging on the stage sets it too. */
  readonly held: string | null;
  /** The level's album changes have been kept. */
  readonly kept: boolean;
  /** How it was begun, for playing it again. */
  readonly options: Pick<GameOptions, 'trick' | 'players'>;
}
