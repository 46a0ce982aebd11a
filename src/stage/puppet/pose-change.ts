import { DURATION } from '../motion/motion.ts';

const CROUCH = 0.965;
const OVERSHOOT = 1.9;

/** A short crouch before the new pose and a spring after it. `swap` is called once, between the two. */
export class PoseChange {
  readonly #swap: () => void;
  #time = 0;
  #swapped = false;

  constructor(swap: () => void) {
    this.#swap = swap;
  }

  get done(): boolean {
    return this.#time >= DURATION.anticipation + DURATION.pose;
  }

  /** @param delta ms since the last step @returns height of the body as a share of its rest */
  step(delta: number): number {
    this.#time += delta;
    if (this.#time < DURATION.anticipation) {
      return 1 - (1 - CROUCH) * (this.#time / DURATION.anticipation);
    }
    if (!this.#swapped) {
      this.#swapped = true;
      this.#swap();
    }
    const share = Math.min(1, (this.#time - DURATION.anticipation) / DURATION.pose);
    return CROUCH + (1 - CROUCH) * backOut(share);
  }
}

function backOut(share: number): number {
  const t = share - 1;
  return 1 + (OVERSHOOT + 1) * t ** 3 + OVERSHOOT * t ** 2;
}
