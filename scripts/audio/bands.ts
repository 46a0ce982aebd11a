import { bandPass, filtered, highPass, lowPass } from './synth/filters.ts';
import type { Channels } from './wave.ts';

export interface BandShares {
  /** dB below the whole: up to 250 Hz, 250 Hz–1 kHz, the band of consonants 1–4 kHz, above 4 kHz */
  readonly low: number;
  readonly middle: number;
  readonly speech: number;
  readonly high: number;
}

/** Where a sound lies: the power of four bands beside the power of all. */
export function bandShares(channels: Channels): BandShares {
  const power = (shape: (samples: Float32Array) => Float32Array) =>
    channels.reduce(
      (sum, channel) => sum + shape(channel.slice()).reduce((all, value) => all + value * value, 0),
      0,
    );
  const whole = power((samples) => samples);
  const share = (shape: (samples: Float32Array) => Float32Array) =>
    Math.round(100 * Math.log10(Math.max(power(shape), 1e-12) / whole)) / 10;
  return {
    low: share((samples) => filtered(samples, lowPass(250))),
    middle: share((samples) => filtered(samples, bandPass(500, 1.5))),
    speech: share((samples) => filtered(filtered(samples, highPass(1000)), lowPass(4000))),
    high: share((samples) => filtered(samples, highPass(4000))),
  };
}
