/** Shares of the full resolution, best first. */
export const QUALITY_STEPS = [1, 0.8, 0.64] as const;

const WINDOW_MS = 2000;
/** p75 of the frame time that counts as slow: fewer than about 40 frames a second. */
const SLOW_MS = 25;
/** Fewer than about 26 frames: a screen or battery that allows 30 is not meant. */
const HOPELESS_MS = 38;
/** The lowest resolution must make frames at least this much faster on average, else it was not the resolution's fault. */
const WORTH = 0.9;
/** Longer frames are a hidden tab or loading, not slow drawing. */
const PAUSE_MS = 400;

/**
 * Lowers the resolution step by step while drawing is slow for two seconds. It never goes up and down in turns: steps
 * that did not help are taken back once, all together, and then the governor rests. One alone may not show: screens
 * have few frame times to choose from.
 */
export class QualityGovernor {
  #step = 0;
  /** Where it began to go down, and the mean frame time there in ms. */
  #from: { readonly step: number; readonly mean: number } | null = null;
  #resting = false;
  #hopeless = false;
  #frames: number[] = [];
  #elapsed = 0;

  /** 0–1 */
  get quality(): number {
    return QUALITY_STEPS[this.#step] ?? 1;
  }

  /** Has drawing ever been too slow? What is only there for beauty rests then, whether or not the resolution helped. */
  get slow(): boolean {
    return this.#step > 0 || this.#resting;
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
    const mean = this.#elapsed / this.#frames.length;
    this.settle();
    return this.#judge(slowness, mean);
  }

  /** Forgets the frames so far, e.g. after a change of scene, which costs time of its own. */
  settle(): void {
    this.#frames = [];
    this.#elapsed = 0;
  }

  #judge(slowness: number, mean: number): number | null {
    if (slowness <= SLOW_MS) {
      this.#from = null;
      return null;
    }
    this.#from ??= { step: this.#step, mean };
    if (this.#step < QUALITY_STEPS.length - 1) {
      this.#step += 1;
      return this.quality;
    }
    this.#resting = true;
    this.#hopeless = slowness > HOPELESS_MS;
    if (this.#step === this.#from.step || mean <= this.#from.mean * WORTH) return null;
    this.#step = this.#from.step;
    return this.quality;
  }
}

function upperQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 0;
}
