import type { SoundCue } from './sound.ts';

/** Sounds that tell something and the text that tells it too; null for mere touches. */
const CAPTIONS: Readonly<Record<SoundCue, string | null>> = {
  tap: null,
  'pick-up': null,
  drop: null,
  flip: null,
  deal: 'sound.deal',
  whoosh: null,
  hop: 'sound.hop',
  message: 'sound.message',
  nudge: 'sound.nudge',
  'lens-tick': 'sound.lens-tick',
  page: null,
  gear: 'sound.gear',
  stamp: 'sound.stamp',
  fine: 'sound.fine',
  'try-again': 'sound.try-again',
  star: 'sound.star',
  shield: 'sound.shield',
  unlock: 'sound.unlock',
  badge: 'sound.badge',
  calm: 'sound.calm',
  'correct-1': 'sound.correct',
  'correct-2': 'sound.correct',
  'correct-3': 'sound.correct',
  'correct-4': 'sound.correct',
  'correct-5': 'sound.correct',
};

/** @returns the id of a text in a11y.json, or null when the sound means nothing by itself */
export function captionFor(cue: SoundCue): string | null {
  return CAPTIONS[cue];
}
