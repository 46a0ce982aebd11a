import type { InstrumentId } from '../instrument-id.ts';
import { line, type Score, type Track } from '../score.ts';

/** A tone that moves from one pitch to another, as a mouth or a slide whistle does. */
export interface Glide {
  /** Hz through which it goes, evenly spread over its length. */
  readonly tones: readonly number[];
  /** s */
  readonly at?: number;
  readonly length: number;
  readonly level: number;
  /** Loudness of the overtones, beginning with the tone itself. */
  readonly colour: readonly number[];
  /** A mouth: tones (Hz) that are favoured, moving along evenly. */
  readonly mouth?: readonly number[];
  /** Waves of the pitch: times a second, share of the tone. */
  readonly waves?: readonly [rate: number, depth: number];
  /** s, else soft edges of 8 ms and a third of the length */
  readonly rise?: number;
  readonly fall?: number;
}

/** A breath of noise that moves through the tones. */
export interface Air {
  /** Hz of its middle, spread over its length. */
  readonly tones: readonly number[];
  /** Width ÷ tone. */
  readonly width: number;
  readonly at?: number;
  readonly length: number;
  readonly level: number;
  /** Share of the length until it is loudest. */
  readonly swell: number;
}

/** How an effect is made: played by the orchestra, or drawn as glides and breaths, or both. */
export interface EffectSource {
  readonly score?: Score;
  readonly glides?: readonly Glide[];
  readonly airs?: readonly Air[];
  /** Share of the drawn part that is heard from the room, 0–1. */
  readonly room?: number;
  /** How loud the drawn part is beside the played one. */
  readonly drawn?: number;
}

export interface Effect {
  readonly source: EffectSource;
  /** Loudest 400 ms in LUFS after levelling: small touches are soft, happy news is clear. */
  readonly level: number;
  /** Longest length in s; the end fades out. */
  readonly limit: number;
}

/** Levels of the mix: a loop with both layers is at −18.5. */
export const FEATHER = -32;
export const TOUCH = -27;
export const EVENT = -22;
export const NEWS = -19;

export type Part = readonly [instrument: InstrumentId, notes: string, velocity: number, volume?: number];

/** Played by instruments. Lengths are in quarters of a second. */
export function played(parts: readonly Part[], level: number, limit: number, room = 0.3): Effect {
  return { source: { score: scoreOf(parts, room) }, level, limit };
}

/** Only drawn. */
export function drawn(
  source: Pick<EffectSource, 'glides' | 'airs' | 'room'>,
  level: number,
  limit: number,
): Effect {
  return { source, level, limit };
}

export function scoreOf(parts: readonly Part[], room = 0.3): Score {
  const tracks: readonly Track[] = parts.map(([instrument, notes, velocity, volume = 0]) => ({
    instrument,
    layer: 'base',
    volume,
    pan: 0,
    room,
    notes: line(notes, { velocity }),
  }));
  const end = Math.max(...tracks.flatMap((track) => track.notes.map((note) => note.at + note.length)));
  return { key: 'C', tempo: 240, loop: Math.ceil(end), looseness: 0, tracks };
}
