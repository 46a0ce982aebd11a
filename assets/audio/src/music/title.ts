import { type Bar, bassLine, between, broken, held, line, moved, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
  ['C2', 'G3 C4 E4 G4'],
  ['E2', 'G3 B3 E4 G4'],
  ['A1', 'A3 C4 E4 A4'],
  ['G1', 'G3 B3 D4 G4'],
  ['A1', 'A3 C4 E4 A4'],
  ['F1', 'A3 C4 F4 A4'],
  ['D2', 'A3 D4 F4 A4'],
  ['G1', 'G3 B3 D4 G4'],
  ['F1', 'A3 C4 F4 A4'],
  ['E2', 'G3 C4 E4 G4'],
  ['D2', 'A3 D4 F4 A4'],
  ['G1', 'G3 B3 D4 G4'],
  ['C2', 'G3 C4 E4 G4'],
  ['A1', 'A3 C4 E4 G4'],
  ['D2', 'A3 C4 D4 G4'],
  ['G1', 'G3 C4 D4 G4'],
];
/** The first four notes are Sango's call, "Play with Sango"; the other loops remember it. */
const TUNE =
  'E5:.5 G5:.5 A5:1.5 G5:.5 E5:1  D5:.5 E5:.5 G5:2 r:1  E5:.5 G5:.5 A5:1.5 C6:.5 A5:1  G5:3 r:1 ' +
  'A5:.5 G5:.5 E5:1.5 D5:.5 E5:1  A5:.5 G5:.5 F5:2 r:1  D5:.5 F5:.5 A5:1 G5:.5 F5:.5 D5:1  G5:3 r:1 ' +
  'C6:1.5 A5:.5 F5:1 A5:1  G5:1.5 E5:.5 C5:1 E5:1  F5:1.5 D5:.5 F5:1 A5:1  G5:3 r:1 ' +
  'E5:.5 G5:.5 A5:1.5 G5:.5 E5:1  G5:.5 A5:.5 C6:2 r:1  D6:.5 C6:.5 A5:1 G5:1 D5:1  C5:3 r:1';
const WHISTLE =
  'r:16 r:8 r:4 r:2 G5:.5 A5:.5 B5:.5 D6:.5  A5:4 C6:2 G5:2 A5:2 F5:2 D6:3 r:1 ' +
  'r:6 E5:1 G5:1 A5:2 D6:2 E6:3 r:1';

/** "Play with Sango": the title. Sunny, C major, ukulele and kalimba. */
export function title(): Score {
  const tune = line(TUNE, { velocity: 92 });
  return {
    key: 'C',
    tempo: 108,
    loop: FORM.length * 4,
    looseness: 0.02,
    swing: 0.06,
    tracks: [
      { instrument: 'kalimba', layer: 'base', volume: 0, pan: 0.1, room: 0.3, notes: tune, role: 'melody' },
      {
        instrument: 'ukulele',
        layer: 'base',
        volume: -8,
        pan: -0.4,
        room: 0.22,
        notes: broken(FORM, [0, 2, 3, 1, 2, 3, 1, 2], { velocity: 70, length: 0.8 }),
        role: 'harmony',
      },
      { instrument: 'pad', layer: 'base', volume: -13, pan: 0, room: 0.4, width: 5, notes: held(FORM, 60) },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -7,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 1.3, 0],
            [1.5, 0.5, 12],
            [2, 1, 7],
            [3, 0.8, 12],
          ],
          84,
        ),
        role: 'harmony',
      },
      {
        instrument: 'whistle',
        layer: 'top',
        volume: -4,
        pan: 0.35,
        room: 0.4,
        notes: line(WHISTLE, { velocity: 70 }),
        role: 'melody',
      },
      {
        instrument: 'music-box',
        layer: 'top',
        volume: -10,
        pan: 0.5,
        room: 0.4,
        notes: [...moved(between(tune, 16, 32), 12, 0.7), ...moved(between(tune, 48, 64), 12, 0.7)],
      },
      {
        instrument: 'boom',
        layer: 'top',
        volume: -9,
        pan: 0,
        room: 0.05,
        notes: strokes('X...x..o', { to: 64, velocity: 96, tone: 'A1' }),
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -17,
        pan: 0.45,
        room: 0.1,
        notes: strokes('xoXoxoXo', { to: 64, velocity: 84 }),
      },
      {
        instrument: 'conga',
        layer: 'top',
        volume: -12,
        pan: -0.35,
        room: 0.2,
        notes: [
          ...strokes('....o.xo', { to: 64, velocity: 90, tone: 'A3' }),
          ...strokes('......x. ....x.xx', { from: 0, to: 64, velocity: 84, tone: 'D3' }),
        ],
      },
      {
        instrument: 'clap',
        layer: 'top',
        volume: -14,
        pan: -0.1,
        room: 0.3,
        notes: strokes('..x...x.', { from: 32, to: 64, velocity: 80 }),
      },
    ],
  };
}
