import { between, type Random } from '../engine/seeded-random.ts';

const REST_MS = [3000, 5000] as const;
const CLOSED_MS = 110;

/** Tells when the eyes are closed: once every three to five seconds, for about a tenth of one. */
export class BlinkClock {
  readonly #random: Random;
  #left: number;
  #closed = false;

  constructor(random: Random) {
    this.#random = random;
    this.#left = between(random, ...REST_MS);
  }

  /** @param delta ms since the last step @returns are the eyes closed now? */
  step(delta: number): boolean {
    this.#left -= delta;
    if (this.#left > 0) return this.#closed;
    this.#closed = !this.#closed;
    this.#left = this.#closed ? CLOSED_MS : between(this.#random, ...REST_MS);
    return this.#closed;
  }
}
