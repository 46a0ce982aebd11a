import type { GameResult } from '../../core/games/game.ts';
import type { CardId } from '../../core/ids.ts';
import { presentCard } from '../present-card.ts';
import type { CardFaceView, RecapView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

/** Something that was hard: as it lay on the table, and what would have helped. */
export interface HardSeen {
  /** The album card it belongs to; it gives the frame, and the picture where there is no other. */
  readonly card: CardId;
  readonly picture?: string;
  readonly title: string;
  readonly line: string;
  /** What to try next time; empty when there is nothing to add. */
  readonly better: readonly string[];
  /** Said instead of `better`. */
  readonly advice?: string;
}

/** The end of a set piece: what it has to tell, and what was hard, by the names it had on the table. */
export function presentSetPieceRecap(
  { mastered }: GameResult,
  told: { readonly lines: readonly string[]; readonly hard?: readonly HardSeen[] },
  context: TableContext,
): RecapView {
  const { t } = context;
  return {
    title: t(mastered ? 'game.recap.mastered' : 'game.recap.finished'),
    mastered,
    lines: told.lines,
    hard: (told.hard ?? []).map((one) => ({
      face: seenFace(one, context),
      advice:
        one.advice ??
        (one.better.length > 0 ? t('game.recap.better', { moves: one.better.join(t('game.recap.or')) }) : ''),
    })),
  };
}

/** A card's face with the words that the child has read, instead of the album's. */
export function seenFace(
  { card, picture, title, line }: Pick<HardSeen, 'card' | 'picture' | 'title' | 'line'>,
  { progress, registry, t }: TableContext,
): CardFaceView {
  const face = presentCard(card, progress.album[card], registry, t);
  return { ...face, ...(picture ? { picture } : {}), level: null, title, line };
}
