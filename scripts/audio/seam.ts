import type { Channels } from './wave.ts';

export interface Seam {
  /** Sharpest bend at the jump, compared with the sharpest within 100 ms around it: above 1 might be heard. */
  readonly click: number;
  /** How far the sound after the loop's end differs from its start, in dB below the sound itself. */
  readonly repeat: number;
}

/** Looks at the place where a loop jumps back. All positions in samples. */
export function measureSeam(channels: Channels, start: number, length: number): Seam {
  const end = start + length;
  const found = channels.map((samples) => {
    const near = [samples.slice(end - 4410, end), samples.slice(start, start + 4410)].flatMap((part) => [
      ...bend(part),
    ]);
    const join = new Float32Array(96);
    join.set(samples.slice(end - 48, end));
    join.set(samples.slice(start, start + 48), 48);
    return { click: Math.max(...bend(join)) / Math.max(...near), repeat: difference(samples, start, end) };
  });
  return {
    click: Math.max(...found.map(({ click }) => click)),
    repeat: Math.max(...found.map(({ repeat }) => repeat)),
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
  for (let index = 0; index < 4410; index += 1) {
    const value = samples[first + index] ?? 0;
    sound += value ** 2;
    rest += (value - (samples[second + index] ?? 0)) ** 2;
  }
  return 10 * Math.log10(rest / sound);
}
