import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';

/**
 * Fetches the compiled story of a chapter.
 * @throws Error when there is no such chapter, or when it cannot be had now (offline)
 */
export async function loadChapter(id: ChapterId): Promise<CompiledStory> {
  const { CHAPTER_FILES } = await import('./chapter-files.ts');
  const load = CHAPTER_FILES[`./chapters/${id}/chapter.ink`];
  if (!load) throw new Error(`There is no chapter ${id}.`);
  return load();
}
