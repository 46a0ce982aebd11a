import type { Settings } from '../core/progress/records.ts';
import type { Channel } from './sound.ts';

export interface MixOptions {
  readonly settings: Pick<Settings, 'volume' | 'muted'>;
  /** A voice is reading: music steps back. */
  readonly speaking: boolean;
  /** The page cannot be seen. */
  readonly hidden: boolean;
}

/** How far music goes down under a voice: −12 dB. */
const UNDER_SPEECH = 0.25;

/** @returns the gain of each channel, 0–1. Sliders are squared, because ears count in ratios. */
export function mix({ settings, speaking, hidden }: MixOptions): Readonly<Record<Channel, number>> {
  const gain = (slider: number) => (settings.muted || hidden ? 0 : Math.max(0, Math.min(1, slider)) ** 2);
  return {
    music: gain(settings.volume.music) * (speaking ? UNDER_SPEECH : 1),
    effects: gain(settings.volume.effects) * (speaking ? 0.6 : 1),
    voice: settings.muted || hidden ? 0 : Math.max(0, Math.min(1, settings.volume.voice)),
  };
}
