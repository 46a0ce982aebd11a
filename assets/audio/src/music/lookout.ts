import { type Bar, bassLine, broken, eachBar, held, line, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
  ['C2', 'G3 C4 E4'],
  ['C2', 'G3 C4 E4'],
  ['F1', 'A3 C4 F4'],
  ['G1', 'B3 D4 G4'],
  ['C2', 'G3 C4 E4'],
  ['A1', 'A3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['G1', 'B3 D4 G4'],
  ['A1', 'A3 C4 E4'],
  ['E2', 'G3 B3 E4'],
  ['F1', 'A3 C4 F4'],
  ['C2', 'G3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['F1', 'A3 C4 F4'],
  ['G1', 'G3 B3 D4'],
  ['G1', 'G3 C4 D4'],
];
/** Up the stairs of the lookout, a peek, and down again; every second pair of bars is left to the reader. */
const STAIRS =
  'C5:.5 D5:.5 E5:.5 G5:.5 A5:1 r:1  G5:.5 A5:.5 G5:.5 E5:.5 D5:1 r:1  r:8 ' +
  'C5:.5 D5:.5 E5:.5 G5:.5 C6:1 r:1  A5:.5 C6:.5 A5:.5 G5:.5 E5:1 r:1  ' +
  'D5:.5 F5:.5 A5:.5 G5:.5 F5:.5 D5:.5 r:1  G5:2 r:2 ' +
  'A5:1.5 B5:.5 C6:1 A5:1  G5:1.5 A5:.5 B5:1 G5:1  A5:1.5 G5:.5 F5:1 C5:1  E5:3 r:1 ' +
  'F5:.5 E5:.5 D5:1 A5:1 r:1  A5:1.5 G5:.5 F5:1 r:1  D5:.5 E5:.5 G5:1 B5:1 D6:1  r:4';
/** Answers from below, with Sango's call in the middle. */
const PEEK =
  'r:8  r:1 A4:.5 C5:.5 F5:1 C5:1  D5:1.5 C5:.5 B4:2  r:12 r:2 E5:.5 G5:.5 A5:.5 G5:.5 ' +
  'E5:3 r:1  E5:3 r:1  F5:3 r:1  r:1 E5:.5 G5:.5 A5:1.5 G5:.5  F5:3 r:1 C5:3 r:1 B4:2 G4:2 r:4';

/** "Spyglass": Lookout Island. Curious, on tiptoe, C major, marimba and plucked strings. */
export function lookout(): Score {
  return {
    key: 'C',
    tempo: 106,
    loop: FORM.length * 4,
    looseness: 0.018,
    swing: 0.08,
    tracks: [
      {
        instrument: 'marimba',
        layer: 'base',
        volume: 0,
        pan: 0.1,
        room: 0.3,
        notes: line(STAIRS, { velocity: 86 }),
        role: 'melody',
      },
      {
        instrument: 'pizzicato',
        layer: 'base',
        volume: -7,
        pan: -0.35,
        room: 0.3,
        notes: broken(FORM, [-1, 0, 1, -1, 2, 1, -1, 0], { velocity: 72, length: 0.4 }),
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
        volume: -6,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 0.9, 0],
            [2, 0.5, 7],
            [3, 0.7, 12],
          ],
          82,
        ),
        role: 'harmony',
      },
      {
        instrument: 'flute',
        layer: 'top',
        volume: -3,
        pan: 0.3,
        room: 0.4,
        notes: line(PEEK, { velocity: 74 }),
        role: 'melody',
      },
      {
        instrument: 'celesta',
        layer: 'top',
        volume: -11,
        pan: 0.5,
        room: 0.45,
        notes: eachBar(FORM, ({ at, tones, bar }) =>
          bar % 4 === 3
            ? tones.map((pitch, index) => ({
                at: at + 2 + index / 4,
                length: 0.5,
                pitch: pitch + 24,
                velocity: 66,
              }))
            : [],
        ),
      },
      {
        instrument: 'pot',
        layer: 'top',
        volume: -10,
        pan: -0.25,
        room: 0.2,
        notes: [
          ...strokes('X..o..x. X..o.xx.', { to: 64, velocity: 92, tone: 'C3' }),
          ...strokes('....x... ....x..o', { to: 64, velocity: 84, tone: 'G3' }),
        ],
      },
      {
        instrument: 'block',
        layer: 'top',
        volume: -16,
        pan: 0.4,
        room: 0.25,
        notes: strokes('..x..... ..x...x.', { to: 64, velocity: 78, tone: 'E5' }),
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -18,
        pan: 0.45,
        room: 0.1,
        notes: strokes('oxoX', { to: 64, velocity: 82 }),
      },
    ],
  };
}
