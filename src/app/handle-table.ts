import type { GameAction } from '../core/games/game.ts';
import { keepGameResult } from '../core/progress/keep-game-result.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { endReturn, startReturns } from '../core/progress/returns.ts';
import { wonBetween } from '../core/progress/won-between.ts';
import type { Context } from './context.ts';
import { finishActivity } from './handle-story.ts';
import { startTable } from './start-table.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';
import { withProgress } from './with-progress.ts';

/** Picks a thing up (or puts it back with null). Only things that can go somewhere can be picked up. */
export function hold(state: AppState, thing: string | null, context: Context): Step {
  const { table } = state;
  if (!table) return refusal(state, 'no table is laid');
  if (thing !== null) {
    const legal = context.games?.[table.state.game]?.legal(table.state);
    const moves = legal?.some((action) => action.type === 'place' && action.thing === thing);
    if (!moves) return refusal(state, `${thing} cannot be picked up now`);
  }
  return step({ ...state, table: { ...table, held: thing } }, [{ type: 'held', thing }]);
}

export function playTable(state: AppState, action: GameAction, context: Context): Step {
  const { table } = state;
  if (!table) return refusal(state, 'no table is laid');
  const game = context.games?.[table.state.game];
  if (!game) return refusal(state, `there is no game ${table.state.game}`);
  const outcome = game.play(table.state, action);
  if (!outcome.ok) {
    // A refused drop puts the thing back; the reason is for developers.
    return andThen(
      step({ ...state, table: { ...table, held: null } }, [{ type: 'held', thing: null }]),
      (next) => refusal(next, outcome.reason),
    );
  }
  const told = outcome.events.map((event) => ({ type: 'table', event }) as const);
  // No press goes unheard, even when the game has nothing to tell about it.
  const played = step(
    { ...state, table: { ...table, state: outcome.state, held: null } },
    told.length > 0 ? told : [{ type: 'pressed' }],
  );
  return outcome.state.finished && !table.kept ? andThen(played, (next) => keep(next, context)) : played;
}

/** Keeps what was met and mastered, once, when the game ends; leaving the recap early loses nothing. */
function keep(state: AppState, context: Context): Step {
  const { table } = state;
  const game = table && context.games?.[table.state.game];
  if (!game) return step(state);
  const before = progressOf(state);
  const kept = startReturns(keepGameResult(before, game.result(table.state)), context.today());
  const { trick } = table.options;
  const after = trick ? endReturn(kept, trick, context.today()) : kept;
  return step(
    { ...withProgress(state, after), table: { ...table, kept: true } },
    wonBetween(before, after).map((card) => ({ type: 'card-won', card }) as const),
    [{ type: 'keep-player' }],
  );
}

/** Leaves the recap: the story goes on. */
export function tableDone(state: AppState, context: Context): Step {
  if (!state.table?.state.finished) return refusal(state, 'the game is not over');
  return finishActivity(state, context);
}

export function tableAgain(state: AppState, context: Context): Step {
  const { table } = state;
  if (!table) return refusal(state, 'no table is laid');
  return startTable(
    state,
    { ...table.options, game: table.state.game, level: table.state.level, seed: context.newSeed() },
    context,
  );
}
