import { describe, expect, it } from 'vitest';
import { loudness, truePeak } from '../../scripts/audio/loudness.ts';

const RATE = 48_000;
const sine = (frequency: number, decibels: number, seconds: number, phase = 0) =>
  Float32Array.from(
    { length: seconds * RATE },
    (_, index) => 10 ** (decibels / 20) * Math.sin((2 * Math.PI * frequency * index) / RATE + phase),
  );

/** The cases of EBU Tech 3341, as far as two channels go. */
describe('loudness', () => {
  it.each([
    [-23, -23],
    [-33, -33],
  ])('a tone of 1 kHz at %d dBFS on both sides is %d LUFS', (decibels, lufs) => {
    const tone = sine(1000, decibels, 4);
    expect(loudness([tone, tone]).integrated).toBeCloseTo(lufs, 0);
    expect(Math.abs(loudness([tone, tone]).integrated - lufs)).toBeLessThan(0.1);
  });

  it('leaves out what is far below the rest', () => {
    const parts = [sine(1000, -36, 10), sine(1000, -23, 20), sine(1000, -36, 10)];
    const all = Float32Array.from(parts.flatMap((part) => [...part]));
    expect(Math.abs(loudness([all, all]).integrated + 23)).toBeLessThan(0.1);
  });

  it('counts one channel as if it came from both sides', () => {
    const tone = sine(1000, -20, 3);
    expect(loudness([tone]).integrated).toBe(loudness([tone, tone]).integrated);
  });
});

it('finds the peak between two samples', () => {
  const between = sine(RATE / 4, -6, 0.2, Math.PI / 4);
  expect(Math.abs(truePeak([between]) + 6)).toBeLessThan(0.3);
  expect(Math.max(...between)).toBeLessThan(0.36);
});
