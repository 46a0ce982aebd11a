import { progressOf } from '../core/progress/progress-of.ts';
import type { AppAction } from './action.ts';
import { beginActivity } from './begin-activity.ts';
import { closeDialog } from './close-dialog.ts';
import type { Context } from './context.ts';
import { handleActivity } from './handle-activity.ts';
import { handleCover } from './handle-cover.ts';
import { handlePlayer } from './handle-player.ts';
import { playRoom, roomAllows, tellRoom } from './handle-room.ts';
import { choose, nextLine, openChapter } from './handle-story.ts';
import { hold, playTable, tableAgain, tableDone } from './handle-table.ts';
import { enter } from './navigate.ts';
import { isRoom } from './rooms/room-place.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';
import { withProgress } from './with-progress.ts';

/** The one function that decides: state and action in, new state, events and effects out. */
export function handle(state: AppState, action: AppAction, context: Context): Step {
  if (!roomAllows(state, action, context)) return refusal(state, `${action.type} is not for this room`);
  switch (action.type) {
    case 'go':
      return andThen(
        step(
          state,
          [{ type: 'pressed' }],
          [{ type: 'address', to: action.to, replace: (action.replace ?? false) || state.dialog !== null }],
        ),
        (next) => enter(next, action.to, context),
      );
    case 'back':
      return step(state, [{ type: 'pressed' }], [{ type: 'back' }]);
    case 'next':
      return nextLine(state, context);
    case 'choose':
      return choose(state, action.option, context);
    case 'begin':
      return beginActivity(state, context);
    case 'parcel-tick':
    case 'parcel-open':
    case 'lens-bet':
    case 'lens-look':
    case 'lens-done':
    case 'feel':
    case 'plan-if':
    case 'plan-then':
    case 'plan-done':
      return handleActivity(state, action, context);
    case 'hold':
      return hold(state, action.thing, context);
    case 'table':
      return andThen(playTable(state, action.action, context), (next) =>
        tellRoom(next, action.action, context),
      );
    case 'table-done':
      if (isRoom(state.route)) return playRoom(state, { type: 'room', room: 'table-over' }, context);
      // The recap of a game played by itself leads to the map.
      return state.table?.state.finished && state.story?.activity?.kind !== 'table'
        ? handle(state, { type: 'go', to: { name: 'map' } }, context)
        : tableDone(state, context);
    case 'table-again':
      return tableAgain(state, context);
    case 'end-done':
      return leaveChapter(state, context);
    case 'replay':
      return replay(state, context);
    case 'calm':
    case 'uncalm':
    case 'dialog':
      return handleCover(state, action, context);
    case 'sign':
    case 'sign-later':
    case 'player':
    case 'delete-player':
    case 'forget-answers':
    case 'delete-all':
    case 'delete-set-aside':
      return handlePlayer(state, action, context);
    case 'settings':
      return settings(state, action.change);
    case 'dismiss':
      return step({ ...state, notices: state.notices.filter((one) => one.id !== action.notice) });
    case 'room':
      return playRoom(state, action, context);
    case 'take-along':
      return step(state, [{ type: 'pressed' }], [{ type: 'take-along' }]);
    case 'update-now':
      return andThen(closeDialog(state), (next) => step(next, [], [{ type: 'update-now' }]));
  }
}

/** From the end screen to the map; somebody without a sign may choose one first, as there is something to keep. */
function leaveChapter(state: AppState, context: Context): Step {
  if (state.story?.passage.turn.type !== 'end') return refusal(state, 'the chapter has not ended');
  return handle(state, { type: 'go', to: state.player ? { name: 'map' } : { name: 'players' } }, context);
}

/** The same chapter from its start. */
function replay(state: AppState, context: Context): Step {
  const { story } = state;
  if (!story) return refusal(state, 'no chapter is open');
  const fresh = withProgress({ ...state, story: null }, { ...progressOf(state), current: null });
  const closed = andThen(step(fresh, [{ type: 'pressed' }]), closeDialog);
  return andThen(closed, (next) => openChapter(next, story.chapter, context));
}

function settings(state: AppState, change: Extract<AppAction, { type: 'settings' }>['change']): Step {
  const device = { ...state.device, settings: { ...state.device.settings, ...change } };
  const language = change.locale !== undefined ? [{ type: 'language', locale: change.locale } as const] : [];
  return step({ ...state, device }, [{ type: 'settings' }], [{ type: 'keep-device' }, ...language]);
}
