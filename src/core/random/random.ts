/**
 * A seeded generator as pure functions: its state is one whole number and lives in the game's state, so the
 * same seed gives the same game, also after a save in the middle.
 * Algorithm: mulberry32 (Tommy Ettinger, public domain), period 2³².
 */
export interface Draw<Value> {
  readonly value: Value;
  /** The generator's state after this draw. */
  readonly random: number;
}

/** @param seed any number; whole numbers from 0 to 2³² − 1 give distinct games. */
export function seedRandom(seed: number): number {
  return seed >>> 0;
}

/** A number from 0 (included) to 1 (excluded). */
export function nextNumber(random: number): Draw<number> {
  const state = (random + 0x6d2b79f5) >>> 0;
  const first = Math.imul(state ^ (state >>> 15), state | 1);
  const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
  return { value: ((second ^ (second >>> 14)) >>> 0) / 2 ** 32, random: state };
}

/** A whole number from 0 to `below` − 1; 0 when `below` is less than 1. */
export function nextInt(random: number, below: number): Draw<number> {
  const draw = nextNumber(random);
  return { value: Math.max(0, Math.floor(draw.value * below)), random: draw.random };
}

/** One of the items; undefined when there is none. */
export function pick<Item>(random: number, items: readonly Item[]): Draw<Item | undefined> {
  const draw = nextInt(random, items.length);
  return { value: items[draw.value], random: draw.random };
}

/** The items in a new order (Fisher–Yates), every order equally likely. */
export function shuffle<Item>(random: number, items: readonly Item[]): Draw<readonly Item[]> {
  const rest = [...items];
  const value: Item[] = [];
  let state = random;
  while (rest.length > 0) {
    const draw = nextInt(state, rest.length);
    state = draw.random;
    value.push(...rest.splice(draw.value, 1));
  }
  return { value, random: state };
}
