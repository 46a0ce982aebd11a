import type { Verdict } from '../../cards/table-event.ts';
import { SHUTTING_OUT } from '../clue-hunt/judge-move.ts';
import { type ComicCard, type ComicPage, openNeeds } from './comic-state.ts';

/** Does this card on the page draw a trick along, or shut somebody harmless out? */
export function spoils({ case: item }: Pick<ComicPage, 'case'>, card: ComicCard | null): boolean {
  if (!item.harmless) return card === 'move:go-ahead';
  return SHUTTING_OUT.some(
    (move) => card === `move:${move}` && ![...item.fitting, ...item.best].includes(move),
  );
}

/**
 * A page with all needs met is right. What costs is going along with a trick (missed) and shutting out somebody
 * harmless (wronged). A page that only lacks something is fine: it moves no gauge and can be drawn again.
 */
export function judgeComic(
  page: Pick<ComicPage, 'case' | 'needs'>,
  panels: readonly (ComicCard | null)[],
): Verdict {
  const { case: item } = page;
  if (panels.some((card) => spoils(page, card))) return item.harmless ? 'wronged' : 'missed';
  return openNeeds(page, panels).length === 0 ? 'right' : 'fine';
}
