/** Every effect the game can make. How they are made: assets/audio/src/effects. */
export const EFFECT_CUES = [
  'tap',
  'hover',
  'toggle-on',
  'toggle-off',
  'slider',
  'panel-open',
  'panel-close',
  'pick-up',
  'drop',
  'slot',
  'nudge',
  'flip',
  'deal-1',
  'deal-3',
  'deal-5',
  'deal-7',
  'away',
  'back',
  'bet',
  'lens-open',
  'lens-tick',
  'gear',
  'stamp',
  'fine',
  'try-again',
  'count-1',
  'count-2',
  'count-3',
  'crack',
  'star',
  'correct-1',
  'correct-2',
  'correct-3',
  'correct-4',
  'correct-5',
  'trickster',
  'unmask',
  'bubble',
  'message',
  'notice',
  'hop',
  'tick',
  'page',
  'whoosh',
  'fly',
  'curtain',
  'roll-out',
  'unlock',
  'shield',
  'badge',
  'calm',
  'breathe',
  'sango-hello',
  'sango-say',
  'sango-think',
  'sango-worried',
  'sango-proud',
  'sango-laugh',
] as const;
export type EffectCue = (typeof EFFECT_CUES)[number];

/** Small pieces of music, played in the key of the loop that sounds. */
export const STING_CUES = [
  'sting-chapter',
  'sting-repair',
  'sting-tell',
  'sting-friend',
  'sting-card',
  'sting-clue',
  'sting-crack',
  'sting-mastered',
] as const;
export type StingCue = (typeof STING_CUES)[number];

export type SoundCue = EffectCue | StingCue;
export const SOUND_CUES: readonly SoundCue[] = [...EFFECT_CUES, ...STING_CUES];

export function isSting(cue: SoundCue): cue is StingCue {
  return (STING_CUES as readonly string[]).includes(cue);
}

/** Loops with two layers: `base` alone when one reads, both when one plays. */
export const MUSIC = ['title', 'map', 'home', 'lookout', 'harbour', 'echo', 'table', 'duel', 'calm'] as const;
export type MusicId = (typeof MUSIC)[number];
export const LAYERS = ['base', 'top'] as const;
export type LayerId = (typeof LAYERS)[number];

/** What places sound like. */
export const AIRS = [
  'sea',
  'bus',
  'yard',
  'pitch',
  'kitchen',
  'room',
  'class',
  'night',
  'water',
  'theatre',
] as const;
export type AirId = (typeof AIRS)[number];

/** One slider each in the settings. */
export type Channel = 'music' | 'effects' | 'voice';
