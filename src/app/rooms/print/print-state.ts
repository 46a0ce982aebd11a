import type { LessonFile } from '../../../content/lesson-schema.ts';

/** What the prints are made of besides the deck. */
export interface PrintState {
  readonly room: 'print';
  /** Of all chapters, in their order. */
  readonly lessons: readonly LessonFile[];
}
