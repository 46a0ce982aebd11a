import type { LessonFile } from '../../content/lesson-schema.ts';
import type { Translate } from '../translate.ts';

export interface CoverageView {
  readonly tables: readonly {
    readonly title: string;
    readonly rows: readonly { readonly name: string; readonly chapters: readonly ChapterName[] }[];
  }[];
}

interface ChapterName {
  readonly id: string;
  readonly title: string;
}

/** Which chapter serves which module of the workbook, strand of the framework and right of the child. */
export function presentCoverage(lessons: readonly LessonFile[], t: Translate): CoverageView {
  const table = (title: string, part: 'modules' | 'strands' | 'rights', nameOf: (id: string) => string) => {
    const served = (lesson: LessonFile): readonly string[] => lesson.maps[part];
    const ids = [...new Set(lessons.flatMap(served))];
    return {
      title: t(title),
      rows: ids.map((id) => ({
        name: nameOf(id),
        chapters: lessons
          .filter((lesson) => served(lesson).includes(id))
          .map((lesson) => ({ id: lesson.id, title: t(`c${lesson.id}.title`) })),
      })),
    };
  };
  return {
    tables: [
      table('grownups.coverage.modules', 'modules', (id) => t(`grownups.module.${id}`)),
      table('grownups.coverage.strands', 'strands', (id) => t(`grownups.strand.${id}`)),
      table('grownups.coverage.rights', 'rights', (id) => t(`right.${id}.title`)),
    ],
  };
}
