/** Shares of the full resolution, best first. */
export const QUALITY_STEPS = [1, 0.8, 0.64] as const;

const WINDOW_MS = 2000;
/** p75 of the frame time that counts as slow: fewer than about 40 frames a second. */
const SLOW_MS = 25;
/** Fewer than about 26 frames: a screen or battery that allows 30 is not meant. */
const HOPELESS_MS = 38;
/** A lower resolution must make frames at least this much faster, else it was not the resolution's fault. */
const WORTH = 0.9;
/** Longer frames are a hidden tab or loading, not slow drawing. */
const PAUSE_MS = 400;

/**
 * Lowers the resolution when drawing is slow for two seconds. It never goes up and down in turns: a step
 * that did not help is taken back once, and then the governor rests.
 */
export class QualityGovernor {
  #step = 0;
  #before: number | null = null;
  #resting = false;
  #hopeless = false;
  #frames: number[] = [];
  #elapsed = 0;

  /** 0–1 */
  get quality(): number {
    return QUALITY_STEPS[this.#step] ?? 1;
  }

  /** Nothing left to lower and still hopelessly slow: another renderer may do better. */
  get hopeless(): boolean {
    return this.#hopeless;
  }

  /**
   * @param delta length of the last frame in ms
   * @returns the new quality when it changes, else null
   */
  frame(delta: number): number | null {
    if (this.#resting || delta > PAUSE_MS) return null;
    this.#frames.push(delta);
    this.#elapsed += delta;
    if (this.#elapsed < WINDOW_MS) return null;
    const slowness = upperQuartile(this.#frames);
    this.settle();
    return this.#judge(slowness);
  }

  /** Forgets the frames so far, e.g. after a change of scene, which costs time of its own. */
  settle(): void {
    this.#frames = [];
    this.#elapsed = 0;
  }

  #judge(slowness: number): number | null {
    const before = this.#before;
    this.#before = null;
    if (before !== null && slowness > before * WORTH) {
      this.#step -= 1;
      this.#resting = true;
      this.#hopeless = slowness > HOPELESS_MS;
      return this.quality;
    }
    if (slowness <= SLOW_MS) return null;
    if (this.#step >= QUALITY_STEPS.length - 1) {
      this.#resting = true;
      this.#hopeless = slowness > HOPELESS_MS;
      return null;
    }
    this.#before = slowness;
    this.#step += 1;
    return this.quality;
  }
}

function upperQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0;
}
