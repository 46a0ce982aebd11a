import { costumeOf } from '../../cards/costume.ts';
import { MATCHES } from '../../cards/deck.ts';
import { mastered } from '../../cards/gauges.ts';
import type { GameResult } from '../game.ts';
import type { DuelBoard, TrickDuelState } from './trick-duel-state.ts';

/**
 * Every boss unmasked, with at most twice as many cards as would have done; and both gauges full enough: who goes along
 * with tricks or shuts friends out has not seen through the mask.
 */
export function masteredDuel(state: TrickDuelState): boolean {
  const few = state.turns <= 2 * state.shortest;
  return state.unmasked === state.bosses.length && few && mastered(state.gauges);
}

/** So many moves are enough to choose from. */
const MOST_MOVES = 4;

/** Moves that fit a message, its author's first. */
export function fittingMoves({ case: item }: DuelBoard): GameResult['missed'][number]['better'] {
  if (item.harmless) return ['go-ahead'];
  return [...new Set([...item.best, ...item.tricks.flatMap((trick) => MATCHES[trick])])].slice(0, MOST_MOVES);
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
