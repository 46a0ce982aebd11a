import { chord, line, type Note, pitch, type Score } from '../score.ts';

const FORM: readonly (readonly [bass: string, chord: string])[] = [
  ['G2', 'D3 G3 B3 D4'],
  ['E2', 'E3 G3 B3 D4'],
  ['C2', 'E3 G3 C4 D4'],
  ['D2', 'D3 F#3 A3 D4'],
  ['G2', 'D3 G3 B3 D4'],
  ['B1', 'D3 F#3 B3 D4'],
  ['C2', 'E3 G3 C4 E4'],
  ['D2', 'D3 G3 A3 C4'],
  ['E2', 'E3 G3 B3 E4'],
  ['C2', 'E3 G3 C4 E4'],
  ['B1', 'D3 G3 B3 D4'],
  ['A1', 'E3 G3 A3 C4'],
  ['C2', 'E3 G3 C4 D4'],
  ['D2', 'D3 F#3 A3 C4'],
  ['G2', 'D3 G3 B3 D4'],
  ['D2', 'D3 F#3 A3 C4'],
];
/** Two bars of tune, two of rest: there is reading to do. */
const VIBRAPHONE =
  'B4:1.5 D5:.5 G5:2  E5:1 D5:1 B4:2  r:8 ' +
  'B4:1.5 D5:.5 G5:1 A5:1  F#5:2 D5:2  r:8 ' +
  'E5:1 G5:1 B5:2  C6:1 B5:.5 G5:.5 E5:2  r:8 ' +
  'D5:1 E5:1 G5:2  F#5:1.5 A5:.5 D5:2  r:8';
const CLARINET =
  'r:8 r:1 G4:1 E4:1 D4:1 F#4:3 r:1  r:8 r:1 C5:1 A4:1 G4:1 A4:3 r:1 ' +
  'r:8 r:1 B4:1 D5:1 B4:1 C5:2 A4:1 r:1  r:8 r:1 B4:1 G4:1 D4:1 A4:3 r:1';

/** "Window light": story scenes. Curious and warm, G major, plenty of air. */
export function story(): Score {
  const bass: Note[] = [];
  const guitar: Note[] = [];
  const pad: Note[] = [];
  const brush: Note[] = [];
  FORM.forEach(([root, names], bar) => {
    const at = bar * 4;
    const low = pitch(root);
    const tones = chord(names);
    bass.push(
      { at, length: 1.8, pitch: low, velocity: 66 },
      { at: at + 2.5, length: 1.2, pitch: low + (bar % 2 ? 12 : 7), velocity: 50 },
    );
    [0, 1, 2, 3, 1, 2, 3, 2].forEach((index, step) => {
      if (step === 4 && bar % 2 === 0) return;
      const velocity = step === 0 ? 62 : 44 + (step % 3) * 4;
      guitar.push({ at: at + step / 2, length: 1.2, pitch: tones[index] ?? low, velocity });
    });
    for (const tone of tones.slice(1)) pad.push({ at, length: 4.1, pitch: tone, velocity: 38 });
    for (let beat = 0; beat < 4; beat += 1) {
      brush.push({ at: at + beat + 0.5, length: 0.2, pitch: 82, velocity: beat % 2 ? 30 : 22 });
    }
    if (bar % 4 === 3) brush.push({ at: at + 3, length: 0.3, pitch: 75, velocity: 26 });
  });
  return {
    tempo: 96,
    loop: FORM.length * 4,
    looseness: 0.025,
    tracks: [
      {
        instrument: 11,
        volume: 88,
        pan: 74,
        reverb: 60,
        notes: line(VIBRAPHONE, { velocity: 72 }),
        role: 'melody',
      },
      {
        instrument: 71,
        volume: 62,
        pan: 50,
        reverb: 54,
        notes: line(CLARINET, { velocity: 60 }),
        role: 'melody',
      },
      { instrument: 24, volume: 80, pan: 56, reverb: 44, notes: guitar, role: 'harmony' },
      { instrument: 89, volume: 52, pan: 64, reverb: 70, notes: pad, role: 'harmony' },
      { instrument: 32, volume: 80, pan: 64, reverb: 18, notes: bass, role: 'harmony' },
      { instrument: 'drums', volume: 54, pan: 80, reverb: 30, notes: brush },
    ],
  };
}
