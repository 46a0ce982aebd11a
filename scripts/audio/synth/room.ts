import type { Channels } from '../wave.ts';
import { SAMPLE_RATE, samplesIn } from './voice.ts';

export interface RoomSize {
  /** s until an echo is inaudible. */
  readonly ring: number;
  /** Hz; above it the walls swallow. */
  readonly dark: number;
}

/** Lengths of the eight ways through the room, s: no two share a rhythm. */
const WAYS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0531, 0.0599, 0.0673, 0.0719] as const;
const BEFORE = 0.012;

/**
 * Echoes of a wooden room: eight delays that feed each other (a feedback delay network).
 * @param warmUp s of the end that sounded before the start: a loop hears its own last echoes
 * @returns the echoes alone, left and right
 */
export function room(send: Float32Array, { ring, dark }: RoomSize, warmUp: number): Channels {
  const count = WAYS.length;
  const lines = WAYS.map((way) => new Float32Array(samplesIn(way)));
  const at = new Int32Array(count);
  const gain = Float32Array.from(WAYS, (way) => 10 ** ((-3 * way) / ring));
  const low = new Float32Array(count);
  const damp = Math.exp((-2 * Math.PI * dark) / SAMPLE_RATE);
  const before = samplesIn(BEFORE);
  const left = new Float32Array(send.length);
  const right = new Float32Array(send.length);
  const heard = new Float32Array(count);
  for (
    let index = -Math.min(samplesIn(warmUp), warmUp > 0 ? send.length : 0);
    index < send.length;
    index += 1
  ) {
    const from = index - before;
    const input = warmUp > 0 ? (send[(from + 2 * send.length) % send.length] ?? 0) : (send[from] ?? 0);
    let sum = 0;
    for (let line = 0; line < count; line += 1) {
      const out = lines[line]?.[at[line] ?? 0] ?? 0;
      const soft = out + damp * ((low[line] ?? 0) - out);
      low[line] = soft;
      const value = soft * (gain[line] ?? 0);
      heard[line] = value;
      sum += value;
    }
    // Householder: every way feeds every other, and no energy is won or lost.
    const shared = (2 / count) * sum;
    for (let line = 0; line < count; line += 1) {
      const buffer = lines[line];
      const place = at[line] ?? 0;
      if (buffer) buffer[place] = (heard[line] ?? 0) - shared + (line % 2 === 0 ? input : -input) * 0.5;
      at[line] = buffer && place + 1 < buffer.length ? place + 1 : 0;
    }
    if (index < 0) continue;
    left[index] = ((heard[0] ?? 0) + (heard[2] ?? 0) - (heard[4] ?? 0) + (heard[7] ?? 0)) * 0.6;
    right[index] = ((heard[1] ?? 0) - (heard[3] ?? 0) + (heard[5] ?? 0) + (heard[6] ?? 0)) * 0.6;
  }
  return [left, right];
}
