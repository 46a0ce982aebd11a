import type { AppState } from '../app/state.ts';
import type { MusicId } from './sound.ts';

/** The part of the game's state that can be heard. */
export type HeardState = Pick<AppState, 'route' | 'device' | 'table' | 'calm'>;

/** Which music belongs to what is on screen; null is silence. */
export function musicFor(state: HeardState): MusicId | null {
  if (state.calm) return null;
  if (state.device.settings.theme === 'calm') return 'calm';
  switch (state.route.name) {
    case 'class':
    case 'teacher':
    case 'print':
    case 'grownups':
      return null;
    case 'event':
      return state.table ? 'table' : 'hub';
    case 'help':
    case 'privacy':
      return 'calm';
    case 'game':
      return 'table';
    case 'chapter':
      return state.table ? 'table' : 'story';
    case 'family':
    case 'code':
    case 'self-check':
    case 'title':
    case 'languages':
    case 'players':
    case 'map':
    case 'album':
    case 'settings':
    case 'credits':
      return 'hub';
  }
}
