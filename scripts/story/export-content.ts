import type { ContentFiles } from '../../src/content/content-files.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { ChapterInfo } from '../../src/core/story/beat.ts';
import { allPaths } from './all-paths.ts';
import type { CheckedStory } from './check-content.ts';
import { exportTexts } from './export-texts.ts';

/** The files made from the chapters: path → content. */
export function exportContent(stories: readonly CheckedStory[]): ReadonlyMap<string, string> {
  const infos = stories.map(infoOf);
  const first = infos.filter(({ id }) => id === '0');
  const written = (list: readonly ChapterInfo[]): string => `${JSON.stringify(list, null, 1)}\n`;
  return new Map([
    ...exportAllTexts(stories),
    ['src/content/chapters.gen.json', written(infos)],
    // What is wanted before the list: with more chapters the first load stays as it is.
    ['src/content/prologue.gen.json', written(first)],
  ]);
}

/** Exported English texts that no longer say what their chapters say; translations would miss their source. */
export function staleTexts(stories: readonly CheckedStory[], files: ContentFiles): readonly Problem[] {
  const english = [...exportAllTexts(stories)].filter(([path]) => path.startsWith('locales/en/'));
  return english
    .filter(([path, content]) => files.sources.get(path) !== content)
    .map(([file]) => ({
      file,
      line: null,
      what: 'the chapter has changed since',
      remedy: 'run "npm run texts"',
    }));
}

/**
 * Titles stand apart from the other texts of their chapter, for the map shows them before any chapter is loaded.
 */
function exportAllTexts(stories: readonly CheckedStory[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const titles: Record<string, string> = {};
  for (const { chapter, ink } of stories) {
    const { texts, notes } = exportTexts(ink, chapter);
    const title = `c${chapter.id}.title`;
    const { [title]: words = '', ...others } = texts;
    titles[title] = words;
    out.set(`locales/en/chapter-${chapter.id}.json`, pretty(others));
    out.set(`locales/_notes/chapter-${chapter.id}.json`, pretty(notes));
  }
  return out.set('locales/en/chapters.json', pretty(titles));
}

function infoOf({ chapter, story }: CheckedStory): ChapterInfo {
  const { texts: _texts, notes: _notes, ...info } = chapter;
  const steps = Math.max(...allPaths(story).map(({ chosen }) => chosen.length));
  return { ...info, steps };
}

function pretty(texts: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
