import { chord, line, type Note, pitch, type Score } from '../score.ts';

const BARS: readonly (readonly [bass: string, chord: string])[] = [
  ['F2', 'F3 A3 C4 E4'],
  ['D2', 'F3 A3 C4 D4'],
  ['Bb1', 'F3 Bb3 D4 A4'],
  ['C2', 'E3 G3 C4 D4'],
  ['A1', 'E3 G3 C4 E4'],
  ['D2', 'F3 A3 C4 E4'],
  ['G1', 'F3 Bb3 D4 G4'],
  ['C2', 'F3 G3 Bb3 D4'],
];
const FORM = [...BARS, ...BARS.slice(0, 6), ['Bb1', 'F3 Bb3 D4 F4'] as const, ['C2', 'E3 G3 C4 D4'] as const];
const VERSE =
  'A5:1.5 G5:.5 F5:1 C5:1  D5:1.5 F5:.5 A5:2  G5:1 F5:1 D5:1 F5:1  G5:3 r:1 ' +
  'C6:1.5 A5:.5 G5:1 E5:1  F5:1 G5:.5 A5:.5 C6:2  D6:1 C6:.5 A5:.5 G5:1 F5:1  G5:2.5 r:1.5';
const ANSWER =
  'C6:1 A5:.5 G5:.5 A5:2  F5:1 D5:.5 F5:.5 A5:2  D6:1.5 C6:.5 A5:1 F5:1  G5:2 E5:1 C5:1 ' +
  'C6:1 D6:1 C6:1 A5:1  A5:1.5 G5:.5 F5:2  D5:1 F5:1 A5:.5 G5:.5 F5:1  G5:1 F5:.5 D5:.5 C5:1 r:1';
const ORNAMENTS =
  'r:14 C5:.25 D5:.25 F5:.5 A5:1 r:14 D5:.25 F5:.25 G5:.5 C6:1 ' +
  'r:14 C5:.25 F5:.25 A5:.5 C6:1 r:14 A5:.25 G5:.25 F5:.5 r:1';

/** "Harbour of lights": title, map and pages. Calm, F pentatonic, kalimba. */
export function hub(): Score {
  const bass: Note[] = [];
  const pad: Note[] = [];
  const arpeggio: Note[] = [];
  const shaker: Note[] = [];
  FORM.forEach(([root, names], bar) => {
    const at = bar * 4;
    const low = pitch(root);
    const tones = chord(names);
    bass.push(
      { at, length: 1.4, pitch: low, velocity: 78 },
      { at: at + 1.5, length: 0.5, pitch: low + 12, velocity: 52 },
      { at: at + 2, length: 1.4, pitch: low + 7, velocity: 66 },
      { at: at + 3.5, length: 0.5, pitch: low + 12, velocity: 50 },
    );
    for (const tone of tones) pad.push({ at, length: 4.1, pitch: tone, velocity: 46 });
    [0, 2, 1, 3, 2, 1, 3, 2].forEach((index, step) => {
      const velocity = (step % 4 ? 48 : 60) + (bar >= 8 ? 4 : 0);
      arpeggio.push({ at: at + step / 2, length: 0.6, pitch: (tones[index] ?? low) + 12, velocity });
      shaker.push({ at: at + step / 2, length: 0.2, pitch: 82, velocity: [44, 24, 34, 26][step % 4] ?? 24 });
    });
    if (bar % 2) shaker.push({ at: at + 3.5, length: 0.3, pitch: 76, velocity: 34 });
    if (bar % 4 === 3) shaker.push({ at: at + 2.5, length: 0.3, pitch: 77, velocity: 30 });
  });
  const melody = [...line(VERSE, { velocity: 84 }), ...line(ANSWER, { from: 32, velocity: 88 })];
  const below = melody
    .filter((note) => note.at >= 32)
    .map((note) => ({ ...note, pitch: note.pitch - 12, velocity: 60 }));
  return {
    tempo: 84,
    loop: FORM.length * 4,
    looseness: 0.02,
    tracks: [
      { instrument: 108, volume: 96, pan: 70, reverb: 52, notes: melody, role: 'melody' },
      { instrument: 46, volume: 58, pan: 44, reverb: 60, notes: arpeggio, role: 'harmony' },
      { instrument: 89, volume: 62, pan: 64, reverb: 70, notes: pad, role: 'harmony' },
      { instrument: 32, volume: 78, pan: 60, reverb: 20, notes: bass, role: 'harmony' },
      {
        instrument: 107,
        volume: 60,
        pan: 92,
        reverb: 60,
        notes: line(ORNAMENTS, { velocity: 62 }),
        role: 'melody',
      },
      { instrument: 12, volume: 46, pan: 84, reverb: 50, notes: below },
      { instrument: 'drums', volume: 70, pan: 74, reverb: 30, notes: shaker },
    ],
  };
}
