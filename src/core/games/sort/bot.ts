import { nextInt, nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { rightAnswers } from './judge-sort.ts';
import { type SortState, sortCard } from './sort-state.ts';

/**
 * Plays Sort like a child who reads the card and the answer, and misreads one in ten. What it knows is what the
 * texts on the table say: the thing, the place, who may have it, and after asking what the person answered.
 */
export function readSort<Answer extends string>(
  state: SortState<Answer>,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const card = sortCard(state);
  if (state.phase !== 'place' || !card) {
    const any = pick(random, legal);
    return { action: any.value, random: any.random };
  }
  const right = rightAnswers(card.case, state.asked);
  const slip = nextNumber(random);
  const misreads = slip.value < MISREADS;
  const fits = (action: GameAction) => action.type === 'place' && right.some((one) => one === action.zone);
  const candidates = legal.filter((action) => fits(action) !== misreads);
  const choice = nextInt(slip.random, candidates.length);
  return { action: candidates[choice.value] ?? legal[0], random: choice.random };
}

/** Share of cards that are misread. */
const MISREADS = 0.1;
