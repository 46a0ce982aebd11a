import type { AppState } from './state.ts';
import { type Step, step } from './step.ts';

/** Takes an open dialog away together with its entry in the history, so that Back never lands on a dead one. */
export function closeDialog(state: AppState): Step {
  if (state.dialog === null) return step(state);
  return step({ ...state, dialog: null, dialogAbout: null }, [], [{ type: 'back' }]);
}
