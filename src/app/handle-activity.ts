import type { LensState } from '../core/cards/lens.ts';
import { lensBet, lensDone, lensLook } from '../core/cards/lens.ts';
import type { TableEvent } from '../core/cards/table-event.ts';
import type { Outcome } from '../core/outcome.ts';
import type { ActivitySession } from '../core/story/session.ts';
import type { AppAction } from './action.ts';
import { PARCEL_END } from './begin-activity.ts';
import type { Context } from './context.ts';
import { finishActivity } from './handle-story.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';

type ActivityAction = Extract<
  AppAction,
  {
    type:
      | 'parcel-tick'
      | 'parcel-open'
      | 'lens-bet'
      | 'lens-look'
      | 'lens-done'
      | 'feel'
      | 'plan-if'
      | 'plan-then'
      | 'plan-done';
  }
>;

export function handleActivity(state: AppState, action: ActivityAction, context: Context): Step {
  const activity = state.story?.activity;
  if (!activity) return refusal(state, 'no activity is on');
  switch (action.type) {
    case 'parcel-tick':
      return activity.kind === 'parcel' ? tick(state, activity, context) : refusal(state, 'no parcel here');
    case 'parcel-open':
      return activity.kind === 'parcel' ? open(state, context) : refusal(state, 'no parcel here');
    case 'lens-bet':
      return lens(state, (one) => lensBet(one, action.count));
    case 'lens-look':
      return lens(state, (one) => lensLook(one, action.phrase));
    case 'lens-done':
      // First press: Sango speaks last, one sentence. Second press: the story goes on.
      if (activity.kind === 'lens' && activity.lens.finished) return finishActivity(state, context);
      return lens(state, lensDone);
    case 'feel':
      // Which face it was is told to nobody and kept nowhere.
      return activity.kind === 'feel' ? finishActivity(state, context) : refusal(state, 'no faces here');
    case 'plan-if':
      return plan(state, context, { half: 'ifs', tile: action.tile });
    case 'plan-then':
      return plan(state, context, { half: 'thens', tile: action.tile });
    case 'plan-done':
      if (activity.kind !== 'plan' || !activity.chosenIf || !activity.chosenThen) {
        return refusal(state, 'the plan has an empty place');
      }
      return finishActivity(state, context);
  }
}

function withActivity(state: AppState, activity: ActivitySession): AppState {
  return state.story ? { ...state, story: { ...state.story, activity } } : state;
}

function tick(state: AppState, parcel: ActivitySession & { kind: 'parcel' }, context: Context): Step {
  const count = parcel.count - 1;
  if (count < PARCEL_END) return open(state, context);
  return step(withActivity(state, { ...parcel, count }), [{ type: 'parcel', count }]);
}

function open(state: AppState, context: Context): Step {
  const opened = { ...state, device: { ...state.device, opened: true } };
  const told = step(opened, [{ type: 'parcel-opened' }], [{ type: 'keep-device' }]);
  return andThen(told, (next) => finishActivity(next, context));
}

function lens(state: AppState, rule: (lens: LensState) => Outcome<LensState, TableEvent>): Step {
  const activity = state.story?.activity;
  if (activity?.kind !== 'lens') return refusal(state, 'no lens here');
  const outcome = rule(activity.lens);
  if (!outcome.ok) return refusal(state, outcome.reason);
  const events = outcome.events.map((event) =>
    event.type === 'looked'
      ? ({ type: 'lens', phrase: event.thing, trick: event.trick } as const)
      : ({ type: 'table', event } as const),
  );
  return step(withActivity(state, { ...activity, lens: outcome.state }), events);
}

function plan(
  state: AppState,
  context: Context,
  { half, tile }: { readonly half: 'ifs' | 'thens'; readonly tile: string },
): Step {
  const activity = state.story?.activity;
  if (!state.story || activity?.kind !== 'plan') return refusal(state, 'no plan here');
  const info = context.registry.chapter(state.story.chapter)?.plans.find((one) => one.id === activity.plan);
  if (!info?.[half].includes(tile)) return refusal(state, `${tile} is not one of the ${half}`);
  const change = half === 'ifs' ? { chosenIf: tile } : { chosenThen: tile };
  return step(withActivity(state, { ...activity, ...change }), [{ type: 'pressed' }]);
}
