import type { TeacherState } from '../../../core/lesson/class-state.ts';
import type { Context } from '../../context.ts';
import type { AppState } from '../../state.ts';
import { refusal, type Step, step } from '../../step.ts';
import { classRules } from '../class/class-rules.ts';
import type { WindowMessage } from '../class/window-message.ts';
import type { RoomRules } from '../room-rules.ts';

/** ms between two greetings to the class screen. */
const BEAT = 5000;

const HELLO: Step['effects'] = [{ type: 'to-windows', message: { type: 'hello' } }];

/** The teacher's window: shows what the class screen tells, and asks it for everything. It keeps nothing itself. */
export const teacherRules: RoomRules = {
  texts: classRules.texts,
  deck: true,
  enter: (state) => step({ ...state, room: { room: 'teacher', heard: null, silent: 0 } }, [], HELLO),
  play: (state, action, context) => {
    const { room } = state;
    if (room?.room !== 'teacher') return refusal(state, 'no teacher is here');
    switch (action.room) {
      case 'tick':
        return step({ ...state, room: { ...room, silent: room.silent + 1 } }, [], HELLO);
      case 'window':
        return action.message.type === 'class'
          ? hear(state, room, action.message, context)
          : refusal(state, 'not for a teacher');
      case 'teacher': {
        if (!room.heard) return refusal(state, 'no class screen is open');
        const message: WindowMessage = { type: 'ask', window: room.heard.window, ask: action.ask };
        return step(state, [{ type: 'pressed' }], [{ type: 'to-windows', message }]);
      }
      default:
        return refusal(state, 'not for a teacher');
    }
  },
  tick: () => BEAT,
  // Help or the calm cover in this window closes it for nobody: the class screen still hears of it.
  always: true,
};

/** Follows one class screen, until another has just been opened. */
function hear(
  state: AppState,
  room: TeacherState,
  { opened, room: heard }: Extract<WindowMessage, { type: 'class' }>,
  context: Context,
): Step {
  if (!opened && room.heard && room.heard.window !== heard.window)
    return refusal(state, 'another class screen spoke');
  const chapter = heard.run?.plan.chapter;
  const isNew = chapter !== undefined && room.heard?.run?.plan.chapter !== chapter;
  // The words of its story come along; nothing waits for them.
  const effects: Step['effects'] =
    isNew && !context.story(chapter) ? [{ type: 'load-chapter', chapter }] : [];
  return step({ ...state, room: { ...room, heard, silent: 0 } }, [], effects);
}
