import type { AnimalId, ChapterId } from '../core/ids.ts';
import type { AppEvent } from './event.ts';
import type { WindowMessage } from './rooms/class/window-message.ts';
import type { RoomId } from './rooms/room-place.ts';
import type { Route } from './route.ts';
import type { AppState } from './state.ts';

/** What a handler answers: the new state, what happened, and what the world is asked to do. */
export interface Step {
  readonly state: AppState;
  readonly events: readonly AppEvent[];
  readonly effects: readonly Effect[];
}

export type Effect =
  | { readonly type: 'address'; readonly to: Route; readonly replace: boolean }
  /** One entry of the same address, so that Back closes the dialog. */
  | { readonly type: 'mark' }
  | { readonly type: 'back' }
  | { readonly type: 'keep-device' }
  | { readonly type: 'keep-player' }
  | { readonly type: 'delete-player'; readonly animal: AnimalId }
  | { readonly type: 'delete-all' }
  | { readonly type: 'delete-set-aside'; readonly key: string }
  | { readonly type: 'load-chapter'; readonly chapter: ChapterId }
  /** Fetch the deck and the games for the screen that waits for them. */
  | { readonly type: 'load-games' }
  /** Fetch the rules, texts and whatever else a room needs. */
  | { readonly type: 'load-room'; readonly room: RoomId }
  /** Tell the other windows of a lesson. */
  | { readonly type: 'to-windows'; readonly message: WindowMessage }
  | { readonly type: 'language'; readonly locale: string | null }
  | { readonly type: 'persist' }
  | { readonly type: 'take-along' }
  | { readonly type: 'update-now' };

export function step(
  state: AppState,
  events: readonly AppEvent[] = [],
  effects: readonly Effect[] = [],
): Step {
  return { state, events, effects };
}

/** Nothing changes; the reason is for developers and tests. */
export function refusal(state: AppState, reason: string): Step {
  return { state, events: [{ type: 'refused', reason }], effects: [] };
}

/** Goes on from one step with another handler. */
export function andThen(first: Step, next: (state: AppState) => Step): Step {
  const second = next(first.state);
  return {
    state: second.state,
    events: [...first.events, ...second.events],
    effects: [...first.effects, ...second.effects],
  };
}
