import * as v from 'valibot';
import { deepFreeze } from './deep-freeze.ts';
import { type LessonFile, lessonFileSchema } from './lesson-schema.ts';

const FILES = import.meta.glob('./chapters/*/lesson.json', { eager: true, import: 'default' });

/**
 * The lessons of all chapters in their order, frozen. Fetched with the rooms that need them.
 * @throws v.ValiError for broken content; the build has refused it long before
 */
export function loadLessons(): readonly LessonFile[] {
  return deepFreeze(
    Object.values(FILES)
      .map((file) => v.parse(lessonFileSchema, file))
      .sort((one, other) => Number(one.id) - Number(other.id)),
  );
}
