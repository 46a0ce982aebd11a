import { goToTile, NEW_ENTRY, putTile, undoTile, wholeCode } from '../../../core/progress/code/entry.ts';
import { mergeSummary } from '../../../core/progress/code/summary.ts';
import { readCode } from '../../../core/progress/progress-code.ts';
import { progressOf } from '../../../core/progress/progress-of.ts';
import { startReturns } from '../../../core/progress/returns.ts';
import type { Context } from '../../context.ts';
import type { AppState } from '../../state.ts';
import { refusal, type Step, step } from '../../step.ts';
import { withProgress } from '../../with-progress.ts';
import type { RoomRules } from '../room-rules.ts';
import type { CodeAsk, CodeState } from './code-state.ts';

const NEW: CodeState = { room: 'code', entry: NEW_ENTRY, theme: 0, brought: false };

/** The picture code: one's own at `#/code`, entering one at `#/code/bring`. */
export const codeRules: RoomRules = {
  texts: ['room-code'],
  deck: false,
  enter: (state, place) => {
    const going = place.path[0] === 'bring' && state.room?.room === 'code' && !state.room.brought;
    return step({ ...state, room: going ? state.room : NEW });
  },
  play(state, action, context) {
    if (action.room !== 'code' || state.room?.room !== 'code')
      return refusal(state, 'no code is asked about');
    if (action.ask.do === 'bring') return bring(state, state.room, action.ask.settings, context);
    if (state.room.brought) return refusal(state, 'this code has been brought');
    return step({ ...state, room: after(state.room, action.ask) }, [{ type: 'pressed' }]);
  },
};

function after(room: CodeState, ask: Exclude<CodeAsk, { do: 'bring' }>): CodeState {
  switch (ask.do) {
    case 'theme':
      return { ...room, theme: ask.theme };
    case 'tile':
      return { ...room, entry: putTile(room.entry, ask.tile) };
    case 'undo':
      return { ...room, entry: undoTile(room.entry) };
    case 'place':
      return { ...room, entry: goToTile(room.entry, ask.at) };
    case 'again':
      return NEW;
  }
}

/** Adds a right code to whoever plays. Nothing is lowered; the settings come only when asked for. */
function bring(state: AppState, room: CodeState, withSettings: boolean, context: Context): Step {
  const tiles = wholeCode(room.entry);
  const reading = tiles && readCode(tiles);
  if (room.brought || !reading?.ok) return refusal(state, 'there is no right code');
  const { summary } = reading;
  const merged = mergeSummary(progressOf(state), summary, context.registry.chapters);
  const brought = withProgress(state, startReturns(merged, context.today()));
  const settings = withSettings ? { ...state.device.settings, ...summary.settings } : state.device.settings;
  return step(
    { ...brought, room: { ...room, brought: true }, device: { ...state.device, opened: true, settings } },
    [{ type: 'signed' }],
    [{ type: 'keep-player' }, { type: 'keep-device' }],
  );
}
