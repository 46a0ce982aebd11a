import type { AppEvent } from '../app/event.ts';
import type { TableEvent } from '../core/cards/table-event.ts';
import { SOUND_CUES, type SoundCue } from './sound.ts';

/** The five right answers in a row that climb; later ones stay at the top. */
const CORRECT = ['correct-1', 'correct-2', 'correct-3', 'correct-4', 'correct-5'] as const;

/**
 * What a batch of events sounds like, in order, each sound once. A plain tap is left out when the same press
 * did something that has a sound of its own.
 */
export function cuesFor(events: readonly AppEvent[]): readonly SoundCue[] {
  const cues = [...new Set(events.flatMap(cuesForEvent))];
  return cues.length > 1 ? cues.filter((cue) => cue !== 'tap') : cues;
}

function cuesForEvent(event: AppEvent): readonly SoundCue[] {
  switch (event.type) {
    case 'pressed':
    case 'settings':
      return ['tap'];
    case 'refused':
      return ['nudge'];
    case 'screen':
      return ['whoosh'];
    case 'line':
      return [...(event.line.who === 'message' ? (['message'] as const) : []), ...named(event.line.sfx)];
    case 'decide':
      return ['page'];
    case 'chosen':
      return ['drop'];
    case 'parcel':
      return ['hop'];
    case 'parcel-opened':
      return ['unlock'];
    case 'lens':
      return [event.trick ? 'gear' : 'lens-tick'];
    case 'held':
      return [event.thing ? 'pick-up' : 'drop'];
    case 'table':
      return cuesForTable(event.event);
    case 'card-won':
      return ['star'];
    case 'ending':
      return [event.ending === 'repair' || event.ending === 'well-done' ? 'badge' : 'shield'];
    case 'calm':
      return [event.on ? 'calm' : 'whoosh'];
    case 'signed':
      return ['stamp'];
    default:
      return unknown(event);
  }
}

function cuesForTable(event: TableEvent): readonly SoundCue[] {
  switch (event.type) {
    case 'dealt':
      return ['deal'];
    case 'moved':
      return ['drop'];
    case 'flipped':
      return ['flip'];
    case 'answered':
      return ['message'];
    case 'bet':
      return ['stamp'];
    case 'looked':
      return [event.trick ? 'gear' : 'lens-tick'];
    case 'named':
      return [event.right ? 'fine' : 'try-again'];
    case 'judged':
      return [judged(event)];
    case 'cracked':
      return ['stamp', 'gear'];
    case 'scored':
      // As the number climbs; how high tells how much of it was reached.
      return CORRECT.filter((_note, index) => index % 2 === 0 && index <= (event.value / event.of) * 4);
    case 'returns':
      return ['whoosh'];
    case 'met':
      return ['star'];
    case 'finished':
      return [event.mastered ? 'badge' : 'page'];
    default:
      return unknown(event);
  }
}

function judged({ verdict, streak }: Extract<TableEvent, { type: 'judged' }>): SoundCue {
  switch (verdict) {
    case 'right':
      return CORRECT[Math.min(streak, CORRECT.length - 1)] ?? 'correct-1';
    case 'fine':
      return 'fine';
    case 'missed':
    case 'wronged':
      return 'try-again';
    default:
      return unknown(verdict);
  }
}

/** A story's own `#sfx`; a name we have no sound for is silent. */
function named(sfx: string | undefined): readonly SoundCue[] {
  return SOUND_CUES.filter((cue) => cue === sfx);
}

/** The compiler proves that this is never called. */
function unknown(event: never): never {
  throw new Error(`No sound is chosen for ${JSON.stringify(event)}.`);
}
