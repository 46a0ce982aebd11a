import type { CardId, MoveId, PersonId } from '../../ids.ts';
import type { Mood } from '../../story/beat.ts';

/**
 * A message of three phrases, each with three ways to say it, from coldest to warmest. `tones` are the tone values;
 * the middle one is plain: 0. Texts, whole phrases in every language: `game.tone-tiles.<message>.about`, and
 * `game.tone-tiles.<message>.<part>.<way>`, both counted from 1.
 */
export interface ToneMessage {
  readonly id: string;
  readonly to: readonly PersonId[];
  /** The album card that is met with it, and the move it practises. */
  readonly card: CardId;
  readonly move: MoveId;
  readonly tones: readonly (readonly number[])[];
}

/** A picture at the end of a message: assets/art/cards/<id>.svg; its word: `game.tone-tiles.picture.<id>`. */
export interface TonePicture {
  readonly id: string;
  readonly tone: number;
}

export interface ToneDeck {
  readonly messages: readonly ToneMessage[];
  readonly pictures: readonly TonePicture[];
  /** The day or the weather, for a change: `game.tone-tiles.when.<id>`. */
  readonly whens: readonly string[];
}

/** Phrases in a message, and ways to say each. */
export const PARTS = 3;
export const WAYS = 3;
/** Places in a message, and the last one: behind the phrases stands the picture. */
const PLACES = PARTS + 1;
export const PICTURE = PLACES - 1;
/** The way that is neither cold nor warm. */
export const PLAIN = 1;

/** How the receiver's day is; it weighs like a tone. */
export const DAYS = { glad: 1, calm: 0, tired: -1, sad: -2 } as const;
export type DayMood = keyof typeof DAYS;

/** Faces from cold to warm, and the tone from which each shows. The same for everybody. */
export const FACES = [
  { mood: 'sad', from: Number.NEGATIVE_INFINITY },
  { mood: 'worried', from: -3 },
  { mood: 'think', from: 0 },
  { mood: 'wave', from: 2 },
  { mood: 'cheer', from: 4 },
] as const satisfies readonly { readonly mood: Mood; readonly from: number }[];
export type ToneFace = (typeof FACES)[number]['mood'];

/** From here on the face smiles. */
export const SMILES = 2;

/** The face at a tone: the warmer the words, never the colder the face. */
export function faceAt(tone: number): ToneFace {
  return FACES.findLast(({ from }) => tone >= from)?.mood ?? 'sad';
}
