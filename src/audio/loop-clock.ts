/** Where a loop lies in its file, s. */
export interface LoopSpot {
  readonly start: number;
  readonly length: number;
}

/**
 * Where in its file a layer must begin, to be in step with one that began before. Both repeat after the same time, so
 * they stay in step for ever.
 * @param began when the first layer stood at the loop's start, and `at` when the other begins: s on the same clock
 * @returns s from the start of the file
 */
export function inStep({ start, length }: LoopSpot, began: number, at: number): number {
  const gone = (at - began) % length;
  return start + (gone < 0 ? gone + length : gone);
}
