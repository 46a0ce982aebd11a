import { type Bar, bassLine, broken, held, line, moved, type Score, strokes } from '../score.ts';

const BARS: readonly Bar[] = [
  ['F2', 'F3 A3 C4 E4'],
  ['D2', 'F3 A3 C4 D4'],
  ['Bb1', 'F3 Bb3 D4 A4'],
  ['C2', 'E3 G3 C4 D4'],
  ['A1', 'E3 G3 C4 E4'],
  ['D2', 'F3 A3 C4 E4'],
  ['G1', 'F3 Bb3 D4 G4'],
  ['C2', 'F3 G3 Bb3 D4'],
];
const FORM: readonly Bar[] = [...BARS, ...BARS.slice(0, 6), ['Bb1', 'F3 Bb3 D4 F4'], ['C2', 'E3 G3 C4 D4']];
const VERSE =
  'A5:1.5 G5:.5 F5:1 C5:1  D5:1.5 F5:.5 A5:2  G5:1 F5:1 D5:1 F5:1  G5:3 r:1 ' +
  'C6:1.5 A5:.5 G5:1 E5:1  F5:1 G5:.5 A5:.5 C6:2  D6:1 C6:.5 A5:.5 G5:1 F5:1  G5:2.5 r:1.5';
const ANSWER =
  'C6:1 A5:.5 G5:.5 A5:2  F5:1 D5:.5 F5:.5 A5:2  D6:1.5 C6:.5 A5:1 F5:1  G5:2 E5:1 C5:1 ' +
  'C6:1 D6:1 C6:1 A5:1  A5:1.5 G5:.5 F5:2  D5:1 F5:1 A5:.5 G5:.5 F5:1  G5:1 F5:.5 D5:.5 C5:1 r:1';
/** Sango's call, far away, where the tune rests. */
const LAMPS =
  'r:14 A5:.25 C6:.25 D6:.75 C6:.75 r:14 F5:.25 A5:.25 C6:.5 D6:1 ' +
  'r:14 A5:.25 C6:.25 D6:.75 C6:.75 r:14 A5:.25 G5:.25 F5:.5 r:1';

/** "Harbour of lights": map, album and pages. Calm, F pentatonic, kalimba and harp. */
export function map(): Score {
  const verse = line(VERSE, { velocity: 84 });
  const answer = line(ANSWER, { from: 32, velocity: 88 });
  return {
    key: 'F',
    tempo: 84,
    loop: FORM.length * 4,
    looseness: 0.02,
    tracks: [
      {
        instrument: 'kalimba',
        layer: 'base',
        volume: 0,
        pan: 0.1,
        room: 0.42,
        notes: [...verse, ...answer],
        role: 'melody',
      },
      {
        instrument: 'harp',
        layer: 'base',
        volume: -8,
        pan: -0.35,
        room: 0.35,
        notes: broken(FORM, [0, 2, 1, 3, 2, 1, 3, 2], { velocity: 58, length: 0.9, up: 12 }),
        role: 'harmony',
      },
      {
        instrument: 'pad',
        layer: 'base',
        volume: -10,
        pan: 0,
        room: 0.5,
        width: 6,
        notes: held(FORM, 60),
        role: 'harmony',
      },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -7,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 1.4, 0],
            [1.5, 0.5, 12],
            [2, 1.4, 7],
            [3.5, 0.5, 12],
          ],
          78,
        ),
        role: 'harmony',
      },
      {
        instrument: 'celesta',
        layer: 'top',
        volume: -8,
        pan: 0.5,
        room: 0.5,
        notes: line(LAMPS, { velocity: 74 }),
        role: 'melody',
      },
      {
        instrument: 'vibraphone',
        layer: 'top',
        volume: -7,
        pan: 0.3,
        room: 0.4,
        notes: moved(answer, -12, 0.8),
      },
      {
        instrument: 'flute',
        layer: 'top',
        volume: -6,
        pan: -0.3,
        room: 0.5,
        notes: line('A4:4 A4:3 C5:1 D5:4 C5:3 r:1 E5:4 D5:3 C5:1 Bb4:4 C5:3 r:1', { velocity: 72 }),
        role: 'melody',
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -17,
        pan: 0.4,
        room: 0.15,
        notes: strokes('xoXo', { to: 64, velocity: 78 }),
      },
      {
        instrument: 'pot',
        layer: 'top',
        volume: -12,
        pan: -0.3,
        room: 0.25,
        notes: [
          ...strokes('x.....o. x..o..x.', { to: 64, velocity: 86, tone: 'C3' }),
          ...strokes('........ .....xo.', { to: 64, velocity: 78, tone: 'G3' }),
        ],
      },
    ],
  };
}
