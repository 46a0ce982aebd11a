import type { AppState } from './state.ts';
import { type Step, step } from './step.ts';

/** Takes an open dialog away together with its entry in the history, so that Back never lands on a dead one. */
export function closeDialog(state: AppState): Step {
  if (state.dialog === null) return step(state);
  return step(
    { ...state, dialog: null, dialogAbout: null },
    [],
    marksDialogs(state) ? [{ type: 'back' }] : [],
  );
}

/** Has an open dialog an entry of its own in the history? At a stand nothing has: Back shows nothing of anybody. */
export function marksDialogs({ route }: AppState): boolean {
  return route.name !== 'event';
}
