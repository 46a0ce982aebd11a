import { expect, it } from 'vitest';
import { closeLoop } from '../../src/audio/close-loop.ts';

const LENGTH = 4800;
const START = 960;
const CLOSING = 480;
/** Two periods of a codec's mistake: the same tone, a little off after each round. */
const tone = () =>
  Float32Array.from({ length: START + LENGTH + CLOSING }, (_, index) => {
    const round = index < START ? 0 : 1;
    return Math.sin((2 * Math.PI * 10 * (index - START)) / LENGTH) * 0.5 + round * 0.05;
  });

it('leads the end of a loop over to what came before its start', () => {
  const samples = tone();
  const before = samples.slice();
  closeLoop(samples, START, LENGTH, CLOSING);
  const end = START + LENGTH;
  // The last sample is almost the one before the start: the jump is as smooth as the tone itself.
  expect(Math.abs((samples[end - 1] ?? 1) - (before[START - 1] ?? 0))).toBeLessThan(0.001);
  expect(samples.slice(0, end - CLOSING)).toEqual(before.slice(0, end - CLOSING));
  expect(samples.slice(end)).toEqual(before.slice(end));
});

it('changes nothing where both ends are the same', () => {
  const samples = tone().map((value, index) => (index < START ? value : value - 0.05));
  const before = samples.slice();
  closeLoop(samples, START, LENGTH, CLOSING);
  samples.forEach((value, index) => {
    expect(Math.abs(value - (before[index] ?? 1))).toBeLessThan(1e-6);
  });
});
