import type { Air, EffectSource, Glide } from '../../../assets/audio/src/effects/effect.ts';
import { mono } from '../wave.ts';
import { add } from './drums.ts';
import { bandPass, filtered } from './filters.ts';
import { desk, mixed, performOnce, place } from './perform.ts';
import { chance, SAMPLE_RATE, samplesIn } from './voice.ts';

/** Renders an effect in one channel, with room but not yet levelled. */
export function soundOf({
  score,
  glides = [],
  airs = [],
  room = 0.15,
  drawn = 1,
}: EffectSource): Float32Array {
  const playedPart = score ? mono(performOnce(score)) : new Float32Array();
  const ends = [...glides, ...airs].map(({ at = 0, length }) => at + length);
  const seconds = ends.length > 0 ? Math.max(...ends) + 0.6 : 0;
  const all = new Float32Array(Math.max(playedPart.length, samplesIn(seconds)));
  add(all, playedPart, 1);
  if (ends.length > 0) {
    const on = desk(all.length, false);
    for (const glide of glides) {
      place(on, glided(glide), samplesIn(glide.at ?? 0), { level: glide.level, pan: 0, room });
    }
    airs.forEach((air, index) => {
      place(on, blown(air, index), samplesIn(air.at ?? 0), { level: air.level, pan: 0, room });
    });
    add(all, mono(mixed(on)), drawn);
  }
  return all;
}

function glided({
  tones,
  length,
  colour,
  mouth,
  waves,
  rise = 0.008,
  fall = length / 3,
}: Glide): Float32Array {
  const samples = new Float32Array(samplesIn(length));
  let phase = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / SAMPLE_RATE;
    const wave = waves ? 1 + waves[1] * Math.sin(2 * Math.PI * waves[0] * time) : 1;
    const tone = along(tones, index / samples.length) * wave;
    phase += (2 * Math.PI * tone) / SAMPLE_RATE;
    let value = 0;
    for (let overtone = 0; overtone < colour.length; overtone += 1) {
      if (tone * (overtone + 1) < 5000) value += (colour[overtone] ?? 0) * Math.sin(phase * (overtone + 1));
    }
    const edge = Math.min(1, time / rise, (length - time) / fall);
    samples[index] = value * Math.max(0, edge) ** 1.5;
  }
  return mouth ? voiced(samples, mouth) : samples;
}

/** Through a mouth that changes its shape: short pieces, each with its own favoured tone, led into each other. */
function voiced(samples: Float32Array, mouth: readonly number[]): Float32Array {
  const shaped = new Float32Array(samples.length);
  const piece = samplesIn(0.02);
  for (let start = -piece; start < samples.length; start += piece) {
    const from = Math.max(0, start - piece);
    const part = samples.slice(from, start + 2 * piece);
    filtered(part, bandPass(along(mouth, Math.max(0, start) / samples.length), 0.7));
    for (let index = Math.max(0, start); index < Math.min(samples.length, start + 2 * piece); index += 1) {
      const share = Math.sin(((index - start) / (2 * piece)) * Math.PI) ** 2;
      shaped[index] = (shaped[index] ?? 0) + (part[index - from] ?? 0) * share;
    }
  }
  return shaped.map((value, index) => value * 1.4 + (samples[index] ?? 0) * 0.35);
}

function blown({ tones, width, length, swell }: Air, seed: number): Float32Array {
  const random = chance(31 + seed * 7);
  const samples = Float32Array.from({ length: samplesIn(length) }, () => random() * 2 - 1);
  const { low, band } = { low: new Float32Array(2), band: new Float32Array(2) };
  for (let index = 0; index < samples.length; index += 1) {
    const share = index / samples.length;
    // A filter whose tone moves with every sample (Chamberlin).
    const turn = 2 * Math.sin((Math.PI * Math.min(along(tones, share), SAMPLE_RATE / 7)) / SAMPLE_RATE);
    low[0] = (low[0] ?? 0) + turn * (band[0] ?? 0);
    const high = (samples[index] ?? 0) * width - (low[0] ?? 0) - width * (band[0] ?? 0);
    band[0] = (band[0] ?? 0) + turn * high;
    const loud = share < swell ? share / Math.max(swell, 0.001) : (1 - share) / (1 - swell);
    samples[index] = (band[0] ?? 0) * loud ** 1.6;
  }
  return samples;
}

function along(values: readonly number[], share: number): number {
  const place = Math.min(0.9999, Math.max(0, share)) * (values.length - 1);
  const index = Math.floor(place);
  const from = values[index] ?? 0;
  const to = values[index + 1] ?? from;
  // In ratios, as ears hear: equal steps sound equal.
  return from > 0 && to > 0 ? from * (to / from) ** (place - index) : from;
}
