import { type Bar, bassLine, eachBar, held, line, type Score } from '../score.ts';

const FORM: readonly Bar[] = [
  ['F2', 'C4 E4 A4'],
  ['D2', 'C4 F4 A4'],
  ['Bb1', 'D4 F4 A4'],
  ['C2', 'D4 G4 C5'],
  ['F2', 'C4 F4 A4'],
  ['A1', 'C4 E4 G4'],
  ['Bb1', 'D4 F4 C5'],
  ['C2', 'E4 G4 D5'],
  ['D2', 'A3 D4 F4'],
  ['Bb1', 'Bb3 D4 F4'],
  ['G1', 'Bb3 D4 G4'],
  ['C2', 'C4 F4 G4'],
];
const HARP =
  'r:2 A5:2 r:2 F5:2 r:2 D5:2 r:2 G5:2 r:2 C6:2 r:2 G5:2 r:2 F5:2 r:2 E5:2 r:2 A5:2 r:2 F5:2 r:2 Bb5:2 r:2 G5:2';
/** Sango's call, as slow as breathing: two bars in, two bars out. */
const BREATH =
  'E5:2 G5:2 A5:3 r:1  r:8  A5:2 C6:1 A5:1 G5:3 r:1  r:8  F5:2 A5:2 D6:3 r:1  Bb5:2 G5:2 F5:3 r:1';

/** "Slow water": the calm theme, the help page. Long chords that swell like breathing, no drums. */
export function calm(): Score {
  return {
    key: 'F',
    tempo: 72,
    loop: FORM.length * 4,
    looseness: 0.02,
    tracks: [
      {
        instrument: 'pad',
        layer: 'base',
        volume: -2,
        pan: 0,
        room: 0.6,
        width: 7,
        notes: held(FORM, 70),
        role: 'harmony',
      },
      {
        instrument: 'harp',
        layer: 'base',
        volume: -4,
        pan: -0.2,
        room: 0.6,
        notes: line(HARP, { velocity: 62 }),
        role: 'melody',
      },
      {
        instrument: 'vibraphone',
        layer: 'base',
        volume: -7,
        pan: 0.3,
        room: 0.6,
        notes: eachBar(FORM, ({ at, tones }) =>
          tones.map((pitch, index) => ({
            at: at + index,
            length: 2.5,
            pitch: pitch + 12,
            velocity: 52 - index * 6,
          })),
        ),
        role: 'harmony',
      },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -7,
        pan: 0,
        room: 0.1,
        notes: bassLine(FORM, [[0, 3.8, 0]], 64),
        role: 'harmony',
      },
      {
        instrument: 'flute',
        layer: 'top',
        volume: 0,
        pan: 0.15,
        room: 0.7,
        notes: line(BREATH, { velocity: 60 }),
        role: 'melody',
      },
      { instrument: 'choir', layer: 'top', volume: -5, pan: 0, room: 0.7, width: 8, notes: held(FORM, 60) },
    ],
  };
}
