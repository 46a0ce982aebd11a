import { describe, expect, it } from 'vitest';
import { ALL_MUSIC } from '../../assets/audio/src/music/all-music.ts';
import { KEYS, line, type Note, pitch, type Score, strokes } from '../../assets/audio/src/score.ts';

const SCORES = Object.entries(ALL_MUSIC).map(([name, score]) => [name, score()] as const);
const SEMITONES = [1, 11];

const notesOf = (score: Score, role: 'melody' | 'harmony') =>
  score.tracks.filter((track) => track.role === role).flatMap((track) => track.notes);
const bar = (note: Note) => Math.floor(note.at / 4 + 1e-6);
const seconds = (score: Score) => (score.loop * 60) / score.tempo;
const tuneOf = (score: Score) =>
  score.tracks
    .filter(({ role, layer }) => role === 'melody' && layer === 'base')
    .flatMap(({ notes }) => notes)
    .sort((one, other) => one.at - other.at);
/** A bar of a tune as steps and lengths, so that the same idea is found again on another tone. */
const shape = (notes: readonly Note[]) =>
  notes.map(({ at, length }) => `${Math.round((at % 4) * 12)}/${Math.round(length * 12)}`).join(' ');

describe.each(SCORES)('%s', (_name, score: Score) => {
  it('fits its loop exactly: whole bars, at least 24 s, no note beyond the end', () => {
    expect(score.loop % 4).toBe(0);
    expect(seconds(score)).toBeGreaterThanOrEqual(24);
    expect(seconds(score)).toBeLessThanOrEqual(60);
    expect(KEYS).toContain(score.key);
    for (const { at } of score.tracks.flatMap((track) => track.notes)) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(score.loop);
    }
  });

  it('can be heard with its lower layer alone, and has more to add', () => {
    const layers = (layer: 'base' | 'top') => score.tracks.filter((track) => track.layer === layer);
    for (const role of ['melody', 'harmony'] as const) {
      expect(layers('base').some((track) => track.role === role)).toBe(true);
    }
    expect(layers('base').some(({ instrument }) => instrument === 'bass')).toBe(true);
    expect(layers('top').length).toBeGreaterThanOrEqual(2);
  });

  it('has a tune that sits on its chords', () => {
    const harmony = notesOf(score, 'harmony');
    const clashes = notesOf(score, 'melody').flatMap((note) => {
      const tones = new Set(
        harmony.filter((other) => bar(other) === bar(note)).map((other) => other.pitch % 12),
      );
      if (tones.has(note.pitch % 12) || note.length < 1) return [];
      const near = [...tones].some((tone) => SEMITONES.includes((note.pitch - tone + 24) % 12));
      return near ? [`bar ${bar(note) + 1}, beat ${(note.at % 4) + 1}, note ${note.pitch}`] : [];
    });
    expect(clashes).toEqual([]);
  });

  it('has a tune that a child can hum: in reach of a voice, small steps, ideas that come back', () => {
    const tune = tuneOf(score);
    const pitches = tune.map((note) => note.pitch);
    expect(Math.min(...pitches)).toBeGreaterThanOrEqual(pitch('G4'));
    expect(Math.max(...pitches)).toBeLessThanOrEqual(pitch('E6'));
    const steps = pitches.slice(1).map((one, index) => Math.abs(one - (pitches[index] ?? one)));
    expect(steps.filter((step) => step <= 5).length / steps.length).toBeGreaterThan(0.8);
    const bars = Array.from({ length: score.loop / 4 }, (_, index) =>
      shape(tune.filter((note) => bar(note) === index)),
    ).filter((one) => one !== '');
    expect(new Set(bars).size).toBeLessThan(bars.length);
  });

  it('does not tire: its second half is not its first', () => {
    const half = score.loop / 2;
    const told = (notes: readonly Note[], from: number) =>
      notes.map(({ at, pitch: tone, length }) => `${at - from} ${tone} ${length}`).sort();
    const tune = tuneOf(score);
    expect(
      told(
        tune.filter(({ at }) => at < half),
        0,
      ),
    ).not.toEqual(
      told(
        tune.filter(({ at }) => at >= half),
        half,
      ),
    );
    const roots = score.tracks.find(({ instrument }) => instrument === 'bass')?.notes ?? [];
    expect(new Set(roots.map((note) => note.pitch % 12)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('score', () => {
  it('reads notes, rests and chords', () => {
    expect(line('C4:1 r:.5 [E4 G4]:2', { from: 4, velocity: 80 })).toEqual([
      { at: 4, length: 1, pitch: 60, velocity: 80 },
      { at: 5.5, length: 2, pitch: 64, velocity: 80 },
      { at: 5.5, length: 2, pitch: 67, velocity: 80 },
    ]);
    expect([pitch('A4'), pitch('F#3'), pitch('Bb1')]).toEqual([69, 54, 34]);
    expect(() => pitch('H2')).toThrow('H2');
  });

  it('reads strokes, softer and stronger, again and again', () => {
    const notes = strokes('X.o', { to: 3, step: 0.5, velocity: 100, tone: 'A1' });
    expect(notes.map(({ at, velocity }) => [at, velocity])).toEqual([
      [0, 100],
      [1, 52],
      [1.5, 100],
      [2.5, 52],
    ]);
  });
});
