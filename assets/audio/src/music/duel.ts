import { type Bar, bassLine, eachBar, held, line, moved, type Score, strokes } from '../score.ts';

const FORM: readonly Bar[] = [
  ['A1', 'A3 C4 E4'],
  ['A1', 'A3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['E2', 'G#3 B3 D4'],
  ['A1', 'A3 C4 E4'],
  ['F1', 'A3 C4 F4'],
  ['E2', 'G#3 B3 D4'],
  ['A1', 'A3 C4 E4'],
  ['F1', 'A3 C4 F4'],
  ['C2', 'G3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['A1', 'A3 C4 E4'],
  ['F1', 'A3 C4 F4'],
  ['C2', 'G3 C4 E4'],
  ['D2', 'A3 D4 F4'],
  ['E2', 'G#3 B3 D4'],
];
/** Eight bars belong to the Trickster, on tiptoe; then the tune straightens its back, and that is the player. */
const SNEAK =
  'A4:.5 r:.5 C5:.5 r:.5 E5:1 D5:.5 C5:.5  A4:.5 r:.5 C5:.5 r:.5 E5:1 r:1 ' +
  'D5:.5 r:.5 F5:.5 r:.5 A5:1 G5:.5 F5:.5  E5:.5 F5:.5 E5:.5 D5:.5 B4:1 r:1 ' +
  'A4:.5 r:.5 C5:.5 r:.5 E5:1 D5:.5 C5:.5  F5:.5 r:.5 A5:.5 r:.5 C6:1 B5:.5 A5:.5 ' +
  'G#5:.5 B5:.5 G#5:.5 F5:.5 E5:.5 D5:.5 B4:1  A4:1 E5:.5 r:.5 A5:1 r:1';
const COURAGE =
  'A5:1.5 G5:.5 F5:1 C5:1  G5:1.5 E5:.5 C5:2  F5:1.5 E5:.5 D5:1 A5:1  E5:3 r:1 ' +
  'C6:1.5 A5:.5 F5:1 A5:1  G5:1 C6:1 E6:1 C6:1  D6:1 C6:.5 A5:.5 F5:2  E5:.5 G#5:.5 B5:.5 D6:.5 E5:1 r:1';
const RUNS =
  'r:4 r:2 A5:.25 G5:.25 E5:.25 D5:.25 C5:1  r:4 r:2 E5:.25 G#5:.25 B5:.25 D6:.25 E6:1 ' +
  'r:4 r:2 F5:.25 A5:.25 C6:.25 A5:.25 F5:1  r:4 A5:.5 E5:.5 C5:.5 A4:.5 A5:1 r:1';

/** "Tiptoe and courage": Trick duel. A sly little march in A minor that never frightens. */
export function duel(): Score {
  const courage = line(COURAGE, { from: 32, velocity: 88 });
  const stabs = eachBar(FORM, ({ at, tones, bar }) =>
    (bar < 8 ? [1, 3] : [1, 2.5, 3.5]).flatMap((beat) =>
      tones.map((pitch) => ({
        at: at + beat,
        length: 0.3,
        pitch: pitch + 12,
        velocity: beat === 1 ? 74 : 64,
      })),
    ),
  );
  return {
    key: 'C',
    tempo: 128,
    loop: FORM.length * 4,
    looseness: 0.014,
    tracks: [
      {
        instrument: 'clarinet',
        layer: 'base',
        volume: 0,
        pan: 0.1,
        room: 0.28,
        notes: line(SNEAK, { velocity: 82 }),
        role: 'melody',
      },
      {
        instrument: 'kalimba',
        layer: 'base',
        volume: 0,
        pan: 0.1,
        room: 0.3,
        notes: courage,
        role: 'melody',
      },
      {
        instrument: 'pizzicato',
        layer: 'base',
        volume: -6,
        pan: -0.35,
        room: 0.28,
        notes: stabs,
        role: 'harmony',
      },
      {
        instrument: 'bass',
        layer: 'base',
        volume: -4,
        pan: 0,
        room: 0.06,
        notes: bassLine(
          FORM,
          [
            [0, 0.6, 0],
            [1, 0.4, 12],
            [2, 0.6, 7],
            [3, 0.4, 12],
            [3.5, 0.4, 7],
          ],
          90,
        ),
        role: 'harmony',
      },
      {
        instrument: 'pad',
        layer: 'base',
        volume: -14,
        pan: 0,
        room: 0.4,
        width: 6,
        notes: held(FORM, 60),
        role: 'harmony',
      },
      {
        instrument: 'strings',
        layer: 'top',
        volume: -7,
        pan: 0,
        room: 0.4,
        width: 9,
        notes: moved(courage, -12, 0.9),
      },
      {
        instrument: 'marimba',
        layer: 'top',
        volume: -4,
        pan: 0.4,
        room: 0.3,
        notes: line(RUNS, { velocity: 84 }),
        role: 'melody',
      },
      {
        instrument: 'boom',
        layer: 'top',
        volume: -8,
        pan: 0,
        room: 0.05,
        notes: strokes('X...X..o', { to: 64, velocity: 96, tone: 'A1' }),
      },
      {
        instrument: 'conga',
        layer: 'top',
        volume: -9,
        pan: -0.3,
        room: 0.18,
        notes: [
          ...strokes('..xo..x. ..xo.xxo', { to: 64, velocity: 90, tone: 'A3' }),
          ...strokes('.....o.. .......x', { to: 64, velocity: 84, tone: 'E3' }),
        ],
      },
      {
        instrument: 'clap',
        layer: 'top',
        volume: -13,
        pan: 0.1,
        room: 0.3,
        notes: strokes('..X...X.', { from: 32, to: 64, velocity: 82 }),
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -17,
        pan: 0.45,
        room: 0.1,
        notes: strokes('xoXo', { to: 64, velocity: 86 }),
      },
      {
        instrument: 'block',
        layer: 'top',
        volume: -15,
        pan: 0.35,
        room: 0.3,
        notes: strokes('x...o.x.', { to: 32, velocity: 76, tone: 'A4' }),
      },
    ],
  };
}
