import type { InstrumentId } from './instrument-id.ts';

/** Music as data: what the composing functions give and the orchestra plays. Times are in beats. */
export interface Note {
  readonly at: number;
  readonly length: number;
  /** In semitones, 60 = C4. Shakers, palms and brushes have none and ignore it. */
  readonly pitch: number;
  /** 1–127 */
  readonly velocity: number;
}

/** `base` can be heard alone; `top` comes on top of it when there is something to do. */
export type Layer = 'base' | 'top';

export interface Track {
  readonly instrument: InstrumentId;
  readonly layer: Layer;
  /** Loudness of the track alone, in LU beside the tune (0): the mixing desk measures and sets it. */
  readonly volume: number;
  /** −1 left to 1 right */
  readonly pan: number;
  /** Share that is heard from the room, 0–1. */
  readonly room: number;
  /** Cents between a left and a right player of the same part; makes pads wide. */
  readonly width?: number;
  readonly notes: readonly Note[];
  /** What the checks of harmony look at. */
  readonly role?: 'melody' | 'harmony';
}

/** Major keys, their relative minors included: stingers exist in each of them. */
export const KEYS = ['C', 'F', 'G'] as const;
export type Key = (typeof KEYS)[number];

export interface Score {
  readonly key: Key;
  /** Beats a minute. */
  readonly tempo: number;
  /** Beats until it starts again from the beginning. */
  readonly loop: number;
  readonly tracks: readonly Track[];
  /** How far, in beats, notes stray from the grid, as players do. */
  readonly looseness: number;
  /** Delay of off-beat eighths in beats. */
  readonly swing?: number;
}

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** @param name e.g. 'F#4' or 'Bb1' @throws on anything else */
export function pitch(name: string): number {
  const [, letter = '', sign, octave] = /^([A-G])([#b]?)(-?\d)$/.exec(name) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`"${name}" is not a note.`);
  const shift = sign === '#' ? 1 : sign === 'b' ? -1 : 0;
  return step + shift + 12 * (Number(octave) + 1);
}

/** @param names e.g. 'F3 A3 C4' */
export function chord(names: string): readonly number[] {
  return names.split(' ').map(pitch);
}

/**
 * Reads a line of notes: `C5:1 r:.5 [C4 E4]:2` is C5 for a beat, half a beat of rest, two notes for two beats.
 * @throws on a note it cannot read
 */
export function line(
  text: string,
  options: { readonly from?: number; readonly velocity: number; readonly unit?: number },
): readonly Note[] {
  const { unit = 1, velocity } = options;
  const notes: Note[] = [];
  let units = 0;
  for (const token of text.match(/\[[^\]]*\]:[\d.]+|\S+:[\d.]+/g) ?? []) {
    const colon = token.lastIndexOf(':');
    const length = Number(token.slice(colon + 1));
    const names = token.slice(0, colon).replace(/[[\]]/g, '').trim();
    if (names !== 'r') {
      for (const one of chord(names)) {
        notes.push({ at: (options.from ?? 0) + units * unit, length: length * unit, pitch: one, velocity });
      }
    }
    units += length;
  }
  return notes;
}

const STROKE: Readonly<Record<string, number>> = { X: 1, x: 0.78, o: 0.52 };

/**
 * Reads strokes, one sign a step: `X` strong, `x` plain, `o` soft, `.` none; spaces only help the eye. The pattern is
 * repeated until `to`. @param pitch name of the drum's tone
 */
export function strokes(
  pattern: string,
  options: {
    readonly from?: number;
    readonly to: number;
    readonly step?: number;
    readonly velocity: number;
    readonly tone?: string;
  },
): readonly Note[] {
  const { from = 0, to, step = 0.5, velocity, tone = 'C4' } = options;
  const signs = pattern.replaceAll(' ', '');
  const notes: Note[] = [];
  const count = Math.round((to - from) / step);
  for (let index = 0; index < count; index += 1) {
    const share = STROKE[signs[index % signs.length] ?? '.'];
    if (share === undefined) continue;
    notes.push({ at: from + index * step, length: step, pitch: pitch(tone), velocity: velocity * share });
  }
  return notes;
}

/** The same notes some semitones higher or lower, louder or softer. */
export function moved(notes: readonly Note[], semitones: number, softer = 1): readonly Note[] {
  return notes.map((note) => ({ ...note, pitch: note.pitch + semitones, velocity: note.velocity * softer }));
}

/** Notes that begin between two beats. */
export function between(notes: readonly Note[], from: number, to: number): readonly Note[] {
  return notes.filter(({ at }) => at >= from && at < to);
}

/** A bar's bass note and the tones of its chord, e.g. ['C2', 'C4 E4 G4']. */
export type Bar = readonly [bass: string, chord: string];

/** Plays each bar by a hand that knows its start, its bass note and its chord. */
export function eachBar(
  form: readonly Bar[],
  hand: (bar: { at: number; low: number; tones: readonly number[]; bar: number }) => readonly Note[],
  beats = 4,
): readonly Note[] {
  return form.flatMap(([low, names], bar) =>
    hand({ at: bar * beats, low: pitch(low), tones: chord(names), bar }),
  );
}

/** Chords held for the whole bar. */
export function held(form: readonly Bar[], velocity: number, beats = 4): readonly Note[] {
  return eachBar(
    form,
    ({ at, tones }) => tones.map((one) => ({ at, length: beats + 0.1, pitch: one, velocity })),
    beats,
  );
}

/** A broken chord: one tone a step, by its place in the chord; −1 rests. */
export function broken(
  form: readonly Bar[],
  order: readonly number[],
  options: {
    readonly velocity: number;
    readonly length: number;
    readonly up?: number;
    readonly step?: number;
  },
): readonly Note[] {
  const { velocity, length, up = 0, step = 4 / order.length } = options;
  return eachBar(form, ({ at, tones }) =>
    order.flatMap((place, index) => {
      const tone = tones[place];
      if (tone === undefined) return [];
      const accent = index === 0 ? 1.15 : index % 2 === 0 ? 1 : 0.86;
      return [{ at: at + index * step, length, pitch: tone + up, velocity: velocity * accent }];
    }),
  );
}

/** A walking bass: beat, length and semitones above the bar's low note. */
export function bassLine(
  form: readonly Bar[],
  steps: readonly (readonly [at: number, length: number, up: number])[],
  velocity: number,
): readonly Note[] {
  return eachBar(form, ({ at, low }) =>
    steps.map(([beat, length, up], index) => ({
      at: at + beat,
      length,
      pitch: low + up,
      velocity: velocity * (index === 0 ? 1 : 0.82),
    })),
  );
}
