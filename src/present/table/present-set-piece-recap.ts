import type { GameResult } from '../../core/games/game.ts';
import { presentCard } from '../present-card.ts';
import type { RecapView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

/** The end of a set piece: what it has to tell, and what was hard with the moves that would have fitted. */
export function presentSetPieceRecap(
  { mastered, missed }: GameResult,
  lines: readonly string[],
  { t, progress, registry }: TableContext,
): RecapView {
  return {
    title: t(mastered ? 'game.recap.mastered' : 'game.recap.finished'),
    mastered,
    lines,
    hard: missed.map(({ card, better }) => ({
      face: presentCard(card, progress.album[card], registry, t),
      advice: t('game.recap.better', {
        moves: better.map((move) => t(`move.${move}.title`)).join(t('game.recap.or')),
      }),
    })),
  };
}
