import type { AppAction } from './action.ts';
import { marksDialogs } from './close-dialog.ts';
import type { Context } from './context.ts';
import { coverRoom } from './handle-room.ts';
import { finishActivity } from './handle-story.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';

/** Presses needed to come back from the calm cover, so that nobody returns by accident. */
const PRESSES_BACK = 2;

type CoverAction = Extract<AppAction, { type: 'calm' | 'uncalm' | 'dialog' }>;

/** Calm cover and dialogs: what lies over a screen. Trying them out is praised where the story asks for it. */
export function handleCover(state: AppState, action: CoverAction, context: Context): Step {
  switch (action.type) {
    case 'calm':
      if (state.calm) return refusal(state, 'the cover is up already');
      return step({ ...coverRoom(state, context), calm: true, calmPresses: 0 }, [{ type: 'calm', on: true }]);
    case 'uncalm': {
      if (!state.calm) return refusal(state, 'no cover is up');
      const calmPresses = state.calmPresses + 1;
      if (calmPresses < PRESSES_BACK) return step({ ...state, calmPresses }, [{ type: 'pressed' }]);
      const back = step({ ...state, calm: false, calmPresses: 0 }, [{ type: 'calm', on: false }]);
      return andThen(back, (next) => tried(next, 'calm', context));
    }
    case 'dialog':
      return dialog(state, action, context);
  }
}

function dialog(state: AppState, action: Extract<AppAction, { type: 'dialog' }>, context: Context): Step {
  if (action.dialog === state.dialog) return refusal(state, 'that dialog is as asked already');
  const changed = {
    ...state,
    dialog: action.dialog,
    dialogAbout: action.about ?? null,
    updateAsked: state.updateAsked || action.dialog === 'update',
  };
  if (action.dialog !== null) {
    const marked = state.dialog === null && marksDialogs(state);
    return step(changed, [{ type: 'pressed' }], marked ? [{ type: 'mark' }] : []);
  }
  const closed = step(changed, [{ type: 'pressed' }], marksDialogs(state) ? [{ type: 'back' }] : []);
  return state.dialog === 'help' ? andThen(closed, (next) => tried(next, 'help', context)) : closed;
}

/** Browser's Back while a dialog is open: closes it; its entry is gone from the history already. */
export function closeDialogByBack(state: AppState, context: Context): Step {
  const closed = step({ ...state, dialog: null, dialogAbout: null }, [{ type: 'pressed' }]);
  return state.dialog === 'help' ? andThen(closed, (next) => tried(next, 'help', context)) : closed;
}

function tried(state: AppState, what: 'calm' | 'help', context: Context): Step {
  const activity = state.story?.activity;
  return activity?.kind === 'try' && activity.what === what ? finishActivity(state, context) : step(state);
}
