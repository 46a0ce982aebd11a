/** Every effect the game can make. The rendered sounds and their scores are in assets/audio. */
export const SOUND_CUES = [
  'tap',
  'pick-up',
  'drop',
  'flip',
  'deal',
  'whoosh',
  'hop',
  'message',
  'nudge',
  'lens-tick',
  'page',
  'gear',
  'stamp',
  'fine',
  'try-again',
  'star',
  'shield',
  'unlock',
  'badge',
  'calm',
  'correct-1',
  'correct-2',
  'correct-3',
  'correct-4',
  'correct-5',
] as const;
export type SoundCue = (typeof SOUND_CUES)[number];

export const MUSIC = ['hub', 'story', 'table', 'calm'] as const;
export type MusicId = (typeof MUSIC)[number];

/** One slider each in the settings. */
export type Channel = 'music' | 'effects' | 'voice';
