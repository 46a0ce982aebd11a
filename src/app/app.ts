import type { AppAction } from './action.ts';
import type { AppEvent } from './event.ts';
import type { AppState } from './state.ts';

export type Listener = (state: AppState, events: readonly AppEvent[]) => void;

/** The one way in and out of the rules for stage, overlay and audio. */
export interface App {
  readonly state: AppState;
  dispatch(action: AppAction): void;
  /** Calls at once with the present state and no events. @returns a function that stops listening. */
  subscribe(listener: Listener): () => void;
}
