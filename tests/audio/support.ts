import type { HeardState } from '../../src/audio/music-for.ts';
import { NEW_DEVICE, type Settings } from '../../src/core/progress/records.ts';

export interface StateOptions extends Partial<Omit<HeardState, 'device'>> {
  readonly settings?: Partial<Settings>;
}

/** What sound listens to, as it is on the map, with the given parts. */
export function stateWith({ settings = {}, ...parts }: StateOptions = {}): HeardState {
  return {
    route: { name: 'map' },
    device: { ...NEW_DEVICE, settings: { ...NEW_DEVICE.settings, ...settings } },
    table: null,
    calm: false,
    ...parts,
  };
}
