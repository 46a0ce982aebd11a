import { loadLessons } from '../../../content/load-lessons.ts';
import { newGate, pressGate } from '../../../core/grown-ups/gate.ts';
import { refusal, step } from '../../step.ts';
import type { RoomRules } from '../room-rules.ts';

const LESSONS = loadLessons();

/** Pages for grown-ups, behind a gate that an address passes first and then leads on. */
export const grownUpsRules: RoomRules = {
  texts: ['room-grownups', 'chapter-6', 'lesson-shared', ...LESSONS.map(({ id }) => `lesson-${id}`)],
  // The lessons name games, tricks and rights.
  deck: true,
  enter(state, _place, context) {
    if (state.room?.room === 'grownups') return step(state);
    const gate = state.grownUp ? null : newGate(context.newSeed());
    return step({ ...state, room: { room: 'grownups', gate, lessons: LESSONS } });
  },
  play(state, action) {
    if (action.room !== 'grownups' || state.room?.room !== 'grownups' || !state.room.gate)
      return refusal(state, 'no gate to open');
    const gate = pressGate(state.room.gate, action.press);
    return step({ ...state, grownUp: gate === null, room: { ...state.room, gate } }, [{ type: 'pressed' }]);
  },
};
