import { costumeOf } from '../../cards/costume.ts';
import { MATCHES } from '../../cards/deck.ts';
import type { GameResult } from '../game.ts';
import type { DuelBoard, TrickDuelState } from './trick-duel-state.ts';

/** Every boss unmasked, with at most twice as many cards as would have done. */
export function masteredDuel(state: TrickDuelState): boolean {
  return state.unmasked === state.bosses.length && state.turns <= 2 * state.shortest;
}

/** Moves that fit a message. */
export function fittingMoves({ case: item }: DuelBoard): GameResult['missed'][number]['better'] {
  return item.harmless ? ['go-ahead'] : [...new Set(item.tricks.flatMap((trick) => MATCHES[trick]))];
}

/** Messages met, gears stopped and the moves that stopped them; and what got through. */
export function resultOfDuel(state: TrickDuelState): GameResult {
  const met = state.boards.flatMap((board, index) => {
    if (!state.done.includes(index)) return [];
    const costume = costumeOf(board.case.id, board.remix);
    const won = state.won.filter((one) => one.board === index).map(({ card }) => card);
    return [board.situation.card, ...new Set(won)].map((card) => ({ card, costume }));
  });
  const missed = state.missed.flatMap((index) => state.boards[index] ?? []);
  return {
    game: 'trick-duel',
    level: state.level,
    mastered: state.finished && masteredDuel(state),
    gauges: state.gauges,
    met,
    missed: missed.map((board) => ({
      card: board.situation.card,
      better: fittingMoves(board),
      tricks: board.case.tricks,
    })),
  };
}
