import type { ChapterFile } from '../../src/content/chapter-schema.ts';
import { checkDecks } from '../../src/content/check-decks.ts';
import { checkHelplines } from '../../src/content/check-helplines.ts';
import { checkTexts } from '../../src/content/check-texts.ts';
import { type ContentFiles, englishTexts } from '../../src/content/content-files.ts';
import type { Problem } from '../../src/content/problem.ts';
import { ISLANDS } from '../../src/core/ids.ts';
import type { CompiledStory } from '../../src/core/story/play-chapter.ts';
import { checkChapter, type StoryKnowledge } from './check-chapter.ts';
import { checkLessons, type Lessons } from './check-lessons.ts';
import { compileInk } from './compile-ink.ts';
import { CHAPTERS, chapterIds } from './read-content-files.ts';

export interface CheckedStory {
  readonly chapter: ChapterFile;
  readonly ink: string;
  readonly story: CompiledStory;
}

export interface CheckedContent {
  /** Chapters without a mistake that would keep them from being played. */
  readonly stories: readonly CheckedStory[];
  /** What teachers do with them: lessons without a mistake. */
  readonly lessons: Lessons;
  readonly problems: readonly Problem[];
}

/** Checks decks, chapters, stories and lessons, and what they say of each other. */
export function checkContent(files: ContentFiles): CheckedContent {
  const problems: Problem[] = [...checkTexts(files), ...checkDecks(files), ...checkHelplines(files)];
  const known: StoryKnowledge = {
    texts: englishTexts(files),
    sounds: files.sounds,
    cards: idsIn(files, 'cards', (card) => field(card, 'card')),
    cases: caseIds(files),
  };
  const stories: CheckedStory[] = [];
  for (const id of chapterIds(files)) {
    const inkFile = `${CHAPTERS}/${id}/chapter.ink`;
    const jsonFile = `${CHAPTERS}/${id}/chapter.json`;
    const [ink, json] = [files.sources.get(inkFile), files.sources.get(jsonFile)];
    for (const [file, source] of [
      [inkFile, ink],
      [jsonFile, json],
    ] as const)
      if (source === undefined)
        problems.push({ file, line: null, what: 'the file is missing', remedy: 'add it' });
    if (ink === undefined || json === undefined) continue;
    const checked = checkChapter({ id, inkFile, ink, jsonFile, json }, known);
    const compiled = compileInk(inkFile, ink, id);
    problems.push(...checked.problems, ...(compiled.ok ? [] : compiled.problems));
    if (checked.chapter && compiled.ok)
      stories.push({ chapter: checked.chapter, ink, story: compiled.story });
  }
  const { problems: wrong, ...lessons } = checkLessons(files, stories);
  return { stories, lessons, problems: [...problems, ...wrong] };
}

/** Case ids of all islands; null when one of the files cannot be read. */
function caseIds(files: ContentFiles): readonly string[] | null {
  const islands = ISLANDS.map((island) =>
    idsIn(files, `situations/${island}`, (situation) => {
      const cases: unknown =
        typeof situation === 'object' && situation !== null && 'cases' in situation ? situation.cases : [];
      return Array.isArray(cases) ? cases.flatMap((each) => field(each, 'id')) : [];
    }),
  );
  return islands.includes(null) ? null : islands.flatMap((ids) => ids ?? []);
}

/** Ids out of a deck file, as far as it can be read; its own mistakes are told by checkDecks. */
function idsIn(
  files: ContentFiles,
  deck: string,
  idsOf: (item: unknown) => readonly string[],
): readonly string[] | null {
  try {
    const items: unknown = JSON.parse(files.sources.get(`src/content/decks/${deck}.json`) ?? '');
    return Array.isArray(items) ? items.flatMap(idsOf) : null;
  } catch {
    return null;
  }
}

function field(item: unknown, name: string): readonly string[] {
  const fields = typeof item === 'object' && item !== null ? Object.entries(item) : [];
  const value = fields.find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? [value] : [];
}
