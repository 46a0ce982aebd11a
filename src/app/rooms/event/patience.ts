import type { AppState } from '../../state.ts';
import type { EventState } from './event-state.ts';

/** Under the calm cover, and in the staff's menu, one may take longer. */
const PATIENT = 120;
/** Somebody tells something, and the words for it lie open: nobody touches a screen then. */
const TALKING = 600;
/** So many seconds before a group is forgotten, Sango asks. */
const ASKS_BEFORE = 20;

/** Seconds without a touch after which a group is forgotten. */
export function patienceOf({ calm }: Pick<AppState, 'calm'>, { setup, staff }: EventState): number {
  if (staff.page === 'tell') return TALKING;
  return staff.page !== 'closed' || calm ? Math.max(PATIENT, setup.idle) : setup.idle;
}

/** Is it time to ask whether anybody is still there? */
export function asksNow(state: Pick<AppState, 'calm' | 'dialog'>, room: EventState): boolean {
  const covered = state.calm || state.dialog !== null || room.staff.page !== 'closed';
  const nobody = room.step === 'attract' && !covered;
  return !nobody && room.idle >= patienceOf(state, room) - ASKS_BEFORE;
}
