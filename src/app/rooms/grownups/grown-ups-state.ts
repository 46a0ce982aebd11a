import type { LessonFile } from '../../../content/lesson-schema.ts';
import type { Gate } from '../../../core/grown-ups/gate.ts';

/** What the pages for grown-ups keep. */
export interface GrownUpsState {
  readonly room: 'grownups';
  /** null once somebody has read and done what it asks; remembered until the game is closed. */
  readonly gate: Gate | null;
  /** Of all chapters, in their order. */
  readonly lessons: readonly LessonFile[];
}

export type GrownUpsAction = {
  readonly type: 'room';
  readonly room: 'grownups';
  /** A button of the gate, counted from 0. */
  readonly press: number;
};
