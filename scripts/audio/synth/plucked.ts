import { bandPass, bell, filtered, lowPass } from './filters.ts';
import { edged, SAMPLE_RATE, samplesIn, type Voice } from './voice.ts';

export interface PluckedBody {
  /** s until middle C is inaudible; higher notes ring shorter. */
  readonly ring: number;
  /** 0–1: how dull the string is (loss of high tones at each turn). */
  readonly dull: number;
  /** Where it is plucked, as a share of the string: near 0.5 is round, near 0.1 is thin. */
  readonly place: number;
  /** Highest tone of the finger's touch, Hz, at full strength. */
  readonly finger: number;
  /** Tones that the wooden body favours: Hz and dB. */
  readonly body: readonly (readonly [frequency: number, decibels: number])[];
  /** s until it is damped after the note's length. */
  readonly damp: number;
}

/** A string that is let go: noise runs round and round in it and loses its high tones (Karplus and Strong). */
export function plucked({ ring, dull, place, finger, body, damp }: PluckedBody): Voice {
  return ({ frequency, length, strength, random }) => {
    const period = SAMPLE_RATE / frequency;
    const seconds = Math.min(ring * (262 / frequency) ** 0.5, length + damp);
    const samples = new Float32Array(samplesIn(seconds));
    // The averaging in the loop delays by its share; the rest is a whole number and an all-pass for the fraction.
    const delay = period - dull / 2;
    const whole = Math.max(2, Math.floor(delay - 0.3));
    const fraction = delay - whole;
    const through = (1 - fraction) / (1 + fraction);
    const loss = 10 ** ((-3 * period) / (ring * (262 / frequency) ** 0.5 * SAMPLE_RATE));
    const line = excitation(whole, place, finger * (0.35 + 0.65 * strength), random);
    let at = 0;
    let last = 0;
    let passedIn = 0;
    let passedOut = 0;
    for (let index = 0; index < samples.length; index += 1) {
      const value = line[at] ?? 0;
      samples[index] = value * strength;
      const softer = loss * ((1 - dull / 2) * value + (dull / 2) * last);
      last = value;
      passedOut = through * (softer - passedOut) + passedIn;
      passedIn = softer;
      line[at] = passedOut;
      at = at + 1 === whole ? 0 : at + 1;
    }
    for (const [tone, decibels] of body) filtered(samples, bell(tone, 0.7, decibels));
    const held = Math.max(0.02, seconds - length);
    return edged(samples, 0.0015, Math.min(held, seconds * 0.9));
  };
}

/** One turn of the string as it is let go: soft noise, without the tones that have a knot at the finger. */
function excitation(length: number, place: number, highest: number, random: () => number): Float32Array {
  const noise = Float32Array.from({ length }, () => random() * 2 - 1);
  // Filtered twice round, so that its end fits its start.
  const round = new Float32Array(length * 3);
  for (let turn = 0; turn < 3; turn += 1) round.set(noise, turn * length);
  filtered(round, lowPass(highest));
  const soft = round.slice(2 * length);
  const knot = Math.max(1, Math.round(length * place));
  const combed = soft.map((value, index) => value - (soft[(index + length - knot) % length] ?? 0));
  const mean = combed.reduce((sum, value) => sum + value, 0) / length;
  const power = Math.sqrt(combed.reduce((sum, value) => sum + (value - mean) ** 2, 0) / length);
  return combed.map((value) => ((value - mean) / (power || 1)) * 0.22);
}

/** A round bass: a few overtones that die sooner the higher they are, and the finger on the string. */
export function roundBass({ frequency, length, strength, random }: Parameters<Voice>[0]): Float32Array {
  const seconds = length + 0.12;
  const samples = new Float32Array(samplesIn(seconds));
  const overtones = [1, 0.55, 0.3, 0.13, 0.07, 0.03];
  overtones.forEach((level, index) => {
    const turn = (2 * Math.PI * frequency * (index + 1) * (1 + index * index * 0.0002)) / SAMPLE_RATE;
    const fall = 1 - (1.2 + index * 2.2) / SAMPLE_RATE;
    let loudness = level * 0.42 * strength * (index === 0 ? 1 : strength ** 0.6);
    for (let sample = 0; sample < samples.length; sample += 1) {
      samples[sample] = (samples[sample] ?? 0) + Math.sin(turn * sample) * loudness;
      loudness *= fall;
    }
  });
  const finger = new Float32Array(samplesIn(0.03));
  for (let index = 0; index < finger.length; index += 1) {
    finger[index] = (random() * 2 - 1) * strength * 0.25 * (1 - index / finger.length);
  }
  filtered(finger, bandPass(700, 1.2));
  for (let index = 0; index < finger.length; index += 1) {
    samples[index] = (samples[index] ?? 0) + (finger[index] ?? 0);
  }
  return edged(samples, 0.004, 0.11);
}
