import { chord, line, type Note, pitch, type Score } from '../score.ts';

const CHORDS = {
  C: ['C2', 'C4 E4 G4'],
  Am: ['A1', 'C4 E4 A4'],
  F: ['F1', 'C4 F4 A4'],
  G: ['G1', 'B3 D4 G4'],
  E7: ['E2', 'B3 D4 G#4'],
  Em: ['E2', 'B3 E4 G4'],
  Dm: ['D2', 'D4 F4 A4'],
  D7: ['D2', 'C4 F#4 A4'],
  G7: ['G1', 'B3 F4 G4'],
} as const;
const FORM = ['C', 'Am', 'F', 'G', 'C', 'E7', 'F', 'G', 'Am', 'Em', 'F', 'C', 'Dm', 'D7', 'G', 'G7'] as const;
const MELODY =
  'E5:.5 G5:.5 C6:.5 G5:.5 A5:1 G5:1  E5:.5 C5:.5 E5:.5 A5:.5 G5:1 E5:1 ' +
  'F5:.5 A5:.5 C6:.5 A5:.5 D6:1 C6:1  B5:.5 G5:.5 A5:.5 B5:.5 G5:1 r:1 ' +
  'E5:.5 G5:.5 C6:.5 G5:.5 E6:1 D6:1  B5:.5 G#5:.5 B5:.5 D6:.5 E6:1 r:1 ' +
  'C6:.5 A5:.5 F5:.5 A5:.5 C6:.5 D6:.5 C6:1  B5:.5 A5:.5 G5:.5 D5:.5 G5:1 r:1 ' +
  'C6:1 B5:.5 A5:.5 E5:1.5 r:.5  B5:1 A5:.5 G5:.5 E5:1.5 r:.5 ' +
  'A5:.5 C6:.5 F5:.5 A5:.5 C6:1 A5:1  G5:.5 E5:.5 C5:.5 E5:.5 G5:1 r:1 ' +
  'D5:.5 F5:.5 A5:.5 D6:.5 C6:1 A5:1  F#5:.5 A5:.5 C6:.5 D6:.5 E6:1 D6:1 ' +
  'B5:.5 D6:.5 G5:.5 B5:.5 D5:.5 G5:.5 B5:.5 D6:.5  F6:.5 D6:.5 B5:.5 G5:.5 A5:.5 B5:.5 r:1';
const WHISTLE = 'r:32 C6:3 r:1 B5:3 r:1 A5:2 C6:2 G5:3 r:1 D6:3 r:1 C6:2 D6:2 B5:4 r:4';

/** "Card hop": the card table. Playful, C major, swung. */
export function table(): Score {
  const bass: Note[] = [];
  const plucks: Note[] = [];
  const drums: Note[] = [];
  FORM.forEach((name, bar) => {
    const at = bar * 4;
    const [root, names] = CHORDS[name];
    const low = pitch(root);
    const turn = bar % 4 === 3;
    bass.push(
      { at, length: 0.8, pitch: low, velocity: 92 },
      { at: at + 1.5, length: 0.4, pitch: low + 7, velocity: 70 },
      { at: at + 2, length: 0.8, pitch: low + 12, velocity: 84 },
      { at: at + 3, length: 0.4, pitch: low + 7, velocity: 74 },
      { at: at + 3.5, length: 0.4, pitch: turn ? low + 11 : low + 12, velocity: 66 },
    );
    for (const tone of chord(names)) {
      plucks.push(
        { at: at + 1, length: 0.35, pitch: tone, velocity: 68 },
        { at: at + 3, length: 0.35, pitch: tone, velocity: 68 },
        { at: at + 2.5, length: 0.3, pitch: tone, velocity: 48 },
      );
    }
    drums.push(
      { at, length: 0.2, pitch: 36, velocity: 84 },
      { at: at + 2, length: 0.2, pitch: 36, velocity: 74 },
      { at: at + 2.5, length: 0.2, pitch: 36, velocity: 50 },
      { at: at + 1, length: 0.2, pitch: 39, velocity: 58 },
      { at: at + 3, length: 0.2, pitch: 39, velocity: 62 },
    );
    for (let step = 0; step < 8; step += 1) {
      drums.push({ at: at + step / 2, length: 0.1, pitch: 70, velocity: step % 2 ? 30 : 44 });
    }
    if (bar % 2) drums.push({ at: at + 1.5, length: 0.1, pitch: 76, velocity: 44 });
    if (turn) {
      [76, 76, 77, 77].forEach((block, step) => {
        drums.push({ at: at + 3 + step / 4, length: 0.1, pitch: block, velocity: 56 + step * 6 });
      });
    }
  });
  const melody = line(MELODY, { velocity: 92 });
  const sparkle = melody
    .filter(({ at }) => (at >= 16 && at < 32) || at >= 56)
    .map((note) => ({ ...note, pitch: note.pitch + 12 > 96 ? note.pitch : note.pitch + 12, velocity: 56 }));
  return {
    tempo: 126,
    loop: FORM.length * 4,
    looseness: 0.015,
    swing: 0.1,
    tracks: [
      { instrument: 12, volume: 100, pan: 60, reverb: 30, notes: melody, role: 'melody' },
      { instrument: 45, volume: 78, pan: 44, reverb: 34, notes: plucks, role: 'harmony' },
      { instrument: 32, volume: 92, pan: 64, reverb: 12, notes: bass, role: 'harmony' },
      {
        instrument: 79,
        volume: 56,
        pan: 84,
        reverb: 50,
        notes: line(WHISTLE, { velocity: 58 }),
        role: 'melody',
      },
      { instrument: 13, volume: 40, pan: 90, reverb: 46, notes: sparkle },
      { instrument: 'drums', volume: 84, pan: 64, reverb: 18, notes: drums },
    ],
  };
}
