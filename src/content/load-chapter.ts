import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';

/** The first story is told before any list of the others is wanted. */
const PROLOGUE = import.meta.glob<CompiledStory>('./chapters/0/chapter.ink', { import: 'default' });

/**
 * Fetches the compiled story of a chapter.
 * @throws Error when there is no such chapter, or when it cannot be had now (offline)
 */
export async function loadChapter(id: ChapterId): Promise<CompiledStory> {
  const path = `./chapters/${id}/chapter.ink`;
  const load = PROLOGUE[path] ?? (await import('./chapter-files.ts')).CHAPTER_FILES[path];
  if (!load) throw new Error(`There is no chapter ${id}.`);
  return load();
}
