import type { SoundCue } from './sound.ts';

/** Sounds that tell something, and the text that tells it too. Mere touches have none. */
const CAPTIONS: Readonly<Partial<Record<SoundCue, string>>> = {
  'deal-1': 'sound.deal',
  'deal-3': 'sound.deal',
  'deal-5': 'sound.deal',
  'deal-7': 'sound.deal',
  hop: 'sound.hop',
  tick: 'sound.tick',
  message: 'sound.message',
  notice: 'sound.notice',
  nudge: 'sound.nudge',
  'lens-tick': 'sound.lens-tick',
  gear: 'sound.gear',
  stamp: 'sound.stamp',
  fine: 'sound.fine',
  'try-again': 'sound.try-again',
  star: 'sound.star',
  shield: 'sound.shield',
  unlock: 'sound.unlock',
  badge: 'sound.badge',
  calm: 'sound.calm',
  crack: 'sound.crack',
  trickster: 'sound.trickster',
  unmask: 'sound.unmask',
  'correct-1': 'sound.correct',
  'correct-2': 'sound.correct',
  'correct-3': 'sound.correct',
  'correct-4': 'sound.correct',
  'correct-5': 'sound.correct',
  'sting-chapter': 'sound.badge',
  'sting-repair': 'sound.badge',
  'sting-tell': 'sound.shield',
  'sting-friend': 'sound.shield',
  'sting-card': 'sound.star',
  'sting-clue': 'sound.clue',
  'sting-mastered': 'sound.badge',
};

/** @returns the id of a text in a11y.json, or null when the sound means nothing by itself */
export function captionFor(cue: SoundCue): string | null {
  return CAPTIONS[cue] ?? null;
}
