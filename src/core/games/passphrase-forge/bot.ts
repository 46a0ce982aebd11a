import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { STRONG } from './forge-deck.ts';
import { doorNow, type ForgeState, placed } from './forge-state.ts';

/** Share of words that are misread or misremembered. */
const MISREADS = 0.1;

/**
 * Plays Passphrase forge like a child who looks at each word: a name, a number, something everybody knows, in another
 * key already, or strange? Later it remembers its words. One in ten it gets wrong. It fills all
 * places, and after a guess three.
 */
export function readForge(
  state: ForgeState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  if (state.phase !== 'forge' && state.phase !== 'recall') return { action: legal[0], random };
  const key = doorNow(state)?.key ?? [];
  let { random: now } = nextNumber(random);
  const wanted = state.tiles.filter((tile) => {
    const slip = nextNumber(now);
    now = slip.random;
    const good = state.phase === 'forge' ? tile.kind === 'strange' : key.some((one) => one.id === tile.id);
    return !state.slots.includes(tile.id) && (slip.value < MISREADS ? !good : good);
  });
  const places = legal.filter(
    (one) => one.type === 'place' && wanted.some((tile) => tile.id === one.thing) && one.zone !== 'hand',
  );
  const place = pick(now, places);
  const enough = state.tries > 0 && state.phase === 'forge' && placed(state).length >= STRONG;
  if (place.value && !enough) return { action: place.value, random: place.random };
  const press = legal.find((one) => one.type === 'press');
  const anywhere = legal.find((one) => one.type === 'place' && one.zone !== 'hand');
  return { action: press ?? anywhere ?? legal[0], random: place.random };
}
