import { filtered } from './synth/filters.ts';
import { SAMPLE_RATE } from './synth/voice.ts';
import type { Channels } from './wave.ts';

/** The ear's weighting of ITU-R BS.1770 at 48 kHz: the head, then the low tones it hardly hears. */
const HEAD = {
  forward: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  back: [-1.69065929318241, 0.73248077421585],
} as const;
const LOW = { forward: [1, -2, 1], back: [-1.99004745483398, 0.99007225036621] } as const;

const BLOCK = Math.round(0.4 * SAMPLE_RATE);
const STEP = BLOCK / 4;

export interface Loudness {
  /** LUFS over everything that is not silence (two gates, BS.1770-4) */
  readonly integrated: number;
  /** LUFS of the loudest 400 ms */
  readonly momentary: number;
}

/** One channel counts as if it came from both loudspeakers. */
export function loudness(channels: Channels): Loudness {
  const both = channels.length === 1 ? [...channels, ...channels] : channels;
  const weighted = both.map((channel) => filtered(filtered(channel.slice(), HEAD), LOW));
  const length = weighted[0]?.length ?? 0;
  const powers: number[] = [];
  for (let start = 0; start + BLOCK <= length; start += STEP) {
    let power = 0;
    for (const channel of weighted) {
      let sum = 0;
      for (let index = start; index < start + BLOCK; index += 1) sum += (channel[index] ?? 0) ** 2;
      power += sum / BLOCK;
    }
    powers.push(power);
  }
  const heard = powers.filter((power) => lufs(power) > -70);
  const gate = lufs(mean(heard)) - 10;
  return {
    integrated: lufs(mean(heard.filter((power) => lufs(power) > gate))),
    momentary: lufs(powers.reduce((most, power) => Math.max(most, power), 0)),
  };
}

/** dBTP: the highest point of the curve through the samples, found at four times their rate (BS.1770, annex 2). */
export function truePeak(channels: Channels): number {
  const highest = channels.map((samples) => {
    const top = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    let found = top;
    for (let index = REACH; index < samples.length - REACH; index += 1) {
      // Between two small samples no high point hides.
      if (Math.abs(samples[index] ?? 0) < top * 0.6) continue;
      for (const curve of BETWEEN) {
        let value = 0;
        for (let tap = 0; tap < curve.length; tap += 1) {
          value += (samples[index + tap - REACH + 1] ?? 0) * (curve[tap] ?? 0);
        }
        found = Math.max(found, Math.abs(value));
      }
    }
    return found;
  });
  return 20 * Math.log10(Math.max(1e-9, ...highest));
}

const REACH = 12;
/** The curve at one, two and three quarters of the way to the next sample: sinc under a cosine window. */
const BETWEEN = [0.25, 0.5, 0.75].map((share) =>
  Float64Array.from({ length: 2 * REACH }, (_, tap) => {
    const x = tap - REACH + 1 - share;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (REACH + 1));
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

function lufs(power: number): number {
  return -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
