import { edged, SAMPLE_RATE, samplesIn, type Voice } from './voice.ts';

/** A soft electric piano: one tone shaped by another, and a tine that only sparkles at the start. */
export const softKeys: Voice = ({ frequency, length, strength, random }) => {
  const seconds = Math.min(length + 0.25, 4);
  const samples = new Float32Array(samplesIn(seconds));
  const turn = (2 * Math.PI * frequency) / SAMPLE_RATE;
  const shorter = (262 / frequency) ** 0.4;
  const drift = random() * 6.28;
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / SAMPLE_RATE;
    const colour = strength * (0.25 + 1.1 * Math.exp(-time / 0.35)) * Math.exp(-time / (1.6 * shorter));
    const tine = strength * 0.05 * Math.exp(-time / 0.06);
    const body = Math.sin(turn * index + colour * Math.sin(turn * index));
    const wave = 1 - 0.12 * (0.5 - 0.5 * Math.cos(2 * Math.PI * 4.2 * time + drift));
    const loudness = 0.42 * strength * Math.exp(-time / (1.1 * shorter)) * wave;
    samples[index] = (body + tine * Math.sin(turn * 7 * index)) * loudness;
  }
  return edged(samples, 0.003, 0.22);
};
