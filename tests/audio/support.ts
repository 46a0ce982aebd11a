import type { HeardState } from '../../src/audio/heard-state.ts';
import { NEW_DEVICE, newGuest, type Settings } from '../../src/core/progress/records.ts';
import type { Line, Passage } from '../../src/core/story/beat.ts';
import type { StorySession } from '../../src/core/story/session.ts';

export interface StateOptions extends Partial<Omit<HeardState, 'device'>> {
  readonly settings?: Partial<Settings>;
}

/** What sound listens to, as it is on the map, with the given parts. */
export function stateWith({ settings = {}, ...parts }: StateOptions = {}): HeardState {
  return {
    route: { name: 'map' },
    device: { ...NEW_DEVICE, settings: { ...NEW_DEVICE.settings, ...settings } },
    table: null,
    story: null,
    calm: false,
    dialog: null,
    notices: [],
    player: null,
    guest: newGuest(),
    ...parts,
  };
}

/** A story of these lines at the first of them; it waits for a decision after the last. */
export function storyOf(
  lines: readonly Line[],
  turn: Passage['turn'] = { type: 'decide', options: [] },
  rest: Partial<StorySession> = {},
): StorySession {
  const passage: Passage = { lines, turn, scene: lines.at(-1)?.scene ?? { place: 'desk', cast: [] } };
  return { chapter: '1', chosen: [], seed: 1, passage, line: 0, last: null, activity: null, ...rest };
}

export function lineOf(who: string, rest: Partial<Line> = {}): Line {
  return { text: 'a', who, scene: { place: 'desk', cast: [] }, gears: [], ...rest };
}
