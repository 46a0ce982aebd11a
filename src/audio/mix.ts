import type { Settings } from '../core/progress/records.ts';
import type { Channel } from './sound.ts';

export interface MixOptions {
  readonly settings: Pick<Settings, 'volume' | 'muted'>;
  /** A voice is reading: music steps back. */
  readonly speaking: boolean;
  /** Something grave comes: music goes down to a whisper. */
  readonly hushed?: boolean;
  /** The page cannot be seen. */
  readonly hidden: boolean;
}

/** How far music goes down under a voice: −12 dB. */
const UNDER_SPEECH = 0.25;
/** How far it goes down before a consequence. */
const HUSHED = 0.12;

/** @returns the gain of each channel, 0–1. Sliders are squared, because ears count in ratios. */
export function mix({ settings, speaking, hushed, hidden }: MixOptions): Readonly<Record<Channel, number>> {
  const gain = (slider: number) => (settings.muted || hidden ? 0 : Math.max(0, Math.min(1, slider)) ** 2);
  return {
    music: gain(settings.volume.music) * Math.min(speaking ? UNDER_SPEECH : 1, hushed ? HUSHED : 1),
    effects: gain(settings.volume.effects) * (speaking ? 0.6 : 1),
    voice: settings.muted || hidden ? 0 : Math.max(0, Math.min(1, settings.volume.voice)),
  };
}
