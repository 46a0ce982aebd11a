/** Music as data: what the composing functions give and the MIDI writer takes. Times are in beats. */
export interface Note {
  readonly at: number;
  readonly length: number;
  /** MIDI note number, 60 = C4. On the drum channel: the General MIDI percussion sound. */
  readonly pitch: number;
  /** 1–127 */
  readonly velocity: number;
}

export interface Track {
  /** General MIDI programme, 0-based; 'drums' for percussion. */
  readonly instrument: number | 'drums';
  /** 0–127 each; pan 64 is the middle. */
  readonly volume: number;
  readonly pan: number;
  readonly reverb: number;
  readonly notes: readonly Note[];
  /** What the checks of harmony look at. */
  readonly role?: 'melody' | 'harmony';
}

export interface Score {
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
  options: { readonly from?: number; readonly velocity: number },
): readonly Note[] {
  const notes: Note[] = [];
  let at = options.from ?? 0;
  for (const token of text.match(/\[[^\]]*\]:[\d.]+|\S+:[\d.]+/g) ?? []) {
    const colon = token.lastIndexOf(':');
    const length = Number(token.slice(colon + 1));
    const names = token.slice(0, colon).replace(/[[\]]/g, '').trim();
    if (names !== 'r') {
      for (const one of chord(names)) notes.push({ at, length, pitch: one, velocity: options.velocity });
    }
    at += length;
  }
  return notes;
}
