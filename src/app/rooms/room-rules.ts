import type { GameAction } from '../../core/games/game.ts';
import type { AppAction } from '../action.ts';
import type { Context } from '../context.ts';
import type { AppState } from '../state.ts';
import type { Step } from '../step.ts';
import type { RoomPlace } from './room-place.ts';
import type { RoomAction } from './room-states.ts';

/** One room: what it needs, and what may happen in it. Fetched with the first visit. */
export interface RoomRules {
  /** Text files besides those of every screen. */
  readonly texts: readonly string[];
  /** Is something played or shown here that needs the deck and the games? */
  readonly deck: boolean;
  /** The address was entered, or has changed inside the room. `state.route` is the place already. */
  enter(state: AppState, place: RoomPlace, context: Context): Step;
  play?(state: AppState, action: RoomAction, context: Context): Step;
  /** Something was done on the table that is laid in the room. */
  played?(state: AppState, action: GameAction, context: Context): Step;
  /** May this be done here? Everything may where nothing is said. */
  allows?(state: AppState, action: AppAction): boolean;
  /** The calm cover goes up: takes away what nobody shall find under it later. */
  covered?(state: AppState): AppState;
  /** Another screen is entered. */
  leave?(state: AppState): Step;
  /** Milliseconds between two `tick` actions in this state; null while no clock runs. */
  tick?(state: AppState): number | null;
  /** Does what counts by itself in a story stand still in this state? */
  rests?(state: AppState): boolean;
  /** The clock goes on under dialogs and the calm cover. */
  readonly always?: true;
}
