import { MATCHES } from '../../cards/deck.ts';
import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { heldNow } from './trick-duel.ts';
import { duelBoard, duelThing, type TrickDuelState } from './trick-duel-state.ts';

/** Share of messages that are misread. */
const MISREADS = 0.1;

/**
 * Plays Trick duel like a child who reads the message and knows the published matches: Go ahead when nothing turns, else
 * the move that stops most gears. One reading in ten is wrong: it sees the opposite, or plays anything.
 */
export function readTrickDuel(
  state: TrickDuelState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const board = duelBoard(state);
  const cards = legal.filter((action) => action.type === 'place');
  const slip = nextNumber(random);
  if (state.phase !== 'play' || !board || slip.value < MISREADS) {
    const any = pick(slip.random, cards.length === 0 ? legal : cards);
    return { action: any.value, random: any.random };
  }
  const turning = board.case.tricks.filter((trick) => !state.stopped.includes(trick));
  const stopping = (move: (typeof held)[number]) =>
    turning.filter((trick) => MATCHES[trick].includes(move)).length;
  const held = heldNow(state);
  const best = [...held].sort((one, other) => stopping(other) - stopping(one))[0];
  const move = board.case.harmless ? 'go-ahead' : best;
  const action = cards.find((one) => move && one.thing === duelThing(move));
  return { action: action ?? cards[0], random: slip.random };
}
