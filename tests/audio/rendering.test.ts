import { describe, expect, it } from 'vitest';
import { lookout } from '../../assets/audio/src/music/lookout.ts';
import type { Score } from '../../assets/audio/src/score.ts';
import { loudness } from '../../scripts/audio/loudness.ts';
import { measureSeam } from '../../scripts/audio/seam.ts';
import { ORCHESTRA } from '../../scripts/audio/synth/orchestra.ts';
import { loopLength, performLoop } from '../../scripts/audio/synth/perform.ts';
import { chance, SAMPLE_RATE } from '../../scripts/audio/synth/voice.ts';
import { joined } from '../../scripts/audio/wave.ts';

/** Two bars of a real loop: enough to hear whether its end meets its start. */
const WHOLE = lookout();
const PIECE: Score = {
  ...WHOLE,
  loop: 8,
  tracks: WHOLE.tracks.map((track) => ({ ...track, notes: track.notes.filter(({ at }) => at < 8) })),
};

describe('the orchestra', () => {
  it('renders a loop whose end meets its start, echoes and all', { timeout: 120_000 }, () => {
    const loop = performLoop(PIECE, 'base');
    const length = loopLength(PIECE);
    expect(loop.map(({ length: samples }) => samples)).toEqual([length, length]);
    const twice = loop.map((samples) => joined([samples, samples]));
    const { click, repeat, jump } = measureSeam(twice, 0, length);
    expect(click).toBeLessThanOrEqual(1);
    expect(repeat).toBeLessThan(-60);
    expect(jump).toBeLessThanOrEqual(1);
    expect(loudness(loop).integrated).toBeGreaterThan(-40);
  });

  it('plays the same notes the same way every time', { timeout: 120_000 }, () => {
    const score = { ...PIECE, tracks: PIECE.tracks.slice(0, 2) };
    const bytes = () => performLoop(score, 'base').map((samples) => Buffer.from(samples.buffer));
    const [first, second] = [bytes(), bytes()];
    first.forEach((channel, side) => {
      expect(channel.equals(second[side] ?? Buffer.alloc(0))).toBe(true);
    });
  });

  it('has no instrument that is out of tune, silent, or starts or ends with a click', {
    timeout: 120_000,
  }, () => {
    for (const [name, voice] of Object.entries(ORCHESTRA)) {
      const sound = voice({ frequency: 440, length: 0.6, strength: 0.7, random: chance(3) });
      const top = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      expect(top, name).toBeGreaterThan(0.05);
      expect(top, name).toBeLessThan(1.2);
      expect(Math.abs(sound[0] ?? 1), name).toBeLessThan(0.02);
      expect(Math.abs(sound.at(-1) ?? 1), name).toBeLessThan(0.02);
      if (!UNPITCHED.has(name)) expect(Math.abs(centsOff(sound, 440)), name).toBeLessThan(12);
    }
  });
});

const UNPITCHED = new Set(['slap', 'shaker', 'brush', 'clap', 'rim', 'block', 'boom', 'conga', 'pot']);

/** How far a tone is from where it should be: the lag of many periods at which it is most like itself. */
function centsOff(sound: Float32Array, frequency: number): number {
  const period = SAMPLE_RATE / frequency;
  const periods = 20;
  const from = 7000;
  const like = (lag: number) => {
    let sum = 0;
    for (let index = from; index < from + 6000; index += 1)
      sum += (sound[index] ?? 0) * (sound[index + lag] ?? 0);
    return sum;
  };
  let best = Math.round(periods * period);
  for (let lag = Math.floor(periods * period * 0.985); lag <= periods * period * 1.015; lag += 1) {
    if (like(lag) > like(best)) best = lag;
  }
  const [before, at, after] = [like(best - 1), like(best), like(best + 1)];
  const fraction = (before - after) / (2 * (before - 2 * at + after) || 1);
  return 1200 * Math.log2((periods * period) / (best + fraction));
}
