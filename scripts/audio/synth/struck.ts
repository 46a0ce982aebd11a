import { bandPass, filtered } from './filters.ts';
import { edged, fallIn, SAMPLE_RATE, samplesIn, type Voice } from './voice.ts';

/** One of the ways in which a bar or tine swings. */
export interface Mode {
  /** Its frequency ÷ the note's. */
  readonly ratio: number;
  readonly level: number;
  /** s until it is inaudible (−60 dB) at middle C; higher notes ring shorter. */
  readonly ring: number;
}

export interface StruckBody {
  readonly modes: readonly Mode[];
  /** The touch of mallet or thumb: a short breath of noise around a frequency (Hz), for so many s. */
  readonly touch: { readonly frequency: number; readonly level: number; readonly length: number };
  /** How much softer strokes lose of their upper modes; 0: nothing. */
  readonly bloom: number;
  /** Slow waves in the loudness, as of a vibraphone: times a second and depth 0–1. */
  readonly waves?: { readonly rate: number; readonly depth: number };
  /** s until it is damped after the note's length; null rings out by itself. */
  readonly damp?: number;
}

/** No partial above this: it is where metal begins to hurt. */
const HIGHEST = 9_000;

/** Bars, tines and bells: each mode is a swing that dies away. */
export function struck({ modes, touch, bloom, waves, damp }: StruckBody): Voice {
  return ({ frequency, length, strength, random }) => {
    const shorter = (262 / frequency) ** 0.55;
    const ring = Math.max(...modes.map((mode) => mode.ring)) * shorter;
    const seconds = Math.min(ring, damp === undefined ? 4 : length + damp);
    const samples = new Float32Array(samplesIn(seconds));
    for (const mode of modes) {
      const pitch = frequency * mode.ratio * (mode.ratio === 1 ? 1 : 1 + (random() - 0.5) * 0.004);
      if (pitch > HIGHEST) continue;
      const level = mode.level * (mode.ratio === 1 ? 1 : strength ** bloom);
      swing(samples, pitch, level * strength, mode.ring * shorter);
    }
    if (waves) {
      for (let index = 0; index < samples.length; index += 1) {
        const wave = Math.cos((2 * Math.PI * waves.rate * index) / SAMPLE_RATE);
        samples[index] = (samples[index] ?? 0) * (1 - waves.depth * (0.5 - 0.5 * wave));
      }
    }
    const noise = new Float32Array(samplesIn(touch.length * 3));
    const fall = fallIn(touch.length);
    let loudness = touch.level * strength ** 1.3 * 3;
    for (let index = 0; index < noise.length; index += 1) {
      noise[index] = (random() * 2 - 1) * loudness;
      loudness *= fall;
    }
    filtered(noise, bandPass(touch.frequency, 0.9));
    for (let index = 0; index < Math.min(noise.length, samples.length); index += 1) {
      samples[index] = (samples[index] ?? 0) + (noise[index] ?? 0);
    }
    return edged(samples, 0.0012, damp === undefined ? 0.05 : Math.min(damp, seconds / 2));
  };
}

/** Adds a sine that falls by 60 dB in `ring` s. */
export function swing(samples: Float32Array, frequency: number, level: number, ring: number): void {
  const turn = (2 * Math.PI * frequency) / SAMPLE_RATE;
  const fall = fallIn(ring);
  const first = 2 * fall * Math.cos(turn);
  const second = fall * fall;
  let before = 0;
  let now = level * Math.sin(turn);
  const end = Math.min(samples.length, samplesIn(ring * 1.2));
  for (let index = 1; index < end; index += 1) {
    samples[index] = (samples[index] ?? 0) + now;
    const next = first * now - second * before;
    before = now;
    now = next;
  }
}
