import type { AnimalId } from '../core/ids.ts';
import { newPlayer } from '../core/progress/records.ts';
import type { AppAction } from './action.ts';
import type { Context } from './context.ts';
import { finishActivity } from './handle-story.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';

type PlayerAction = Extract<
  AppAction,
  { type: 'sign' | 'player' | 'delete-player' | 'delete-all' | 'delete-set-aside' }
>;

export function handlePlayer(state: AppState, action: PlayerAction, context: Context): Step {
  switch (action.type) {
    case 'sign':
      return sign(state, action.animal, context);
    case 'player':
      return play(state, action.animal);
    case 'delete-player':
      return remove(state, action.animal);
    case 'delete-all':
      return step(
        {
          ...forget(state),
          players: [],
          setAside: [],
          device: { ...state.device, players: [], lastPlayer: null },
        },
        [{ type: 'settings' }],
        [{ type: 'delete-all' }],
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
    { ...state, device, player, players, guest: newPlayer(animal) },
    [{ type: 'signed' }],
    [{ type: 'keep-player' }, { type: 'keep-device' }, { type: 'persist' }],
  );
  return state.story?.activity?.kind === 'sign'
    ? andThen(signed, (next) => finishActivity(next, context))
    : signed;
}

function play(state: AppState, animal: AnimalId): Step {
  const player = state.players.find((one) => one.animal === animal);
  if (!player) return refusal(state, `${animal} does not play here`);
  const device = { ...state.device, lastPlayer: animal };
  return step(
    { ...state, player, device, story: null, table: null },
    [{ type: 'signed' }],
    [{ type: 'keep-device' }],
  );
}

function remove(state: AppState, animal: AnimalId): Step {
  const players = state.players.filter((one) => one.animal !== animal);
  const isPlaying = state.player?.animal === animal;
  const device = {
    ...state.device,
    players: players.map((one) => one.animal),
    lastPlayer: state.device.lastPlayer === animal ? null : state.device.lastPlayer,
  };
  const rest = isPlaying ? forget(state) : state;
  return step(
    { ...rest, players, device, dialog: null, dialogAbout: null },
    [{ type: 'settings' }],
    [{ type: 'delete-player', animal }, { type: 'keep-device' }],
  );
}

/** Nobody plays; what was in memory is gone too. */
function forget(state: AppState): AppState {
  return {
    ...state,
    player: null,
    guest: newPlayer('fox'),
    story: null,
    table: null,
    dialog: null,
    dialogAbout: null,
  };
}
