import type { PlayerRecord } from './records.ts';

/** Progress of whoever plays: the player, or the guest who has not chosen a sign yet. */
export function progressOf(state: {
  readonly player: PlayerRecord | null;
  readonly guest: PlayerRecord;
}): PlayerRecord {
  return state.player ?? state.guest;
}
