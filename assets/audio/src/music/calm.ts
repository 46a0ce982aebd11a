import { chord, line, type Note, pitch, type Score } from '../score.ts';

const FORM: readonly (readonly [bass: string, chord: string])[] = [
  ['F2', 'C4 E4 A4'],
  ['D2', 'C4 F4 A4'],
  ['Bb1', 'D4 F4 A4'],
  ['C2', 'D4 G4 C5'],
  ['F2', 'C4 F4 A4'],
  ['A1', 'C4 E4 G4'],
  ['Bb1', 'D4 F4 C5'],
  ['C2', 'E4 G4 D5'],
];
const HARP = 'r:2 A5:2 r:2 F5:2 r:2 D5:2 r:2 G5:2 r:2 C6:2 r:2 G5:2 r:2 F5:2 r:2 E5:2';

/** "Slow water": the calm theme and the help page. Long chords that swell like breathing, no drums. */
export function calm(): Score {
  const bass: Note[] = [];
  const pad: Note[] = [];
  const bells: Note[] = [];
  FORM.forEach(([root, names], bar) => {
    const at = bar * 4;
    const tones = chord(names);
    bass.push({ at, length: 3.8, pitch: pitch(root), velocity: 54 });
    for (const tone of tones) pad.push({ at, length: 4.2, pitch: tone, velocity: 58 });
    tones.forEach((tone, index) => {
      bells.push({ at: at + index, length: 2.5, pitch: tone + 12, velocity: 40 - index * 5 });
    });
  });
  return {
    tempo: 72,
    loop: FORM.length * 4,
    looseness: 0.02,
    tracks: [
      { instrument: 89, volume: 84, pan: 64, reverb: 90, notes: pad, role: 'harmony' },
      {
        instrument: 46,
        volume: 72,
        pan: 50,
        reverb: 80,
        notes: line(HARP, { velocity: 56 }),
        role: 'melody',
      },
      { instrument: 11, volume: 56, pan: 78, reverb: 80, notes: bells, role: 'harmony' },
      { instrument: 32, volume: 62, pan: 64, reverb: 30, notes: bass, role: 'harmony' },
    ],
  };
}
