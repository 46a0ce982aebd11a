import { progressOf } from '../../../core/progress/progress-of.ts';
import {
  comparesNow,
  forgetAnswers,
  keepFirst,
  QUESTIONS,
  type SelfCheckAnswers,
  type SelfCheckRecord,
} from '../../../core/progress/self-check.ts';
import type { AppState } from '../../state.ts';
import { refusal, type Step, step } from '../../step.ts';
import { withProgress } from '../../with-progress.ts';
import type { RoomRules } from '../room-rules.ts';
import type { SelfCheckState } from './self-check-state.ts';

/** Six questions just for the child, before the first story and after the last. Nobody marks anything. */
export const selfCheckRules: RoomRules = {
  texts: ['room-self-check'],
  deck: false,
  enter(state) {
    const { check, chapters } = progressOf(state);
    const { before } = check;
    // Who comes by address between the first story and the last finds the first answers safe.
    const waits = before !== null && !comparesNow(chapters);
    return step({
      ...state,
      room: { room: 'self-check', step: waits ? 'waits' : 'hello', answers: [], before, kept: false },
    });
  },
  play(state, action) {
    const { room } = state;
    if (action.room !== 'self-check' || room?.room !== 'self-check')
      return refusal(state, 'nothing is asked');
    const { ask } = action;
    switch (ask.do) {
      case 'begin':
        if (room.step === 'waits') return refusal(state, 'the first answers wait for the last story');
        return pressed(state, { ...room, step: 'ask', answers: [] });
      case 'back':
        if (room.step !== 'ask') return refusal(state, 'no question is open');
        return pressed(
          state,
          room.answers.length > 0
            ? { ...room, answers: room.answers.slice(0, -1) }
            : { ...room, step: 'hello' },
        );
      case 'answer':
        return room.step === 'ask'
          ? answer(state, room, [...room.answers, ask.answer])
          : refusal(state, 'no question is open');
      case 'keep': {
        if (room.step !== 'keep') return refusal(state, 'there is nothing to keep');
        const check = keepFirst(progressOf(state).check, ask.keep ? room.answers : null);
        return remembered(state, { ...room, step: 'over', kept: ask.keep }, check);
      }
    }
  },
};

function answer(state: AppState, room: SelfCheckState, answers: SelfCheckAnswers): Step {
  if (answers.length < QUESTIONS) return pressed(state, { ...room, answers });
  const { check, chapters } = progressOf(state);
  // Nothing comes after the second time; and a guest has nothing on the device to keep it in.
  if (comparesNow(chapters))
    return remembered(state, { ...room, answers, step: 'over' }, forgetAnswers(check));
  if (!state.player) return remembered(state, { ...room, answers, step: 'over' }, keepFirst(check, null));
  return pressed(state, { ...room, answers, step: 'keep' });
}

const pressed = (state: AppState, room: SelfCheckState): Step =>
  step({ ...state, room }, [{ type: 'pressed' }]);

function remembered(state: AppState, room: SelfCheckState, check: SelfCheckRecord): Step {
  const next = withProgress(state, { ...progressOf(state), check });
  return step({ ...next, room }, [{ type: 'pressed' }], [{ type: 'keep-player' }]);
}
