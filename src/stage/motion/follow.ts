const FRAME_MS = 1000 / 60;

/**
 * One step of something that follows with a lag, independent of the frame rate.
 * @param lag share of the distance left after one sixtieth of a second, 0 (at once) to 1 (never)
 * @param delta ms since the last step
 */
export function follow(from: number, to: number, lag: number, delta: number): number {
  if (lag <= 0) return to;
  return to + (from - to) * lag ** (delta / FRAME_MS);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
