import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { type AdultHandState, feelNow, reactionOf } from './adult-hand-state.ts';
import { effectOf } from './effect-of.ts';

/** Share of turns that are misread. */
const MISREADS = 0.1;

/**
 * Two who play together: the grown-up tries any card, the child reads what Leo just said and what is answered, and
 * foresees it; one turn in ten is misread.
 */
export function readAdultHand(
  state: AdultHandState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const slip = nextNumber(random);
  const any = pick(slip.random, legal);
  const reaction = reactionOf(state, state.played);
  if (state.phase !== 'guess' || !reaction || slip.value < MISREADS)
    return { action: any.value, random: any.random };
  const effect = effectOf(reaction, feelNow(state), state.hurt);
  const seen = legal.find((one) => one.type === 'press' && one.button === effect);
  return { action: seen ?? any.value, random: any.random };
}
