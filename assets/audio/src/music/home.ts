import { type Bar, bassLine, broken, held, line, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
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

/** "Window light": stories at Home Port. Curious and warm, G major, plenty of air. */
export function home(): Score {
  return {
    key: 'G',
    tempo: 96,
    loop: FORM.length * 4,
    looseness: 0.025,
    tracks: [
      {
        instrument: 'vibraphone',
        layer: 'base',
        volume: 0,
        pan: 0.15,
        room: 0.4,
        notes: line(VIBRAPHONE, { velocity: 74 }),
        role: 'melody',
      },
      {
        instrument: 'guitar',
        layer: 'base',
        volume: -5,
        pan: -0.25,
        room: 0.28,
        notes: broken(FORM, [0, 1, 2, 3, 1, 2, 3, 2], { velocity: 62, length: 1.2 }),
        role: 'harmony',
      },
      {
        instrument: 'pad',
        layer: 'base',
        volume: -11,
        pan: 0,
        room: 0.45,
        width: 6,
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
            [0, 1.8, 0],
            [2.5, 1.2, 7],
          ],
          76,
        ),
        role: 'harmony',
      },
      {
        instrument: 'clarinet',
        layer: 'top',
        volume: -3,
        pan: -0.35,
        room: 0.4,
        notes: line(CLARINET, { velocity: 70 }),
        role: 'melody',
      },
      {
        instrument: 'celesta',
        layer: 'top',
        volume: -11,
        pan: 0.5,
        room: 0.45,
        notes: broken(FORM, [-1, -1, 3, -1, -1, 2, -1, 3], { velocity: 60, length: 0.6, up: 12 }),
      },
      {
        instrument: 'brush',
        layer: 'top',
        volume: -16,
        pan: 0.35,
        room: 0.15,
        notes: strokes('.o.x.o.x', { to: 64, velocity: 84 }),
      },
      {
        instrument: 'boom',
        layer: 'top',
        volume: -12,
        pan: 0,
        room: 0.05,
        notes: strokes('x....o..', { to: 64, velocity: 84, tone: 'G1' }),
      },
      {
        instrument: 'rim',
        layer: 'top',
        volume: -17,
        pan: -0.4,
        room: 0.25,
        notes: strokes('....x... ....x.o.', { to: 64, velocity: 76, tone: 'G5' }),
      },
    ],
  };
}
