import { CLOSING, closeLoop } from '../../src/audio/close-loop.ts';
import { SAMPLE_RATE, samplesIn } from './synth/voice.ts';
import type { Channels } from './wave.ts';

export interface Seam {
  /** Sharpest bend at the jump, compared with the sharpest within 100 ms around it: above 1 might be heard. */
  readonly click: number;
  /** How far the sound after the loop's end differs from its start, in dB below the sound itself. */
  readonly repeat: number;
  /** Change of the spectrum at the jump, compared with the greatest the music makes itself: above 1 stands out. */
  readonly jump: number;
}

/** Looks at the place where a loop jumps back, closed as the game closes it. All positions in samples. */
export function measureSeam(channels: Channels, start: number, length: number): Seam {
  const end = start + length;
  const found = channels.map((decoded) => {
    const repeat = difference(decoded, start, end);
    const samples = decoded.slice();
    closeLoop(samples, start, length, Math.min(start, samplesIn(CLOSING)));
    const near = [samples.slice(end - 4800, end), samples.slice(start, start + 4800)].flatMap((part) => [
      ...bend(part),
    ]);
    const join = new Float32Array(96);
    join.set(samples.slice(end - 48, end));
    join.set(samples.slice(start, start + 48), 48);
    return {
      click: Math.max(...bend(join)) / Math.max(...near),
      repeat,
      jump: jumpAt(samples, decoded, start, length),
    };
  });
  return {
    click: Math.max(...found.map(({ click }) => click)),
    repeat: Math.max(...found.map(({ repeat }) => repeat)),
    jump: Math.max(...found.map(({ jump }) => jump)),
  };
}

/**
 * Encoding makes the two ends of a loop differ a little. Finds where they join best.
 * @param versions the same piece after several encodings
 * @returns the best start between `from` and `to`
 */
export function quietestSeam(
  versions: readonly Channels[],
  length: number,
  from: number,
  to: number,
): number {
  const channels = versions.flat();
  let best = { start: from, cost: Number.POSITIVE_INFINITY };
  for (let start = from; start < to; start += 1) {
    const cost = channels.reduce((sum, samples) => sum + costOfJoin(samples, start, start + length), 0);
    if (cost < best.cost) best = { start, cost };
  }
  return best.start;
}

/** A thump if the following samples differ from what would have come, a click if the curve bends sharply. */
function costOfJoin(samples: Float32Array, start: number, end: number): number {
  const at = (index: number) => samples[index] ?? 0;
  let thump = 0;
  for (let step = 0; step < REACH; step += 1) thump += (at(start + step) - at(end + step)) ** 2;
  const first = at(start) - 2 * at(end - 1) + at(end - 2);
  const second = at(start + 1) - 2 * at(start) + at(end - 1);
  return thump + CLICK_WEIGHT * (first ** 2 + second ** 2);
}

const REACH = 24;
const CLICK_WEIGHT = 500;

function bend(samples: Float32Array): Float32Array {
  return samples.map((value, index) =>
    index < 2 ? 0 : Math.abs(value - 2 * (samples[index - 1] ?? 0) + (samples[index - 2] ?? 0)),
  );
}

/** Over 100 ms. */
function difference(samples: Float32Array, first: number, second: number): number {
  let sound = 0;
  let rest = 0;
  for (let index = 0; index < 4800; index += 1) {
    const value = samples[first + index] ?? 0;
    sound += value ** 2;
    rest += (value - (samples[second + index] ?? 0)) ** 2;
  }
  return 10 * Math.log10(rest / sound);
}

/** Samples looked at on either side of a moment: 43 ms. */
const LOOK = 2048;
/** Moments of a loop whose changes are its own, in most loops once a beat. */
const OTHERS = 64;
const TONES = Array.from({ length: 30 }, (_, index) => 110 * 2 ** (index / 4.6));

function jumpAt(samples: Float32Array, decoded: Float32Array, start: number, length: number): number {
  const end = start + length;
  const seam = change(samples.slice(end - LOOK, end), samples.slice(start, start + LOOK));
  // The same moment of the music where the file goes on, and many others.
  const moments = [
    start,
    end,
    ...Array.from({ length: OTHERS }, (_, beat) => start + (length * beat) / OTHERS),
  ];
  const own = moments.map((moment) => {
    const at = Math.max(LOOK, Math.round(moment));
    return change(decoded.slice(at - LOOK, at), decoded.slice(at, at + LOOK));
  });
  return seam / Math.max(...own);
}

/** How different two moments sound: mean distance in dB over a few tones from low to high. */
function change(before: Float32Array, after: Float32Array): number {
  const distance = TONES.map((tone) => Math.abs(decibelsAt(before, tone) - decibelsAt(after, tone)));
  return distance.reduce((sum, value) => sum + value, 0) / TONES.length;
}

/** Strength of one tone, nothing below −70 dB (Goertzel under a cosine window). */
function decibelsAt(samples: Float32Array, tone: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * tone) / SAMPLE_RATE);
  let one = 0;
  let two = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length);
    const next = (samples[index] ?? 0) * window + turn * one - two;
    two = one;
    one = next;
  }
  const power = (one * one + two * two - turn * one * two) / (samples.length / 4) ** 2;
  return 10 * Math.log10(power + 1e-7);
}
