import { loadLessons } from '../../../content/load-lessons.ts';
import { step } from '../../step.ts';
import type { RoomRules } from '../room-rules.ts';

const LESSONS = loadLessons();

/** Everything on paper: the address says what, and how. */
export const printRules: RoomRules = {
  texts: ['room-print', 'room-grownups', 'lesson-shared', ...LESSONS.map(({ id }) => `lesson-${id}`)],
  deck: true,
  enter: (state) => step({ ...state, room: { room: 'print', lessons: LESSONS } }),
};
