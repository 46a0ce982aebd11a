import type { Layer, Note, Score, Track } from '../../../assets/audio/src/score.ts';
import { loudness } from '../loudness.ts';
import type { Channels } from '../wave.ts';
import { add } from './drums.ts';
import { bell, filtered, highPass, lowPass } from './filters.ts';
import { ORCHESTRA } from './orchestra.ts';
import { type RoomSize, room } from './room.ts';
import { chance, SAMPLE_RATE } from './voice.ts';

const ROOM: RoomSize = { ring: 1.5, dark: 3600 };
/** The band of consonants is left to the one who reads aloud: Hz, octaves wide, dB. */
const SPEECH_DIP = [2200, 1.4, -5] as const;
const ROUNDS = 3;

export interface Desk {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly send: Float32Array;
  /** A loop: what rings beyond its end sounds at its start. */
  readonly round: boolean;
}

export function desk(length: number, round: boolean): Desk {
  const channel = () => new Float32Array(length);
  return { left: channel(), right: channel(), send: channel(), round };
}

/** Samples until the loop starts again. */
export function loopLength(score: Score): number {
  return Math.round(((score.loop * 60) / score.tempo) * SAMPLE_RATE);
}

/** Plays one layer of a loop, echoes and all; its end fits its start to the sample. */
export function performLoop(score: Score, layer: Layer): Channels {
  const on = desk(loopLength(score), true);
  score.tracks.forEach((track, index) => {
    if (track.layer === layer) playTrack(on, score, track, 97 * (index + 1));
  });
  return mixed(on);
}

/** Plays a score once, from its start until it has died away. */
export function performOnce(score: Score, tail = 1.6): Channels {
  const seconds = (score.loop * 60) / score.tempo + tail;
  const on = desk(Math.round(seconds * SAMPLE_RATE), false);
  score.tracks.forEach((track, index) => {
    playTrack(on, score, track, 97 * (index + 1));
  });
  return mixed(on);
}

/** Loudness of a tune before the whole is levelled, LUFS; tracks stand beside it by their `volume`. */
const TUNE = -24;

function playTrack(on: Desk, score: Score, track: Track, seed: number): void {
  const random = chance(seed);
  const beat = 60 / score.tempo;
  const voice = ORCHESTRA[track.instrument];
  const detunes = track.width ? [-track.width, track.width] : [0];
  const own = desk(on.left.length, on.round);
  for (const note of track.notes) {
    const strength = Math.max(0.05, Math.min(1, note.velocity / 127 + (random() - 0.5) * 0.07));
    const at = swung(note, score.swing ?? 0) + (random() - 0.5) * score.looseness;
    const start = Math.round((on.round ? at : Math.max(0, at)) * beat * SAMPLE_RATE);
    const grain = Math.round(random() * 1e6);
    detunes.forEach((cents, side) => {
      const frequency = 440 * 2 ** ((note.pitch - 69) / 12 + cents / 1200);
      const length = note.length * beat * 0.96;
      const sound = voice({ frequency, length, strength, random: chance(grain + side) });
      const pan = detunes.length > 1 ? (side === 0 ? -0.75 : 0.75) : track.pan;
      place(own, sound, start, { level: 1, pan, room: track.room });
    });
  }
  const { integrated, momentary } = loudness(
    on.round ? [own.left, own.right] : [padded(own.left), padded(own.right)],
  );
  const level = 10 ** ((TUNE + track.volume - (on.round ? integrated : momentary)) / 20);
  add(on.left, own.left, level);
  add(on.right, own.right, level);
  add(on.send, own.send, level);
}

/** Something short, with enough silence after it to fill a measuring window. */
function padded(samples: Float32Array): Float32Array {
  const long = new Float32Array(samples.length + SAMPLE_RATE / 2);
  long.set(samples);
  return long;
}

export interface Seat {
  readonly level: number;
  /** −1 left to 1 right */
  readonly pan: number;
  /** Share that goes into the room. */
  readonly room: number;
}

/** Puts a sound into the mix. */
export function place(on: Desk, sound: Float32Array, start: number, { level, pan, room: share }: Seat): void {
  const { left, right, send, round } = on;
  const length = left.length;
  const toLeft = level * Math.cos(((pan + 1) * Math.PI) / 4);
  const toRight = level * Math.sin(((pan + 1) * Math.PI) / 4);
  for (let index = 0; index < sound.length; index += 1) {
    let at = start + index;
    if (round) at = ((at % length) + length) % length;
    else if (at < 0 || at >= length) continue;
    const value = sound[index] ?? 0;
    left[at] = (left[at] ?? 0) + value * toLeft;
    right[at] = (right[at] ?? 0) + value * toRight;
    send[at] = (send[at] ?? 0) + value * level * share;
  }
}

/** The room added, the bottom cleaned, the band of speech left free, the top rounded. */
export function mixed({ left, right, send, round }: Desk): Channels {
  const rounds = round ? ROUNDS : 1;
  filtered(send, highPass(180), rounds);
  const echoes = room(send, ROOM, round ? 2.5 : 0);
  return [left, right].map((dry, side) => {
    const wet = echoes[side];
    for (let index = 0; index < dry.length; index += 1) dry[index] = (dry[index] ?? 0) + (wet?.[index] ?? 0);
    filtered(dry, highPass(38), rounds);
    filtered(dry, bell(...SPEECH_DIP), rounds);
    return filtered(dry, lowPass(9_500), rounds);
  });
}

function swung(note: Note, swing: number): number {
  return Math.abs((note.at % 1) - 0.5) < 0.01 ? note.at + swing : note.at;
}
