import { describe, expect, it } from 'vitest';
import { midiFile } from '../../assets/audio/src/midi.ts';
import { calm } from '../../assets/audio/src/music/calm.ts';
import { hub } from '../../assets/audio/src/music/hub.ts';
import { story } from '../../assets/audio/src/music/story.ts';
import { table } from '../../assets/audio/src/music/table.ts';
import { line, type Note, pitch, type Score } from '../../assets/audio/src/score.ts';

const SCORES: readonly (readonly [string, Score])[] = [
  ['hub', hub()],
  ['story', story()],
  ['table', table()],
  ['calm', calm()],
];
const SEMITONES = [1, 11];

const notesOf = (score: Score, role: 'melody' | 'harmony') =>
  score.tracks.filter((track) => track.role === role).flatMap((track) => track.notes);
const bar = (note: Note) => Math.floor(note.at / 4);

describe.each(SCORES)('%s', (_name, score) => {
  it('fits its loop exactly: whole bars, a whole number of samples, no note beyond the end', () => {
    expect(score.loop % 4).toBe(0);
    expect(Number.isInteger((score.loop * 60 * 44_100) / score.tempo)).toBe(true);
    for (const { at } of score.tracks.flatMap((track) => track.notes)) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(score.loop);
    }
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

  it('writes the same MIDI file every time', () => {
    const file = midiFile(score, 2);
    expect(file.equals(midiFile(score, 2))).toBe(true);
    expect(file.toString('latin1', 0, 4)).toBe('MThd');
    expect(file.toString('latin1').match(/MTrk/g)).toHaveLength(score.tracks.length + 1);
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
});
