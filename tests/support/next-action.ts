import type { AppAction } from '../../src/app/action.ts';
import type { AppState } from '../../src/app/state.ts';
import type { LensState } from '../../src/core/cards/lens.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { freeSigns } from '../../src/core/progress/free-signs.ts';
import { showsTurn } from '../../src/core/story/session.ts';
import { loadRegistry } from './load-registry.ts';

const registry = loadRegistry();
const games = bindGames(registry);

/** Everything that makes sense to press in a chapter now, in the order of the screen. */
export function sensibleActions(state: AppState): readonly AppAction[] {
  if (state.calm) return [{ type: 'uncalm' }];
  if (state.dialog) return [{ type: 'dialog', dialog: null }];
  const { story, table } = state;
  if (table?.state.finished) return [{ type: 'table-done' }];
  if (table) {
    const legal = games[table.state.game].legal(table.state);
    return legal.map((action) => ({ type: 'table', action }));
  }
  if (!story) return [];
  const { turn } = story.passage;
  const { activity } = story;
  if (!showsTurn(story)) return [{ type: 'next' }];
  if (turn.type === 'end') return [{ type: 'end-done' }];
  if (turn.type === 'decide') return turn.options.map(({ id }) => ({ type: 'choose', option: id }));
  if (!activity) return [{ type: 'begin' }];
  switch (activity.kind) {
    case 'parcel':
      return [{ type: 'parcel-open' }, { type: 'parcel-tick' }];
    case 'lens':
      if (activity.lens.bet === null) return [0, 1, 2, 3].map((count) => ({ type: 'lens-bet', count }));
      return lensActions(activity.lens);
    case 'feel':
      return [0, 1, 2, 3, 4, 5].map((face) => ({ type: 'feel', face }));
    case 'plan': {
      const plan = registry.chapter(story.chapter)?.plans.find((one) => one.id === activity.plan);
      if (!activity.chosenIf) return (plan?.ifs ?? []).map((tile) => ({ type: 'plan-if', tile }));
      if (!activity.chosenThen) return (plan?.thens ?? []).map((tile) => ({ type: 'plan-then', tile }));
      return [{ type: 'plan-done' }];
    }
    case 'try':
      return [activity.what === 'calm' ? { type: 'calm' } : { type: 'dialog', dialog: 'help' }];
    case 'sign': {
      const free = freeSigns(state);
      return free.length === 0 ? [{ type: 'sign-later' }] : free.map((animal) => ({ type: 'sign', animal }));
    }
    case 'table':
      return [];
  }
}

function lensActions({ finished, phrases, looked }: LensState): readonly AppAction[] {
  const done: AppAction = { type: 'lens-done' };
  if (finished) return [done];
  const looks = phrases
    .filter((phrase) => !looked.includes(phrase.id))
    .map((phrase): AppAction => ({ type: 'lens-look', phrase: phrase.id }));
  return looked.length === 0 ? looks : [...looks, done];
}
