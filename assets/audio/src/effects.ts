import { line, type Score, type Track } from './score.ts';

/** How an effect is made: by instruments, by the small synthesiser, or by several strokes of another one. */
export type EffectSource =
  | { readonly by: 'instruments'; readonly score: Score }
  /** Parameters of zzfx without volume and randomness: frequency (Hz), attack, sustain, release (s), shape, … */
  | { readonly by: 'synthesiser'; readonly parameters: readonly number[] }
  /** The same synthesised sound again and again: gaps in ms, loudness of each stroke 0–1. */
  | {
      readonly by: 'strokes';
      readonly parameters: readonly number[];
      readonly strokes: readonly (readonly [at: number, level: number])[];
    };

export interface Effect {
  readonly source: EffectSource;
  /** Loudest 400 ms in LUFS after levelling: small touches are soft, happy news is clear. */
  readonly level: number;
  /** Longest length in s; the end fades out. */
  readonly limit: number;
}

const TOUCH = -25;
const EVENT = -20;
const NEWS = -17;

const VIBRAPHONE = 11;
const CELESTA = 8;
const MARIMBA = 12;
const GLOCKENSPIEL = 9;
const MUSIC_BOX = 10;
const PIZZICATO = 45;
const HARP = 46;
const TIMPANI = 47;
const WARM_PAD = 89;
const CRYSTAL = 98;
const WOODBLOCK = 115;

/** C major pentatonic, which fits under all the game's music. */
const SCALE = ['C5', 'D5', 'E5', 'G5', 'A5'] as const;

const PAPER = [340, 0.004, 0.02, 0.05, 4, 1.2, -6, 0, 0, 0, 0, 6, 0, 0, 0, 0.6, 0.03, 0, 700];

export const EFFECTS: Readonly<Record<string, Effect>> = {
  tap: synthesised([620, 0.002, 0.01, 0.06, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0.8, 0.02], TOUCH),
  'pick-up': synthesised([300, 0.004, 0.02, 0.07, 0, 1.2, 9, 0, 0, 0, 0, 0.4, 0, 0, 0, 0.6, 0.03], TOUCH),
  drop: synthesised([210, 0.002, 0.02, 0.12, 0, 1.3, -3, 0, 0, 0, 0, 0.6, 0, 0, 0, 0.6, 0.05], -23),
  flip: strokes(
    PAPER,
    [
      [0, 1],
      [90, 0.8],
    ],
    -23,
  ),
  deal: strokes(
    PAPER,
    [
      [0, 0.7],
      [95, 0.85],
      [180, 1],
      [255, 0.9],
      [325, 0.8],
    ],
    -22,
  ),
  whoosh: synthesised([180, 0.07, 0.06, 0.16, 4, 1.4, 8, 0, 0, 0, 0, 9, 0, 0, 0, 0.7, 0.06, 0, -900], -24),
  hop: synthesised([190, 0.005, 0.05, 0.12, 0, 1.4, 14, -0.4, 0, 0, 0, 0, 0, 0, 0, 0.7, 0.05], -22),
  message: synthesised([780, 0.004, 0.05, 0.12, 0, 1, 0, 0, 390, 0.07, 0, 0, 0, 0, 0.02, 0.6, 0.05], EVENT),
  nudge: played([[WOODBLOCK, 'G4:.3 E4:1', 60]], TOUCH, 0.5),
  'lens-tick': played([[CELESTA, 'E6:.4', 52]], TOUCH, 0.35),
  page: played([[PIZZICATO, 'C5:.3 G5:.8', 70]], -23, 0.9),
  gear: played(
    [
      ['drums', 'E5:.18 F5:.18 E5:.18 F5:.18 E5:.18 F5:.18', 58],
      [VIBRAPHONE, 'r:1.1 G5:.35 D6:2', 78],
    ],
    EVENT,
    1.1,
  ),
  stamp: played(
    [
      [TIMPANI, 'C3:.8', 80],
      [MARIMBA, 'C4:.2 [G4 C5]:1', 74],
    ],
    EVENT,
    0.8,
  ),
  fine: played([[MARIMBA, 'C5:.35 G5:1.4', 74]], -21, 0.9),
  'try-again': played(
    [
      [MARIMBA, 'A4:.6 F4:.6 G4:2', 84],
      [PIZZICATO, 'r:1.2 [C4 E4]:1.4', 60],
    ],
    EVENT,
    1.2,
  ),
  star: played([[GLOCKENSPIEL, 'E6:.25 B6:2', 92]], EVENT, 1.1),
  shield: played(
    [
      [CRYSTAL, 'C4:3', 76],
      [VIBRAPHONE, '[C5 G5]:.3 [E5 C6]:3', 96],
      [TIMPANI, 'C3:1.5', 60],
    ],
    NEWS,
    1.8,
  ),
  unlock: played(
    [
      [MUSIC_BOX, 'G4:.3 C5:.3 E5:.3 G5:.3 C6:2.5', 88],
      [HARP, 'r:.9 [C5 G5]:2.5', 60],
    ],
    NEWS,
    1.6,
  ),
  badge: played(
    [
      [VIBRAPHONE, 'G5:.4 C6:.4 E6:.4 G6:.8 E6:.4 [C6 E6 G6 C7]:4', 96],
      [CELESTA, 'G5:.4 C6:.4 E6:.4 G6:.8 E6:.4 C7:4', 70],
      [HARP, 'r:2.4 C5:.1 E5:.1 G5:.1 C6:.1 E6:.1 G6:.1 C7:3', 76],
    ],
    NEWS,
    2.2,
  ),
  calm: played(
    [
      [WARM_PAD, '[F3 C4 A4]:8', 60],
      [HARP, 'F4:1 A4:1 C5:1 F5:5', 62],
    ],
    -21,
    2.6,
  ),
  ...Object.fromEntries(SCALE.map((_, degree) => [`correct-${degree + 1}`, correct(degree)])),
};

/** A grace note, then a bell that climbs with every right answer in a row. */
function correct(degree: number): Effect {
  const grace = degree === 0 ? 'G4' : (SCALE[degree - 1] ?? 'G4');
  const bell = SCALE[degree] ?? 'C5';
  const above = bell.replace('5', '6');
  return played(
    [
      [VIBRAPHONE, `${grace}:.3 ${bell}:2.5`, 98],
      [CELESTA, `r:.3 [${bell} ${above}]:2.5`, 64],
    ],
    EVENT,
    1.1,
  );
}

function synthesised(parameters: readonly number[], level: number): Effect {
  return { source: { by: 'synthesiser', parameters }, level, limit: 1 };
}

function strokes(
  parameters: readonly number[],
  list: readonly (readonly [number, number])[],
  level: number,
): Effect {
  return { source: { by: 'strokes', parameters, strokes: list }, level, limit: 1 };
}

type Voice = readonly [instrument: Track['instrument'], notes: string, velocity: number];

function played(voices: readonly Voice[], level: number, limit: number): Effect {
  const tracks = voices.map(([instrument, notes, velocity]) => ({
    instrument,
    volume: 100,
    pan: 64,
    reverb: 46,
    notes: line(notes, { from: 0.1, velocity }),
  }));
  return {
    source: { by: 'instruments', score: { tempo: 240, loop: 16, looseness: 0, tracks } },
    level,
    limit,
  };
}
