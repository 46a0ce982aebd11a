import type { ClueBoard, ClueHuntState } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import { isSafe } from '../../core/games/clue-hunt/judge-move.ts';
import { CHOOSE_AGAIN } from '../../core/games/clue-hunt/play-move.ts';
import { remixValues } from '../remix-values.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

/** What the move does: the scene first, then one sentence that says why. */
export function presentClueReveal(
  state: ClueHuntState,
  board: ClueBoard,
  { t }: TableContext,
): RevealView | null {
  const { reveal } = state;
  if (!reveal) return null;
  const { case: item } = board;
  const values = remixValues(board.remix, t);
  const { verdict, settles } = reveal;
  const failed = verdict === 'missed' || verdict === 'wronged';
  const good = item.harmless ? 'harmless' : 'trick';
  return {
    thing: board.id,
    verdict,
    stamp: t(verdict === 'right' ? `game.clue-hunt.stamp.right.${good}` : `game.clue-hunt.stamp.${verdict}`),
    reaction: failed ? t(item.reaction, values) : reactionOf(state, board, t),
    why: settles ? t(item.why, values) : t(CHOOSE_AGAIN),
    gears: settles ? item.tricks.map((trick) => ({ trick, name: t(`trick.${trick}.title`) })) : [],
  };
}

function reactionOf(state: ClueHuntState, { case: item, remix }: ClueBoard, t: TableContext['t']): string {
  const { reveal } = state;
  if (!reveal) return '';
  const { move, settles } = reveal;
  if (settles) return t(`game.clue-hunt.reaction.${move}`);
  if (move === 'check') return t(item.checkFacts, remixValues(remix, t));
  if (move === 'pause' || !isSafe(move)) return t(`game.clue-hunt.fine.${move === 'pause' ? move : 'other'}`);
  return t(`game.clue-hunt.fine.${move}.${item.harmless ? 'harmless' : 'trick'}`);
}
