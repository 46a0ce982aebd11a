import type { ContentFiles } from '../../src/content/content-files.ts';
import type { LessonFile } from '../../src/content/lesson-schema.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { LessonStep } from '../../src/core/lesson/lesson.ts';
import type { Lessons } from './check-lessons.ts';
import type { ChapterTexts } from './export-texts.ts';

/** The English texts of one lesson: `lesson.5.goal.1`, `lesson.5.long.3` … */
export function exportLesson(lesson: LessonFile): ChapterTexts {
  const texts: Record<string, string> = {};
  const notes: Record<string, string> = {};
  const add = (part: string, all: readonly (string | null)[], note: string): void => {
    for (const [index, text] of all.entries()) {
      if (text === null) continue;
      const id = `lesson.${lesson.id}.${part}.${index + 1}`;
      texts[id] = text;
      notes[id] = lesson.notes[id] === undefined ? note : `${note} ${lesson.notes[id]}`;
    }
  };
  add('goal', lesson.goals, 'For the children, on the board: what they can do after the lesson.');
  add('distance', lesson.distancing, 'For the teacher: how the talk stays about the characters.');
  add(
    'question',
    lesson.questions,
    'A question to the class: open, about the story, never about themselves.',
  );
  add('short', lesson.short.map(wordsOf), 'For the teacher: a step of the plan for 5 minutes.');
  add('long', lesson.long.map(wordsOf), 'For the teacher: a step of the plan for 20 minutes.');
  return { texts, notes };
}

/** The words of a step; null where they stand in shared.json. */
function wordsOf(step: LessonStep): string | null {
  return 'text' in step ? (step.text ?? null) : null;
}

/** The files made from the lessons: path → content. */
export function exportLessons({ shared, lessons }: Lessons): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const keep = (name: string, { texts, notes }: ChapterTexts): void => {
    out.set(`locales/en/${name}.json`, pretty(texts));
    out.set(`locales/_notes/${name}.json`, pretty(notes));
  };
  if (shared) keep('lesson-shared', shared);
  for (const lesson of lessons) keep(`lesson-${lesson.id}`, exportLesson(lesson));
  return out;
}

/** Exported English texts that no longer say what their lessons say; translations would miss their source. */
export function staleLessons(lessons: Lessons, files: ContentFiles): readonly Problem[] {
  return [...exportLessons(lessons)]
    .filter(([path, content]) => path.startsWith('locales/en/') && files.sources.get(path) !== content)
    .map(([file]) => ({
      file,
      line: null,
      what: 'the lesson has changed since',
      remedy: 'run "npm run texts"',
    }));
}

function pretty(texts: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
