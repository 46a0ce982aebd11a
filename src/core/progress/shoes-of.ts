import type { ChapterId } from '../ids.ts';
import type { ChapterInfo } from '../story/beat.ts';
import type { PlayerRecord } from './records.ts';

/** Other shoes of a chapter, once all of the chapter's endings have been found; null before, or when it has none. */
export function shoesOf(
  record: Pick<PlayerRecord, 'chapters'>,
  id: ChapterId,
  chapters: readonly ChapterInfo[],
): ChapterInfo | null {
  const chapter = chapters.find((one) => one.id === id);
  const found = record.chapters[id]?.endings ?? [];
  const whole = chapter?.endings.every((ending) => found.includes(ending)) ?? false;
  return whole ? (chapters.find((one) => one.after === id) ?? null) : null;
}
