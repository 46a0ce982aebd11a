import { newGuest } from '../../../core/progress/records.ts';
import type { AppState } from '../../state.ts';
import { type Step, step } from '../../step.ts';
import { type EventState, NO_STAFF } from './event-state.ts';

/** So many seconds each language is shown while nobody is there. */
export const BEAT = 6;

/** What outlives every group. */
type Kept = Pick<EventState, 'setup' | 'settings' | 'staff'>;

/**
 * Nobody is there, and nobody was: table, cards met, teams, language, settings and whatever lay open are gone. The
 * staff's menu stays as it was.
 */
export function forgetGroup(state: AppState, { setup, settings, staff }: Kept): Step {
  const fresh: EventState = {
    room: 'event',
    setup,
    settings,
    step: 'attract',
    beat: 0,
    idle: 0,
    teams: [],
    round: null,
    card: null,
    large: false,
    staff: { ...NO_STAFF, page: staff.page },
  };
  const device = { ...state.device, settings: { ...settings, country: setup.country ?? settings.country } };
  return step(
    {
      ...state,
      device,
      player: null,
      guest: newGuest(),
      // Back, pressed by a child, leads to the gate.
      grownUp: false,
      story: null,
      table: null,
      dialog: null,
      dialogAbout: null,
      calm: false,
      calmPresses: 0,
      notices: [],
      room: fresh,
    },
    [],
    [{ type: 'language', locale: setup.langs[0] ?? null }],
  );
}
