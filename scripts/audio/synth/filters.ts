import { SAMPLE_RATE } from './voice.ts';

/** A filter of second order: feed forward three, feed back two. */
export interface Biquad {
  readonly forward: readonly [number, number, number];
  readonly back: readonly [number, number];
}

/** Lets through what lies around a frequency (peak gain 1). @param width bandwidth ÷ frequency */
export function bandPass(frequency: number, width: number): Biquad {
  const { cos, alpha } = angle(frequency, width);
  const scale = 1 + alpha;
  return { forward: [alpha / scale, 0, -alpha / scale], back: [(-2 * cos) / scale, (1 - alpha) / scale] };
}

export function lowPass(frequency: number, width = 1.41): Biquad {
  const { cos, alpha } = angle(frequency, width);
  const scale = 1 + alpha;
  const side = (1 - cos) / 2 / scale;
  return { forward: [side, 2 * side, side], back: [(-2 * cos) / scale, (1 - alpha) / scale] };
}

export function highPass(frequency: number, width = 1.41): Biquad {
  const { cos, alpha } = angle(frequency, width);
  const scale = 1 + alpha;
  const side = (1 + cos) / 2 / scale;
  return { forward: [side, -2 * side, side], back: [(-2 * cos) / scale, (1 - alpha) / scale] };
}

/** Raises or lowers what lies around a frequency. @param decibels below 0 makes a dip */
export function bell(frequency: number, width: number, decibels: number): Biquad {
  const { cos, alpha } = angle(frequency, width);
  const amount = 10 ** (decibels / 40);
  const scale = 1 + alpha / amount;
  return {
    forward: [(1 + alpha * amount) / scale, (-2 * cos) / scale, (1 - alpha * amount) / scale],
    back: [(-2 * cos) / scale, (1 - alpha / amount) / scale],
  };
}

/** Filters in place. @param rounds more than one for a loop: it begins with what its own end left behind */
export function filtered(
  samples: Float32Array,
  { forward: [b0, b1, b2], back: [a1, a2] }: Biquad,
  rounds = 1,
): Float32Array {
  let first = 0;
  let second = 0;
  // All rounds but the last only listen to the end of the loop: no filter here remembers half a second.
  const run = samples.length > SAMPLE_RATE ? SAMPLE_RATE / 2 : samples.length;
  for (let round = 1; round < rounds; round += 1) {
    for (let index = samples.length - run; index < samples.length; index += 1) {
      const value = samples[index] ?? 0;
      const out = b0 * value + first;
      first = b1 * value - a1 * out + second;
      second = b2 * value - a2 * out;
    }
  }
  for (let index = 0; index < samples.length; index += 1) {
    const value = samples[index] ?? 0;
    const out = b0 * value + first;
    first = b1 * value - a1 * out + second;
    second = b2 * value - a2 * out;
    samples[index] = out;
  }
  return samples;
}

function angle(frequency: number, width: number): { readonly cos: number; readonly alpha: number } {
  const turn = (2 * Math.PI * Math.min(frequency, SAMPLE_RATE * 0.45)) / SAMPLE_RATE;
  return { cos: Math.cos(turn), alpha: (Math.sin(turn) * width) / 2 };
}
