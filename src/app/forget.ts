import type { AnimalId } from '../core/ids.ts';
import { NEW_DEVICE, newGuest } from '../core/progress/records.ts';
import type { AppState } from './state.ts';

/** Everything that was kept is gone. The settings stay as they are on screen, and nobody meets the parcel twice. */
export function forgetAll(state: AppState): AppState {
  const device = { ...NEW_DEVICE, opened: true, settings: state.device.settings };
  return { ...nobodyPlays(state), players: [], setAside: [], device };
}

/** One player is gone; the story and the table with them, if they were playing. */
export function forgetPlayer(state: AppState, animal: AnimalId): AppState {
  const players = state.players.filter((one) => one.animal !== animal);
  const device = {
    ...state.device,
    players: players.map((one) => one.animal),
    lastPlayer: state.device.lastPlayer === animal ? null : state.device.lastPlayer,
  };
  const rest = state.player?.animal === animal ? nobodyPlays(state) : state;
  return { ...rest, players, device };
}

/** What was in memory is gone too. */
function nobodyPlays(state: AppState): AppState {
  return { ...state, player: null, guest: newGuest(), story: null, table: null };
}
