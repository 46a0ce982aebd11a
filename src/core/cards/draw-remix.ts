import { pick } from '../random/random.ts';
import { REMIX_SLOTS, type Remix, type SituationCase } from './deck.ts';

/** Draws a new costume for a case: for each slot its texts use, one of the values its author allowed. */
export function drawRemix(
  item: Pick<SituationCase, 'remix'>,
  random: number,
): { readonly remix: Remix; readonly random: number } {
  const remix: { -readonly [Slot in keyof Remix]: string } = {};
  let state = random;
  for (const slot of REMIX_SLOTS) {
    const allowed = item.remix[slot];
    if (!allowed) continue;
    const draw = pick(state, allowed);
    state = draw.random;
    if (draw.value !== undefined) remix[slot] = draw.value;
  }
  return { remix, random: state };
}
