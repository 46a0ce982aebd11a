import type { GameId, Level } from '../core/ids.ts';
import type { Context } from './context.ts';
import type { AppState } from './state.ts';
import { refusal, type Step, step } from './step.ts';

/** Lays the table of a card game; whatever lay there is cleared away. */
export function startTable(
  state: AppState,
  wanted: { readonly game: GameId; readonly level: Level; readonly seed: number },
  context: Context,
): Step {
  const outcome = context.games[wanted.game].setup(wanted);
  if (!outcome.ok) return refusal(state, outcome.reason);
  const table = { state: outcome.state, held: null, kept: false };
  return step(
    { ...state, table },
    outcome.events.map((event) => ({ type: 'table', event }) as const),
  );
}
