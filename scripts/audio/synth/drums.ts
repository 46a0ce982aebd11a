import { bandPass, filtered, highPass, lowPass } from './filters.ts';
import { swing } from './struck.ts';
import { edged, fallIn, SAMPLE_RATE, samplesIn, type Voice } from './voice.ts';

/** A skin: a tone that sinks at once to its pitch, and the hand on it. */
export function skin(options: {
  readonly ring: number;
  /** How much higher the tone begins: 0.5 is half as high again. */
  readonly drop: number;
  readonly hand: number;
  readonly handTone: number;
}): Voice {
  return ({ frequency, strength, random }) => {
    const samples = new Float32Array(samplesIn(options.ring * 1.1));
    const fall = fallIn(options.ring);
    let phase = 0;
    let loudness = 0.75 * strength;
    for (let index = 0; index < samples.length; index += 1) {
      const sink = 1 + options.drop * Math.exp(-index / (0.018 * SAMPLE_RATE));
      phase += (2 * Math.PI * frequency * sink) / SAMPLE_RATE;
      samples[index] = Math.sin(phase) * loudness;
      loudness *= fall;
    }
    const hand = noise(0.05, 0.03, random);
    filtered(hand, bandPass(options.handTone, 1.1));
    add(samples, hand, options.hand * strength ** 1.4);
    return edged(samples, 0.001, 0.03);
  };
}

/** Seeds, sand, brushes: a breath of noise. @param tones the lowest and highest, Hz */
export function grains(options: {
  readonly low: number;
  readonly high: number;
  readonly rise: number;
  readonly ring: number;
  readonly level: number;
}): Voice {
  return ({ strength, random }) => {
    const samples = noise(options.rise + options.ring * 1.2, options.ring, random, options.rise);
    filtered(samples, highPass(options.low * (0.8 + 0.2 * strength)));
    filtered(samples, lowPass(options.high * (0.6 + 0.4 * strength)));
    for (let index = 0; index < samples.length; index += 1) {
      samples[index] = (samples[index] ?? 0) * options.level * strength;
    }
    return edged(samples, 0.002, 0.02);
  };
}

/** Wood on wood: two short tones and a tick. */
export function block(ring: number, second: number): Voice {
  return ({ frequency, strength, random }) => {
    const samples = new Float32Array(samplesIn(ring * 1.2));
    swing(samples, frequency, 0.6 * strength, ring);
    swing(samples, frequency * second, 0.25 * strength ** 1.5, ring * 0.6);
    const tick = noise(0.012, 0.008, random);
    filtered(tick, bandPass(Math.min(frequency * 2.4, 3800), 1.4));
    add(samples, tick, 0.35 * strength);
    return edged(samples, 0.0008, 0.01);
  };
}

/** Two soft palms: three grains of noise close together. */
export function palms({ strength, random }: Parameters<Voice>[0]): Float32Array {
  const samples = new Float32Array(samplesIn(0.22));
  for (const [at, level] of [
    [0, 0.5],
    [0.011, 0.6],
    [0.021, 1],
  ] as const) {
    const clap = noise(0.16, level === 1 ? 0.13 : 0.02, random);
    filtered(clap, bandPass(1250 + random() * 200, 0.9));
    add(samples, clap, level * strength, samplesIn(at));
  }
  filtered(samples, lowPass(4200));
  return edged(samples, 0.001, 0.04);
}

/** Noise that falls by 60 dB in `ring` s after rising for `rise` s. */
export function noise(length: number, ring: number, random: () => number, rise = 0): Float32Array {
  const samples = new Float32Array(samplesIn(length));
  const fall = fallIn(ring);
  const up = Math.round(rise * SAMPLE_RATE);
  let loudness = 1;
  for (let index = 0; index < samples.length; index += 1) {
    const before = index < up ? (index / up) ** 2 : 1;
    samples[index] = (random() * 2 - 1) * loudness * before;
    if (index >= up) loudness *= fall;
  }
  return samples;
}

export function add(into: Float32Array, from: Float32Array, level: number, at = 0): void {
  const end = Math.min(from.length, into.length - at);
  for (let index = 0; index < end; index += 1) {
    into[at + index] = (into[at + index] ?? 0) + (from[index] ?? 0) * level;
  }
}
