import type { DeviceRecord } from '../core/progress/records.ts';
import type { SaveEvent } from '../save/create-save.ts';
import { closeDialog } from './close-dialog.ts';
import type { Context } from './context.ts';
import { forgetAll, forgetPlayer } from './forget.ts';
import { enter } from './navigate.ts';
import type { AppState } from './state.ts';
import { andThen, type Step, step } from './step.ts';
import { withNotice } from './with-notice.ts';

/** What another tab did, or that nothing can be kept any more. */
export function afterSaveEvent(state: AppState, event: SaveEvent, context: Context): Step {
  switch (event.type) {
    case 'device': {
      // A class or a stand keeps the settings it began with; the new ones are there when it is left.
      if (state.lent) return step(withLent(state, event.record));
      const { locale } = event.record.settings;
      const differs = locale !== state.device.settings.locale;
      return step({ ...state, device: event.record }, [], differs ? [{ type: 'language', locale }] : []);
    }
    case 'player':
      return playerElsewhere(state, event.record, context);
    case 'deleted': {
      const played = state.player?.animal === event.animal;
      const closed = played || state.dialogAbout === event.animal ? closeDialog(state) : step(state);
      const gone = andThen(closed, (next) => step(forgetPlayer(next, event.animal)));
      return played ? andThen(gone, (next) => reenter(next, context)) : gone;
    }
    case 'all-deleted':
      if (state.lent) return step(nobodyElsewhere(state, state.lent));
      return andThen(closeDialog(state), (next) => reenter(forgetAll(next), context));
    case 'cleared':
      return step(state, [], [{ type: 'keep-device' }, { type: 'keep-player' }]);
    case 'memory':
      return step({ ...state, storage: 'memory', notices: withNotice(state, 'notice.memory') });
  }
}

function withLent(state: AppState, record: DeviceRecord): AppState {
  const { settings, opened } = record;
  return {
    ...state,
    device: { ...record, settings: state.device.settings },
    lent: { settings, opened },
  };
}

/** Another tab deleted everybody; who plays in a class or at a stand is nobody anyway, and plays on. */
function nobodyElsewhere(state: AppState, lent: NonNullable<AppState['lent']>): AppState {
  const { players, setAside, device } = forgetAll(state);
  return { ...state, players, setAside, device, lent: { ...lent, opened: true } };
}

/** Another tab wrote a player. If it is the one playing here, the screen begins anew from what is kept. */
function playerElsewhere(
  state: AppState,
  record: Extract<SaveEvent, { type: 'player' }>['record'],
  context: Context,
): Step {
  const known = state.players.some((one) => one.animal === record.animal);
  const players = known
    ? state.players.map((one) => (one.animal === record.animal ? record : one))
    : [...state.players, record];
  if (state.player?.animal !== record.animal) return step({ ...state, players });
  const { dialog, dialogAbout } = state;
  const anew = reenter({ ...state, players, player: record, story: null, table: null }, context);
  return { ...anew, state: { ...anew.state, dialog, dialogAbout } };
}

/** Begins what the screen shows anew, where it shows a story or a game. */
function reenter(state: AppState, context: Context): Step {
  const { name } = state.route;
  return name === 'chapter' || name === 'game' ? enter(state, state.route, context) : step(state);
}
