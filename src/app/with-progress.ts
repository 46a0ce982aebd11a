import type { PlayerRecord } from '../core/progress/records.ts';
import type { AppState } from './state.ts';

/** Puts changed progress where it belongs: the player's, or the guest's. */
export function withProgress(state: AppState, progress: PlayerRecord): AppState {
  if (!state.player) return { ...state, guest: progress };
  const players = state.players.map((one) => (one.animal === progress.animal ? progress : one));
  return { ...state, player: progress, players };
}
