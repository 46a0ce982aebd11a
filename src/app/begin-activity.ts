import { drawRemix } from '../core/cards/draw-remix.ts';
import { lensStart } from '../core/cards/lens.ts';
import { seedRandom } from '../core/random/random.ts';
import type { Activity } from '../core/story/beat.ts';
import type { ActivitySession } from '../core/story/session.ts';
import type { Context } from './context.ts';
import { startTable } from './start-table.ts';
import type { AppState } from './state.ts';
import { refusal, type Step, step } from './step.ts';

/** The parcel hops without being asked, and "try it" waits for a press on the real button in the bar. */
export function beginsByItself(activity: Activity): boolean {
  return activity.kind === 'parcel' || activity.kind === 'try';
}

/** The count on the parcel's label starts here and goes on below zero. */
export const PARCEL_START = 5;
export const PARCEL_END = -2;

export function beginActivity(state: AppState, context: Context): Step {
  const { story } = state;
  const turn = story?.passage.turn;
  if (!story || story.activity || turn?.type !== 'activity') return refusal(state, 'no activity waits');
  const { activity, option } = turn;
  if ((activity.kind === 'lens' || activity.kind === 'game') && !context.games)
    return step({ ...state, ready: false }, [], [{ type: 'load-games' }]);
  const begun = (session: ActivitySession): AppState => ({
    ...state,
    story: { ...story, activity: session },
  });
  switch (activity.kind) {
    case 'parcel':
      return step(begun({ kind: 'parcel', count: PARCEL_START, option }), [
        { type: 'parcel', count: PARCEL_START },
      ]);
    case 'lens': {
      const found = context.registry.case(activity.case);
      if (!found) return refusal(state, `case ${activity.case} is not in the deck`);
      const { remix } = drawRemix(found, seedRandom(story.seed + story.chosen.length));
      return step(begun({ kind: 'lens', lens: lensStart(found), remix, option }));
    }
    case 'game': {
      const seed = (story.seed + story.chosen.length) % 2 ** 31;
      return startTable(
        begun({ kind: 'table', option }),
        { game: activity.game, level: activity.level, seed },
        context,
      );
    }
    case 'feel':
      return step(begun({ kind: 'feel', option }));
    case 'plan':
      return step(begun({ kind: 'plan', plan: activity.plan, chosenIf: null, chosenThen: null, option }));
    case 'try':
      return step(begun({ kind: 'try', what: activity.what, option }));
    case 'sign':
      return step(begun({ kind: 'sign', option }));
  }
}
