import { judge } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { type ClueBoard, type ClueHuntState, moveThing } from './clue-hunt-state.ts';
import { judgeMove } from './judge-move.ts';

/** Said instead of the case's "why" while the message still waits for a move. */
export const CHOOSE_AGAIN = 'game.clue-hunt.again';

/** Puts a move card on the message. A move that settles nothing is spent, and another one is chosen. */
export function playMove(
  state: ClueHuntState,
  board: ClueBoard,
  thing: string,
): Outcome<ClueHuntState, TableEvent> {
  if (state.phase !== 'move') return refuse('no move is to be chosen now');
  const move = board.hand.find((one) => moveThing(one) === thing);
  if (!move) return refuse(`${thing} is not in the hand`);
  if (state.spent.includes(move)) return refuse(`${thing} has been played`);
  const { verdict, settles } = judgeMove(board.case, move);
  const moved: TableEvent = { type: 'moved', thing, to: 'discard' };
  const reveal = { move, verdict, settles };
  if (!settles) {
    const next: ClueHuntState = {
      ...state,
      phase: 'reveal',
      reveal,
      spent: [...state.spent, move],
      checked: state.checked || move === 'check',
      saying: null,
    };
    const told = { type: 'judged', thing: board.id, verdict, move, why: CHOOSE_AGAIN, streak: 0 } as const;
    return accept(next, [moved, told]);
  }
  const { run, returns } = judge(state, verdict, board.case.harmless ? 'trusted' : 'caught');
  const streak = Math.max(0, run.streak - 1);
  const events: TableEvent[] = [
    moved,
    { type: 'judged', thing: board.id, verdict, move, why: board.case.why, streak },
    { type: 'met', card: board.situation.card },
  ];
  const wins = verdict === 'right' && state.current !== null && !state.missed.includes(state.current);
  if (wins) events.push({ type: 'met', card: `move:${move}` });
  if (returns !== null) events.push({ type: 'returns', thing: board.id, after: returns });
  const won =
    wins && state.current !== null
      ? [...state.won, { board: state.current, card: `move:${move}` as const }]
      : state.won;
  return accept({ ...state, ...run, phase: 'reveal', reveal, saying: null, won }, events);
}
