/** How long a loop's end is led over into what came before its start, s. */
export const CLOSING = 0.03;

/**
 * Codecs make the two ends of a loop differ a little. A file holds a piece of the loop before its start: the last moment
 * of the loop is led over into that piece, so that its end meets its start to the sample. Changes the samples.
 * @param start and `length` of the loop, in samples; before it lie at least `closing` samples
 */
export function closeLoop(samples: Float32Array, start: number, length: number, closing: number): void {
  const end = start + length;
  for (let step = 0; step < closing; step += 1) {
    const share = (step + 1) / (closing + 1);
    const at = end - closing + step;
    const before = samples[start - closing + step] ?? 0;
    samples[at] = (samples[at] ?? 0) * (1 - share) + before * share;
  }
}
