import { between, type Random } from '../engine/seeded-random.ts';

/** 8 to 12 mouths a second. */
const MOUTH_MS = [1000 / 12, 1000 / 8] as const;

/** Tells which talking mouth to show: never the same twice in a row, so the face does not freeze. */
export class TalkClock {
  readonly #random: Random;
  readonly #mouths: readonly string[];
  #left = 0;
  #shown = 0;

  constructor(random: Random, mouths: readonly string[]) {
    this.#random = random;
    this.#mouths = mouths;
  }

  /** @param delta ms since the last step @returns the frame of the mouth, or null when there is none */
  step(delta: number): string | null {
    this.#left -= delta;
    if (this.#left <= 0) {
      this.#left += between(this.#random, ...MOUTH_MS);
      if (this.#left < 0) this.#left = 0;
      const others = Math.max(1, this.#mouths.length - 1);
      this.#shown =
        (this.#shown + 1 + Math.floor(this.#random() * others)) % Math.max(1, this.#mouths.length);
    }
    return this.#mouths[this.#shown] ?? null;
  }
}
