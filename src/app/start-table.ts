import type { GameOptions } from '../core/games/game.ts';
import type { CardId, GameId } from '../core/ids.ts';
import { isGameClosed } from '../core/progress/closed-chapters.ts';
import { lettersOfOthers } from '../core/progress/keepsakes.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import type { Context } from './context.ts';
import type { AppState } from './state.ts';
import { refusal, type Step, step } from './step.ts';

/** Lays the table of a card game; whatever lay there is cleared away. */
export function startTable(
  state: AppState,
  wanted: Omit<GameOptions, 'album'> & { readonly game: GameId },
  context: Context,
): Step {
  const rules = context.games?.[wanted.game];
  if (!rules) return refusal(state, `there is no game ${wanted.game} yet`);
  if (isGameClosed(state.device.settings.closed, wanted.game, context.registry.chapters))
    return refusal(state, `the chapter of ${wanted.game} is switched off`);
  const album = Object.keys(progressOf(state).album) as CardId[];
  const outcome = rules.setup({ ...wanted, album, letters: lettersOfOthers(state) });
  if (!outcome.ok) return refusal(state, outcome.reason);
  const { trick, players } = wanted;
  const table = { state: outcome.state, held: null, kept: false, options: { trick, players } };
  return step(
    { ...state, table },
    outcome.events.map((event) => ({ type: 'table', event }) as const),
  );
}
