import type { ContentFiles } from '../../src/content/content-files.ts';
import {
  type LessonFile,
  lessonFileSchema,
  type SharedLessonFile,
  sharedLessonSchema,
} from '../../src/content/lesson-schema.ts';
import { parseJson } from '../../src/content/parse-json.ts';
import type { Problem } from '../../src/content/problem.ts';
import { type Reporter, reportOn } from '../../src/content/report-on.ts';
import type { CheckedStory } from './check-content.ts';
import { exportLesson } from './export-lessons.ts';
import { exportTexts } from './export-texts.ts';

/** What all lessons share. */
const SHARED = 'src/content/lessons/shared.json';

export interface Lessons {
  readonly shared: SharedLessonFile | null;
  readonly lessons: readonly LessonFile[];
}

/** Reads the lessons of all chapters, and checks that their plans use what the chapter has. */
export function checkLessons(
  files: ContentFiles,
  stories: readonly CheckedStory[],
): Lessons & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lessons: LessonFile[] = [];
  for (const [file, source] of files.sources) {
    const id = /^src\/content\/chapters\/([^/]+)\/lesson\.json$/.exec(file)?.[1];
    if (id === undefined) continue;
    const parsed = parseJson(file, source, lessonFileSchema);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const report = reportOn(file, source);
    if (parsed.value.id !== id)
      report.add(['id'], `the lesson of chapter ${id} says it is of ${parsed.value.id}`, `write "${id}"`);
    checkNotes(Object.keys(exportLesson(parsed.value).texts), Object.keys(parsed.value.notes), report);
    const story = stories.find(({ chapter }) => chapter.id === id);
    if (story) checkAgainst(parsed.value, story, report);
    problems.push(...report.problems);
    if (report.problems.length === 0) lessons.push(parsed.value);
  }
  const shared = readShared(files, lessons.length > 0);
  return { shared: shared.value, lessons, problems: [...problems, ...shared.problems] };
}

function readShared(
  files: ContentFiles,
  needed: boolean,
): { readonly value: SharedLessonFile | null; readonly problems: readonly Problem[] } {
  const source = files.sources.get(SHARED);
  if (source === undefined) {
    const missing = { file: SHARED, line: null, what: 'the file is missing', remedy: 'add it' };
    return { value: null, problems: needed ? [missing] : [] };
  }
  const parsed = parseJson(SHARED, source, sharedLessonSchema);
  if (!parsed.ok) return { value: null, problems: parsed.problems };
  const report = reportOn(SHARED, source);
  checkNotes(Object.keys(parsed.value.texts), Object.keys(parsed.value.notes), report);
  return { value: parsed.value, problems: report.problems };
}

function checkNotes(texts: readonly string[], notes: readonly string[], report: Reporter): void {
  for (const id of notes) report.known(['notes', id], 'text', id, texts);
}

function checkAgainst(lesson: LessonFile, { chapter, ink }: CheckedStory, report: Reporter): void {
  const ids = Object.keys(exportTexts(ink, chapter).texts);
  for (const plan of ['short', 'long'] as const) {
    if (lesson[plan].at(0)?.kind !== 'rules' || lesson[plan].at(-1)?.kind !== 'slip')
      report.add(
        [plan],
        'the plan lacks its rules or its slip',
        'begin with the step "rules", end with "slip"',
      );
    for (const [index, step] of lesson[plan].entries()) {
      if ('at' in step) report.known([plan, index, 'at'], 'line', step.at, ids);
      if (step.kind === 'game')
        report.known([plan, index, 'game'], `game in chapter ${chapter.id}`, step.game, chapter.games);
    }
  }
  if (lesson.safeguarding && !chapter.sensitive)
    report.add(
      ['safeguarding'],
      'the lesson needs the safeguarding person, but its chapter is not sensitive',
      'set "sensitive": true in chapter.json, or "safeguarding": false here',
    );
}
