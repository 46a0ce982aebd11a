import type { GameAction } from '../core/games/game.ts';
import { newGuest } from '../core/progress/records.ts';
import type { AppAction } from './action.ts';
import type { Context } from './context.ts';
import { forgets, isRoom, type RoomPlace } from './rooms/room-place.ts';
import type { RoomAction } from './rooms/room-states.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';

/** The room's own rules take over; before they are fetched, the room waits. */
export function enterRoom(state: AppState, place: RoomPlace, context: Context): Step {
  const rules = context.room(place.name);
  if (!rules) return step({ ...state, ready: false }, [], [{ type: 'load-room', room: place.name }]);
  return rules.enter(forgets(place.name) ? lend(withNobody(state)) : state, place, context);
}

export function playRoom(state: AppState, action: RoomAction, context: Context): Step {
  const rules = isRoom(state.route) ? context.room(state.route.name) : undefined;
  return rules?.play ? rules.play(state, action, context) : refusal(state, 'nobody in this room answers');
}

/** May this be done in the room one is in? */
export function roomAllows(state: AppState, action: AppAction, context: Context): boolean {
  const rules = isRoom(state.route) ? context.room(state.route.name) : undefined;
  return rules?.allows?.(state, action) ?? true;
}

/** What is played in a room is told to its rules. */
export function tellRoom(state: AppState, action: GameAction, context: Context): Step {
  const rules = isRoom(state.route) ? context.room(state.route.name) : undefined;
  return rules?.played?.(state, action, context) ?? step(state);
}

/** What a room leaves lying under the calm cover. */
export function coverRoom(state: AppState, context: Context): AppState {
  const rules = isRoom(state.route) ? context.room(state.route.name) : undefined;
  return rules?.covered?.(state) ?? state;
}

/** Gives back what a room had borrowed, before another screen is entered. */
export function leaveRoom(state: AppState, to: string, context: Context): Step {
  if (!isRoom(state.route) || state.route.name === to) return step(state);
  const left = context.room(state.route.name)?.leave?.(state) ?? step(state);
  return andThen(left, giveBack);
}

/** What is set in a class or at a stand is for that room only. */
function lend(state: AppState): AppState {
  const { settings, opened } = state.device;
  return { ...state, lent: state.lent ?? { settings, opened } };
}

function giveBack(state: AppState): Step {
  const { lent, device } = state;
  if (!lent) return step(state);
  const { locale } = lent.settings;
  const language = locale === device.settings.locale ? [] : [{ type: 'language', locale } as const];
  return step({ ...state, device: { ...device, ...lent }, lent: null }, [], language);
}

/** In a class and at a stand nobody's own progress is at hand: what is won there belongs to nobody. */
function withNobody(state: AppState): AppState {
  return state.player ? { ...state, player: null, guest: newGuest() } : state;
}
