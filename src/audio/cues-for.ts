import type { AppEvent } from '../app/event.ts';
import type { ScreenId } from '../app/route.ts';
import type { EndingId, Line, Mood } from '../core/story/beat.ts';
import { EFFECT_CUES, type EffectCue, type SoundCue } from './sound.ts';
import { tableCues } from './table-cues.ts';

const OF_ENDING: Readonly<Record<EndingId, SoundCue>> = {
  'well-done': 'sting-chapter',
  repair: 'sting-repair',
  tell: 'sting-tell',
  'tell-late': 'sting-tell',
  'friend-tells': 'sting-friend',
};

/** What Sango says, in Sango's own language. */
const SANGO: Readonly<Record<Mood, EffectCue>> = {
  idle: 'sango-say',
  wave: 'sango-hello',
  cheer: 'sango-laugh',
  think: 'sango-think',
  worried: 'sango-worried',
  stop: 'sango-worried',
  point: 'sango-say',
  phone: 'sango-say',
  alert: 'sango-think',
  proud: 'sango-proud',
  sad: 'sango-worried',
  listen: 'sango-say',
  puzzled: 'sango-think',
  cross: 'sango-worried',
};

/** Left out when the same moment has a sound of its own. */
const PLAIN: readonly SoundCue[] = ['tap', 'bubble'];

/**
 * What a batch of events sounds like, in order, each sound once.
 * @param extra sounds of what changed besides, told first (see change-cues.ts)
 */
export function cuesFor(events: readonly AppEvent[], extra: readonly EffectCue[] = []): readonly SoundCue[] {
  const cues = [...new Set([...extra, ...events.flatMap(cuesForEvent)])];
  // The music of an ending says it all; the cards it brings are seen.
  const ends = events.some((event) => event.type === 'ending');
  const told = cues.filter((cue) => !(ends && cue === 'sting-card'));
  const own = told.filter((cue) => !PLAIN.includes(cue));
  return own.length > 0 ? own : told.slice(0, 1);
}

function cuesForEvent(event: AppEvent): readonly SoundCue[] {
  switch (event.type) {
    case 'pressed':
    case 'settings':
      return ['tap'];
    case 'refused':
      return ['nudge'];
    case 'screen':
      return [ofScreen(event.screen)];
    case 'line':
      return [...spoken(event.line), ...named(event.line.sfx)];
    case 'decide':
      return ['page'];
    case 'chosen':
      return ['drop'];
    case 'parcel':
      // At zero and below nothing happens, and that can be heard.
      return [event.count > 0 ? 'hop' : 'tick'];
    case 'parcel-opened':
      return ['unlock'];
    case 'lens':
      return [event.trick ? 'gear' : 'lens-tick'];
    case 'held':
      return [event.thing ? 'pick-up' : 'drop'];
    case 'table':
      return tableCues(event.event);
    case 'card-won':
      return ['sting-card'];
    case 'ending':
      return [OF_ENDING[event.ending], 'sting-clue'];
    case 'calm':
      return event.on ? ['calm'] : ['whoosh'];
    case 'signed':
      return ['stamp'];
    default:
      return unknown(event);
  }
}

function ofScreen(screen: ScreenId): EffectCue {
  if (screen === 'map') return 'fly';
  if (screen === 'chapter') return 'curtain';
  return screen === 'game' ? 'roll-out' : 'whoosh';
}

function spoken({ who, scene }: Line): readonly EffectCue[] {
  if (who === 'message') return ['message'];
  if (who !== 'sango') return ['bubble'];
  return [SANGO[scene.cast.find(({ person }) => person === 'sango')?.mood ?? 'idle']];
}

/** A story's own `#sfx`; a name we have no sound for is silent. */
function named(sfx: string | undefined): readonly EffectCue[] {
  return EFFECT_CUES.filter((cue) => cue === sfx);
}

/** The compiler proves that this is never called. */
function unknown(event: never): never {
  throw new Error(`No sound is chosen for ${JSON.stringify(event)}.`);
}
