import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { SIDES, WEEK_GAUGES, type WeekEffects } from './week-deck.ts';
import { levelOf } from './week-gauges.ts';
import { choiceOf, type WeekState, weekCard } from './week-state.ts';

/** Share of cards that are misread. */
const MISREADS = 0.1;

/**
 * Plays One week online like a child who looks at the four gauges and reads what a choice brings: more or less of
 * what. It cannot see how much, nor what comes back later, and misreads one card in ten.
 */
export function readWeek(
  state: WeekState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const card = weekCard(state);
  if (state.phase !== 'choose' || !card) return { action: legal[0], random };
  const slip = nextNumber(random);
  if (slip.value < MISREADS) {
    const any = pick(slip.random, legal);
    return { action: any.value, random: any.random };
  }
  const worth = SIDES.map((side) => ({ side, good: goodOf(state, choiceOf(card, side).effects) }));
  const best = Math.max(...worth.map((one) => one.good));
  const sides = worth.filter((one) => one.good === best).map((one) => one.side);
  const fitting = pick(
    slip.random,
    legal.filter((one) => one.type === 'place' && sides.some((side) => side === one.zone)),
  );
  return { action: fitting.value ?? legal[0], random: fitting.random };
}

/** More of what is low and less of what is high is good, the other way round is not. */
function goodOf(state: WeekState, effects: WeekEffects): number {
  return WEEK_GAUGES.reduce((sum, gauge) => {
    const change = Math.sign(effects[gauge] ?? 0);
    // Further out, a gauge is more urgent; within the green a small lean is seen on its bar.
    const lean = 5 - state.levels[gauge];
    const urgent = levelOf(state.levels[gauge]) === 3 ? 1 : 3;
    return sum + change * lean * urgent;
  }, 0);
}
