/** Samples a second of everything that is rendered; Opus works at the same rate. */
export const SAMPLE_RATE = 48_000;

/** One note to be played. */
export interface Tone {
  /** Hz */
  readonly frequency: number;
  /** s until the hand or the breath lets go. */
  readonly length: number;
  /** 0–1: louder is also brighter. */
  readonly strength: number;
  /** Chance of this note alone, 0–1: the same note sounds the same in every rendering. */
  readonly random: () => number;
}

/** Plays one note without any room, in one channel, with its own fading. */
export type Voice = (tone: Tone) => Float32Array;

export function samplesIn(seconds: number): number {
  return Math.max(1, Math.round(seconds * SAMPLE_RATE));
}

/** Seeded (Lehmer). @returns numbers from 0 to 1 */
export function chance(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let skip = 0; skip < 4; skip += 1) next();
  return next;
}

/** Factor a sample by which a sound falls by 60 dB in so many seconds. */
export function fallIn(seconds: number): number {
  return 10 ** (-3 / Math.max(1, seconds * SAMPLE_RATE));
}

/** Rises at the start and falls at the end in so many seconds, changing the samples themselves. */
export function edged(samples: Float32Array, rise: number, fall: number): Float32Array {
  const up = Math.min(samples.length, samplesIn(rise));
  const down = Math.min(samples.length, samplesIn(fall));
  for (let index = 0; index < up; index += 1) samples[index] = (samples[index] ?? 0) * (index / up);
  for (let index = 0; index < down; index += 1) {
    const at = samples.length - 1 - index;
    samples[at] = (samples[at] ?? 0) * (index / down);
  }
  return samples;
}
