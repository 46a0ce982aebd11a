import { nextInt, nextNumber } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { CHECK_ANSWERS, type CheckAnswer } from './check-it-deck.ts';
import { type CheckBoard, type CheckItState, checkBoard, findingsNow } from './check-it-state.ts';

/** Share of posts that are misread. */
const MISREADS = 0.1;

/**
 * Plays Check it like a child: spends checks until one says something, looks at every part of an address, and answers
 * by what it has found. One post in ten is misread. It knows nothing of a post's truth.
 */
export function readCheckIt(
  state: CheckItState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const board = checkBoard(state);
  const look = legal.find((action) => action.type === 'use');
  if (state.phase !== 'look' || !board) return { action: legal[0], random };
  const found = reading(state, board);
  if (found === 'wait' && look) return { action: look, random };
  if (board.page && look && found === 'true') return { action: look, random };
  const slip = nextNumber(random);
  const other = nextInt(slip.random, 2);
  const wrong = CHECK_ANSWERS.filter((one) => one !== found);
  const answer = slip.value < MISREADS ? (wrong[other.value] ?? found) : found;
  const action = legal.find((one) => one.type === 'place' && one.zone === answer);
  return { action, random: other.random };
}

/** What the findings on the table say. */
function reading(state: CheckItState, board: CheckBoard): CheckAnswer {
  const { page } = board;
  if (page) {
    if (state.looked.length === 0) return 'wait';
    return state.looked.some((index) => page.parts[index] !== page.known[index]) ? 'made-up' : 'true';
  }
  const findings = findingsNow(state, board);
  const says = state.spent.map((check) => findings?.[check].says);
  return says.includes('for') ? 'true' : says.includes('against') ? 'made-up' : 'wait';
}
