import type { RegionId } from '../ids.ts';
import type { ChapterInfo } from '../story/beat.ts';
import type { PlayerRecord } from './records.ts';

/** How many of a region's lamps are lit: one for each chapter that was played to any of its ends. */
export function lit(
  record: Pick<PlayerRecord, 'chapters'>,
  region: RegionId,
  chapters: readonly Pick<ChapterInfo, 'id' | 'region' | 'after'>[],
): { readonly lit: number; readonly total: number } {
  const here = chapters.filter((one) => one.region === region && one.after === undefined);
  const ended = here.filter((one) => (record.chapters[one.id]?.endings.length ?? 0) > 0);
  return { lit: ended.length, total: here.length };
}
