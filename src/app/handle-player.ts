import type { AnimalId } from '../core/ids.ts';
import { freeSigns } from '../core/progress/free-signs.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { newGuest } from '../core/progress/records.ts';
import type { AppAction } from './action.ts';
import { closeDialog } from './close-dialog.ts';
import type { Context } from './context.ts';
import { forgetAll, forgetPlayer } from './forget.ts';
import { finishActivity } from './handle-story.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';
import { withProgress } from './with-progress.ts';

type PlayerAction = Extract<
  AppAction,
  {
    type:
      | 'sign'
      | 'sign-later'
      | 'player'
      | 'delete-player'
      | 'forget-answers'
      | 'delete-all'
      | 'delete-set-aside';
  }
>;

export function handlePlayer(state: AppState, action: PlayerAction, context: Context): Step {
  switch (action.type) {
    case 'sign':
      return sign(state, action.animal, context);
    case 'sign-later':
      return signLater(state, context);
    case 'player':
      return play(state, action.animal);
    case 'delete-player':
      return remove(state, action.animal);
    case 'forget-answers': {
      const progress = progressOf(state);
      const check = { ...progress.check, before: null };
      return step(
        withProgress(state, { ...progress, check }),
        [{ type: 'settings' }],
        [{ type: 'keep-player' }],
      );
    }
    case 'delete-all':
      return andThen(closeDialog(state), (next) =>
        step(forgetAll(next), [{ type: 'settings' }], [{ type: 'delete-all' }]),
      );
    case 'delete-set-aside':
      return step(
        { ...state, setAside: state.setAside.filter((one) => one.key !== action.key) },
        [],
        [{ type: 'delete-set-aside', key: action.key }],
      );
  }
}

/** Chooses a sign for what has been played so far. At the end of the prologue, or on the players' screen. */
function sign(state: AppState, animal: AnimalId, context: Context): Step {
  const chooses = state.story?.activity?.kind === 'sign';
  if (chooses && state.player?.animal === animal) {
    // The prologue played once more: whoever has a sign keeps it.
    return andThen(step(state, [{ type: 'signed' }]), (next) => finishActivity(next, context));
  }
  if (state.players.some((one) => one.animal === animal)) return refusal(state, `${animal} is taken`);
  const player = { ...state.guest, animal, revision: 0 };
  const players = [...state.players, player];
  const device = {
    ...state.device,
    opened: true,
    lastPlayer: animal,
    players: players.map((one) => one.animal),
  };
  const signed = step(
    { ...state, device, player, players, guest: newGuest() },
    [{ type: 'signed' }],
    [{ type: 'keep-player' }, { type: 'keep-device' }, { type: 'persist' }],
  );
  return chooses ? andThen(signed, (next) => finishActivity(next, context)) : signed;
}

/** Every sign belongs to somebody else: the story goes on, and what was played stays in memory. */
function signLater(state: AppState, context: Context): Step {
  if (state.story?.activity?.kind !== 'sign') return refusal(state, 'no sign is asked for');
  if (freeSigns(state).length > 0) return refusal(state, 'there are signs to choose from');
  return andThen(step(state, [{ type: 'pressed' }]), (next) => finishActivity(next, context));
}

function play(state: AppState, animal: AnimalId): Step {
  const player = state.players.find((one) => one.animal === animal);
  if (!player) return refusal(state, `${animal} does not play here`);
  const device = { ...state.device, lastPlayer: animal };
  return step(
    { ...state, player, device, guest: newGuest(), story: null, table: null },
    [{ type: 'signed' }],
    [{ type: 'keep-device' }],
  );
}

function remove(state: AppState, animal: AnimalId): Step {
  return andThen(closeDialog(state), (next) =>
    step(
      forgetPlayer(next, animal),
      [{ type: 'settings' }],
      [{ type: 'delete-player', animal }, { type: 'keep-device' }],
    ),
  );
}
