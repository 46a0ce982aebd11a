import type { Verdict } from '../../cards/table-event.ts';
import { SHUTTING_OUT } from '../clue-hunt/judge-move.ts';
import { type ComicCard, type ComicPage, openNeeds } from './comic-state.ts';

/**
 * A page with all needs met is right. What costs is going along with a trick (missed) and shutting out somebody
 * harmless (wronged). A page that only lacks something is fine: it moves no gauge and can be drawn again.
 */
export function judgeComic(
  page: Pick<ComicPage, 'case' | 'needs'>,
  panels: readonly (ComicCard | null)[],
): Verdict {
  const { case: item } = page;
  if (!item.harmless && panels.includes('move:go-ahead')) return 'missed';
  const shuts = SHUTTING_OUT.filter((move) => ![...item.fitting, ...item.best].includes(move));
  if (item.harmless && shuts.some((move) => panels.includes(`move:${move}`))) return 'wronged';
  return openNeeds(page, panels).length === 0 ? 'right' : 'fine';
}
