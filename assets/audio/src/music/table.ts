import { type Bar, bassLine, eachBar, line, moved, type Score, strokes } from '../score.ts';

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
const NAMES = [
  'C',
  'Am',
  'F',
  'G',
  'C',
  'E7',
  'F',
  'G',
  'Am',
  'Em',
  'F',
  'C',
  'Dm',
  'D7',
  'G',
  'G7',
] as const;
const FORM: readonly Bar[] = NAMES.map((name) => CHORDS[name]);
const MELODY =
  'E5:.5 G5:.5 C6:.5 G5:.5 A5:1 G5:1  E5:.5 C5:.5 E5:.5 A5:.5 G5:1 E5:1 ' +
  'F5:.5 A5:.5 C6:.5 A5:.5 D6:1 C6:1  B5:.5 G5:.5 A5:.5 B5:.5 G5:1 r:1 ' +
  'E5:.5 G5:.5 C6:.5 G5:.5 E6:1 D6:1  B5:.5 G#5:.5 B5:.5 D6:.5 E6:1 r:1 ' +
  'C6:.5 A5:.5 F5:.5 A5:.5 C6:.5 D6:.5 C6:1  B5:.5 A5:.5 G5:.5 D5:.5 G5:1 r:1 ' +
  'C6:1 B5:.5 A5:.5 E5:1.5 r:.5  B5:1 A5:.5 G5:.5 E5:1.5 r:.5 ' +
  'A5:.5 C6:.5 F5:.5 A5:.5 C6:1 A5:1  G5:.5 E5:.5 C5:.5 E5:.5 G5:1 r:1 ' +
  'D5:.5 F5:.5 A5:.5 D6:.5 C6:1 A5:1  F#5:.5 A5:.5 C6:.5 D6:.5 E6:1 D6:1 ' +
  'B5:.5 D6:.5 G5:.5 B5:.5 D5:.5 G5:.5 B5:.5 D6:.5  B5:.5 D6:.5 B5:.5 G5:.5 A5:.5 B5:.5 r:1';
const WHISTLE = 'r:32 C6:3 r:1 B5:3 r:1 A5:2 C6:2 G5:3 r:1 D6:3 r:1 C6:2 D6:2 B5:4 r:4';

/** "Card hop": the card table. Playful, C major, swung. */
export function table(): Score {
  const melody = line(MELODY, { velocity: 92 });
  const chop = (steps: readonly (readonly [number, number])[], velocity: number) =>
    eachBar(FORM, ({ at, tones }) =>
      steps.flatMap(([beat, length]) =>
        tones.map((pitch) => ({
          at: at + beat,
          length,
          pitch,
          velocity: velocity * (beat === 2.5 ? 0.7 : 1),
        })),
      ),
    );
  const sparkle = melody.filter(({ at }) => (at >= 16 && at < 32) || at >= 56);
  return {
    key: 'C',
    tempo: 126,
    loop: FORM.length * 4,
    looseness: 0.015,
    swing: 0.1,
    tracks: [
      {
        instrument: 'marimba',
        layer: 'base',
        volume: 0,
        pan: 0.05,
        room: 0.24,
        notes: melody,
        role: 'melody',
      },
      {
        instrument: 'pizzicato',
        layer: 'base',
        volume: -7,
        pan: -0.35,
        room: 0.28,
        notes: chop(
          [
            [1, 0.35],
            [2.5, 0.3],
            [3, 0.35],
          ],
          72,
        ),
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
            [0, 0.8, 0],
            [1.5, 0.4, 7],
            [2, 0.8, 12],
            [3, 0.4, 7],
            [3.5, 0.4, 12],
          ],
          92,
        ),
        role: 'harmony',
      },
      {
        instrument: 'rim',
        layer: 'base',
        volume: -17,
        pan: 0.3,
        room: 0.2,
        notes: strokes('..x...x.', { to: 64, velocity: 74, tone: 'E5' }),
      },
      {
        instrument: 'whistle',
        layer: 'top',
        volume: -4,
        pan: 0.4,
        room: 0.4,
        notes: line(WHISTLE, { velocity: 66 }),
        role: 'melody',
      },
      {
        instrument: 'celesta',
        layer: 'top',
        volume: -9,
        pan: 0.5,
        room: 0.35,
        notes: moved(
          sparkle.filter(({ pitch }) => pitch < 85),
          12,
          0.7,
        ),
      },
      {
        instrument: 'ukulele',
        layer: 'top',
        volume: -9,
        pan: 0.3,
        room: 0.2,
        notes: chop(
          [
            [0.5, 0.3],
            [1.5, 0.3],
            [2, 0.3],
            [3.5, 0.3],
          ],
          70,
        ),
      },
      {
        instrument: 'boom',
        layer: 'top',
        volume: -8,
        pan: 0,
        room: 0.05,
        notes: strokes('X...xo..', { to: 64, velocity: 96, tone: 'A1' }),
      },
      {
        instrument: 'clap',
        layer: 'top',
        volume: -13,
        pan: -0.15,
        room: 0.28,
        notes: strokes('..x...X.', { to: 64, velocity: 82 }),
      },
      {
        instrument: 'shaker',
        layer: 'top',
        volume: -17,
        pan: 0.45,
        room: 0.1,
        notes: strokes('xoxoXoxo', { to: 64, velocity: 84 }),
      },
      {
        instrument: 'block',
        layer: 'top',
        volume: -14,
        pan: -0.45,
        room: 0.25,
        notes: [
          ...strokes('...x............', { to: 64, velocity: 78, tone: 'G5' }),
          ...strokes('................ ................ ................ ............oxxX', {
            to: 64,
            step: 0.25,
            velocity: 96,
            tone: 'C5',
          }),
        ],
      },
    ],
  };
}
