import type { AppState } from './state.ts';

/** Less motion? What was chosen in the game counts, else what the device asks of every page. */
export function isStill(state: Pick<AppState, 'device' | 'deviceIsStill'>): boolean {
  return state.device.settings.reducedMotion ?? state.deviceIsStill;
}
