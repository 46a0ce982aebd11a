import { WAY } from './journey.ts';

/** `ALL_WAYS=1` runs everything; else each has its turn every so many days. */
const whole = process.env.ALL_WAYS === '1';

/** Is it the turn of this one today? @param place its number in the file @param days until all have had their turn */
export function hasTurn(place: number, days: number): boolean {
  return whole || place % days === WAY % days;
}
