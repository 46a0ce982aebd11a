import { nextInt, nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { FITTING } from './judge-day.ts';
import { SIGNS } from './slow-burn-deck.ts';
import { dayOf, type SlowBurnState } from './slow-burn-state.ts';

/** Share of messages that are misread. */
const MISREADS = 0.1;

/**
 * Plays Slow burn like a child who reads how each message sounds, and misreads one in ten. It does not know what kind
 * of story it is in. It slides the lens once and goes on.
 */
export function readSlowBurn(
  state: SlowBurnState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const pressed = (button: string) => legal.find((one) => one.type === 'press' && one.button === button);
  const day = dayOf(state);
  if (state.phase === 'late') return { action: pressed('tell'), random };
  if (state.phase !== 'day' || !day) return { action: pressed('done') ?? legal[0], random };
  const slip = nextNumber(random);
  const other = nextInt(slip.random, SIGNS.length);
  const sign = slip.value < MISREADS ? (SIGNS[other.value] ?? day.sign) : day.sign;
  const moves = pick(
    other.random,
    FITTING[sign].flatMap((move) => pressed(move) ?? []),
  );
  return { action: moves.value ?? legal[0], random: moves.random };
}
