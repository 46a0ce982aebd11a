import type { Settings } from '../core/progress/records.ts';
import type { Channel } from './sound.ts';

export interface MixOptions {
  readonly settings: Pick<Settings, 'volume' | 'muted'>;
  /** A voice is reading: music steps back. */
  readonly speaking: boolean;
  /** Something grave comes: music goes down to its lower layer, quietly. */
  readonly hushed?: boolean;
  /** The page cannot be seen. */
  readonly hidden: boolean;
}

export interface Mix extends Readonly<Record<Channel, number>> {
  /** The upper layer of the music, which is the first to step back. */
  readonly top: number;
  /** The sound of the place. */
  readonly air: number;
}

/** How far music goes down under a voice: −12 dB. */
const UNDER_SPEECH = 0.25;
/** How far it goes down before a consequence: −14 dB. */
const HUSHED = 0.2;

/** @returns the gain of each channel, 0–1. Sliders are squared, because ears count in ratios. */
export function mix({ settings, speaking, hushed, hidden }: MixOptions): Mix {
  const gain = (slider: number) => (settings.muted || hidden ? 0 : Math.max(0, Math.min(1, slider)) ** 2);
  const music = gain(settings.volume.music) * Math.min(speaking ? UNDER_SPEECH : 1, hushed ? HUSHED : 1);
  const effects = gain(settings.volume.effects) * (speaking ? 0.6 : 1);
  return {
    music,
    top: speaking || hushed ? 0 : music,
    effects,
    air: effects * (speaking ? 0.4 : 1),
    voice: settings.muted || hidden ? 0 : Math.max(0, Math.min(1, settings.volume.voice)),
  };
}
