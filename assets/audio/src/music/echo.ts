import { type Bar, bassLine, broken, held, line, moved, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
  ['E2', 'G3 B3 E4'],
  ['C2', 'G3 C4 E4'],
  ['G1', 'G3 B3 D4'],
  ['D2', 'F#3 A3 D4'],
  ['E2', 'G3 B3 E4'],
  ['C2', 'G3 C4 E4'],
  ['A1', 'A3 C4 E4'],
  ['D2', 'F#3 A3 D4'],
  ['C2', 'G3 C4 E4'],
  ['D2', 'A3 D4 F#4'],
  ['B1', 'B3 D4 F#4'],
  ['E2', 'G3 B3 E4'],
  ['C2', 'G3 C4 E4'],
  ['A1', 'A3 C4 E4'],
  ['D2', 'F#3 A3 D4'],
  ['D2', 'G3 A3 D4'],
];
/** A call, a bar for the mountain, a call. */
const CALL =
  'B4:.5 E5:.5 G5:1.5 F#5:.5 E5:1  r:4  D5:.5 G5:.5 B5:1.5 A5:.5 G5:1  r:4 ' +
  'E5:.5 G5:.5 B5:1.5 A5:.5 G5:1  r:4  C6:1 B5:.5 A5:.5 E5:2  r:4 ' +
  'G5:1 E5:.5 G5:.5 C6:2  A5:1 F#5:.5 A5:.5 D6:2  D6:1 B5:.5 F#5:.5 B5:2  G5:3 r:1 ' +
  'E5:1 G5:1 C6:1 G5:1  A5:1.5 G5:.5 E5:2  F#5:1 A5:1 D5:2  r:4';
const MOUNTAIN =
  'r:4  G4:.5 C5:.5 E5:1.5 D5:.5 C5:1  r:4  A4:.5 D5:.5 F#5:1.5 E5:.5 D5:1 ' +
  'r:4  C5:.5 E5:.5 G5:1.5 E5:.5 C5:1  r:4  D5:.5 E5:.5 F#5:1 A5:2 ' +
  'r:2 C5:1 E5:1  r:2 D5:1 F#5:1  r:2 B4:1 D5:1  r:1 E5:.5 G5:.5 B5:2 ' +
  'r:12  A4:.5 D5:.5 G5:1.5 A5:.5 D5:1';
const STRINGS =
  'B4:4 C5:4 B4:4 A4:4  B4:4 G4:4 A4:4 F#4:2 A4:2  E5:4 F#5:4 F#5:2 D5:2 E5:4  C5:4 E5:2 C5:2 D5:4 D5:3 r:1';

/** "Call and answer": Echo Peak. Clear air, E minor and G major; what is called comes back. */
export function echo(): Score {
  return {
    key: 'G',
    tempo: 94,
    loop: FORM.length * 4,
    looseness: 0.022,
    tracks: [
      {
        instrument: 'vibraphone',
        layer: 'base',
        volume: 0,
        pan: -0.2,
        room: 0.4,
        notes: line(CALL, { velocity: 80 }),
        role: 'melody',
      },
      {
        instrument: 'kalimba',
        layer: 'base',
        volume: -6,
        pan: 0.6,
        room: 0.9,
        notes: line(MOUNTAIN, { velocity: 70 }),
        role: 'melody',
      },
      {
        instrument: 'harp',
        layer: 'base',
        volume: -6,
        pan: -0.35,
        room: 0.4,
        notes: broken(FORM, [0, 1, 2, 1, 0, 1, 2, 1], { velocity: 60, length: 1.1 }),
        role: 'harmony',
      },
      {
        instrument: 'choir',
        layer: 'base',
        volume: -11,
        pan: 0,
        room: 0.6,
        width: 7,
        notes: held(FORM, 60),
        role: 'harmony',
      },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -6,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 2.4, 0],
            [3, 0.8, 7],
          ],
          76,
        ),
        role: 'harmony',
      },
      {
        instrument: 'strings',
        layer: 'top',
        volume: -4,
        pan: 0,
        room: 0.5,
        width: 9,
        notes: line(STRINGS, { velocity: 72 }),
        role: 'melody',
      },
      {
        instrument: 'celesta',
        layer: 'top',
        volume: -10,
        pan: 0.4,
        room: 0.5,
        notes: moved(
          line(CALL, { velocity: 60 }).filter(({ at }) => at >= 32),
          12,
        ),
      },
      {
        instrument: 'pot',
        layer: 'top',
        volume: -10,
        pan: -0.2,
        room: 0.3,
        notes: [
          ...strokes('X.....x. x..o....', { to: 64, velocity: 90, tone: 'B2' }),
          ...strokes('...o.... ....x.o.', { to: 64, velocity: 82, tone: 'F#3' }),
        ],
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -17,
        pan: 0.4,
        room: 0.2,
        notes: strokes('xoxo Xoxo', { to: 64, velocity: 80 }),
      },
      {
        instrument: 'rim',
        layer: 'top',
        volume: -16,
        pan: 0.3,
        room: 0.5,
        notes: strokes('....x... ......x.', { to: 64, velocity: 72, tone: 'D5' }),
      },
    ],
  };
}
