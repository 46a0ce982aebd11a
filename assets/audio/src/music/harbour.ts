import { type Bar, bassLine, broken, held, line, moved, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
  ['F2', 'A3 C4 F4'],
  ['F2', 'A3 C4 F4'],
  ['Bb1', 'Bb3 D4 F4'],
  ['C2', 'G3 C4 E4'],
  ['F2', 'A3 C4 F4'],
  ['D2', 'A3 D4 F4'],
  ['G1', 'Bb3 D4 G4'],
  ['C2', 'G3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['Bb1', 'Bb3 D4 F4'],
  ['F2', 'A3 C4 F4'],
  ['C2', 'G3 C4 E4'],
  ['Bb1', 'Bb3 D4 F4'],
  ['A1', 'A3 C4 E4'],
  ['G1', 'Bb3 D4 G4'],
  ['C2', 'Bb3 C4 F4'],
];
/** Three small steps to a beat, like a boat at the quay. Lengths are in thirds of a beat. */
const THIRD = 1 / 3;
const TUNE =
  'C5:2 F5:1 A5:2 G5:1 F5:3 r:3  A5:2 G5:1 F5:2 D5:1 C5:3 r:3  D5:2 F5:1 Bb5:2 A5:1 G5:3 F5:3  G5:6 r:6 ' +
  'C5:2 F5:1 A5:2 C6:1 A5:3 r:3  D6:2 C6:1 A5:2 G5:1 F5:3 r:3  G5:2 A5:1 Bb5:2 A5:1 G5:3 D5:3  E5:3 G5:3 r:6 ' +
  'A5:3 F5:3 D5:3 r:3  Bb5:3 F5:3 D5:3 r:3  C6:3 A5:3 F5:3 A5:3  G5:9 r:3 ' +
  'Bb5:2 A5:1 G5:2 F5:1 D5:3 F5:3  A5:2 G5:1 E5:2 D5:1 C5:3 E5:3  G5:2 F5:1 D5:2 F5:1 G5:3 Bb5:3  F5:6 r:6';
/** Somebody hums along on the other boat. */
const OTHER_BOAT =
  'r:48 A4:6 C5:6  F5:9 r:3  D5:6 G5:6  E5:9 r:3 ' +
  'F5:9 r:3  D5:9 r:3  A4:6 C5:6  E5:3 G5:3 C6:3 r:3  D5:9 r:3  E5:9 r:3  D5:6 G5:6  F5:6 r:6';

/** "Boats at the quay": Hello Harbour. A friendly sway, F major, melodica and guitar. */
export function harbour(): Score {
  return {
    key: 'F',
    tempo: 92,
    loop: FORM.length * 4,
    looseness: 0.02,
    tracks: [
      {
        instrument: 'melodica',
        layer: 'base',
        volume: 0,
        pan: 0.12,
        room: 0.34,
        notes: line(TUNE, { velocity: 74, unit: THIRD }),
        role: 'melody',
      },
      {
        instrument: 'guitar',
        layer: 'base',
        volume: -4,
        pan: -0.3,
        room: 0.26,
        notes: broken(FORM, [0, 1, 2, 1, 2, 1, 0, 1, 2, 1, 2, 1], { velocity: 64, length: 0.9 }),
        role: 'harmony',
      },
      {
        instrument: 'pad',
        layer: 'base',
        volume: -12,
        pan: 0,
        room: 0.45,
        width: 6,
        notes: held(FORM, 60),
        role: 'harmony',
      },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -5,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 1.3, 0],
            [2, 1.3, 7],
            [3 + 2 * THIRD, 0.3, 12],
          ],
          80,
        ),
        role: 'harmony',
      },
      {
        instrument: 'choir',
        layer: 'top',
        volume: -3,
        pan: 0,
        room: 0.5,
        width: 8,
        notes: line(OTHER_BOAT, { velocity: 78, unit: THIRD }),
        role: 'melody',
      },
      {
        instrument: 'bells',
        layer: 'top',
        volume: -12,
        pan: 0.5,
        room: 0.6,
        notes: moved(line('C5:12 r:36 F5:12 r:36 C5:12 r:36 F5:12 r:36', { velocity: 66, unit: THIRD }), 12),
      },
      {
        instrument: 'boom',
        layer: 'top',
        volume: -10,
        pan: 0,
        room: 0.06,
        notes: strokes('X.....x..... X.....x....o', { to: 64, step: THIRD, velocity: 92, tone: 'F1' }),
      },
      {
        instrument: 'brush',
        layer: 'top',
        volume: -16,
        pan: 0.35,
        room: 0.15,
        notes: strokes('..o x.o', { to: 64, step: THIRD, velocity: 86 }),
      },
      {
        instrument: 'conga',
        layer: 'top',
        volume: -13,
        pan: -0.35,
        room: 0.2,
        notes: strokes('...x.o...x.x', { to: 64, step: THIRD, velocity: 84, tone: 'G3' }),
      },
    ],
  };
}
