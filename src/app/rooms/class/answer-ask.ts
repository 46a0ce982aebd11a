import { WINDOW_GONE } from '../../../core/lesson/class-state.ts';
import { lensNext, playRun, withPart } from '../../../core/lesson/play-run.ts';
import { CORNER_CARDS, type LessonAsk, type LessonRun } from '../../../core/lesson/run.ts';
import type { Context } from '../../context.ts';
import { finishActivity, nextLine } from '../../handle-story.ts';
import type { AppState } from '../../state.ts';
import { refusal, type Step, step } from '../../step.ts';
import { lessonPlace } from './class-place.ts';
import { type Holding, hasMoreLines, isHolding, openStep, sessionAt, withRun } from './open-step.ts';

/** Is a teacher's window open? Then what is for the teacher only stays off the class screen. */
export function hasTeacher(state: Holding): boolean {
  const { teacher } = state.room;
  return teacher !== null && teacher < WINDOW_GONE;
}

/** Does what a key or button asks for. */
export function answerAsk(state: Holding, ask: LessonAsk, context: Context): Step {
  switch (ask.do) {
    case 'next':
      return next(state, context);
    case 'back':
      return back(state, context);
    case 'calmly':
      return calmly(state, context);
    default: {
      const outcome = playRun(state.room.run, ask);
      if (!outcome.ok) return refusal(state, outcome.reason);
      const played = withRun(state, outcome.state);
      return ask.do === 'pick' && outcome.state.part.kind === 'played'
        ? play(played, outcome.state.part.option, context)
        : step(played, [{ type: 'pressed' }]);
    }
  }
}

/** Begins a step, and the address says so: after the bell it resumes there. */
function go(state: Holding, at: number, context: Context): Step {
  const opened = openStep(state, at, context);
  if (!isHolding(opened.state)) return opened;
  const { plan, at: now } = opened.state.room.run;
  const to = lessonPlace(plan, now);
  return {
    state: { ...opened.state, route: to },
    events: [{ type: 'pressed' }, ...opened.events],
    effects: [...opened.effects, { type: 'address', to, replace: true }],
  };
}

function next(state: Holding, context: Context): Step {
  const { run } = state.room;
  const { part } = run;
  // What lies over the lesson goes first.
  if (run.blank || run.paused || run.keys || (run.script && !hasTeacher(state))) {
    const script = run.script && hasTeacher(state);
    return step(withRun(state, { ...run, blank: false, paused: false, keys: false, script }), [
      { type: 'pressed' },
    ]);
  }
  const on = (): Step =>
    run.at < run.plan.steps.length ? go(state, run.at + 1, context) : refusal(state, 'over');
  const to = (changed: LessonRun): Step => step(withRun(state, changed), [{ type: 'pressed' }]);
  switch (part.kind) {
    case 'words':
    case 'question':
    case 'game':
      return on();
    case 'corners':
      return part.card + 1 < CORNER_CARDS
        ? to(withPart(run, { kind: 'corners', card: part.card + 1 }))
        : on();
    case 'roles':
      return to(withPart(run, { kind: 'read' }));
    case 'read':
      return (
        readOn(state, context) ?? (isVote(run) ? to(withPart(run, { kind: 'vote', phase: 'think' })) : on())
      );
    case 'vote':
      if (part.phase === 'think') return to(withPart(run, { kind: 'vote', phase: 'show' }));
      if (part.phase === 'show') return on();
      return run.plan.noReasons
        ? answerAsk(state, { do: 'pick', number: 1 }, context)
        : to(withPart(run, { kind: 'vote', phase: 'show' }));
    case 'played':
      return readOn(state, context) ?? afterPlayed(state, part.option, context) ?? on();
    case 'lens': {
      const looked = lensNext(run);
      return looked ? to(looked) : (askQuestion(state) ?? on());
    }
  }
}

function isVote({ plan, at }: LessonRun): boolean {
  return plan.steps[at]?.kind === 'vote';
}

/** The next line, or what the parcel does. @returns null when the story waits for the class */
function readOn(state: Holding, context: Context): Step | null {
  const { story } = state;
  if (!story) return null;
  if (story.activity?.kind === 'parcel') return finishActivity(state, context);
  return hasMoreLines(story) ? nextLine(state, context) : null;
}

/** Where nobody argues, a split plays both answers. Then comes the question, if the lesson asks one. */
function afterPlayed(state: Holding, option: number, context: Context): Step | null {
  const { run } = state.room;
  const ballot = run.ballots[run.at];
  if (run.plan.noReasons && ballot?.split && option === 0 && ballot.options.length > 1)
    return answerAsk(state, { do: 'pick', number: 2 }, context);
  return askQuestion(state);
}

/** The question a vote or a lens hunt ends with. @returns null where there is none */
function askQuestion(state: Holding): Step | null {
  const { run } = state.room;
  const planned = run.plan.steps[run.at];
  if ((planned?.kind !== 'vote' && planned?.kind !== 'lens') || planned.question === null) return null;
  const { question } = planned;
  return step(withRun(state, withPart(run, { kind: 'question', question })), [{ type: 'pressed' }]);
}

/** The story goes on as if this answer were given. The winner's way is the class's way from now on. */
function play(state: Holding, option: number, context: Context): Step {
  const { story } = state;
  const { run } = state.room;
  const ballot = run.ballots[run.at];
  const chosen = ballot?.options[option];
  if (!story || !ballot || chosen === undefined) return refusal(state, 'no story is open');
  const answered = story.chosen.findLastIndex((id) => ballot.options.includes(id));
  const before = answered < 0 ? story.chosen : story.chosen.slice(0, answered);
  const session = sessionAt(run.plan.chapter, [...before, chosen], 0, context);
  const winner = ballot.options[ballot.winner ?? option] ?? chosen;
  const [line] = session?.passage.lines ?? [];
  return step({ ...withRun(state, { ...run, chosen: [...before, winner] }), story: session }, [
    { type: 'chosen', option: chosen },
    ...(line ? [{ type: 'line', line } as const] : []),
  ]);
}

/** To the beginning of this step, or from there to the step before. */
function back(state: Holding, context: Context): Step {
  const { run } = state.room;
  if (run.blank || run.paused) return step(withRun(state, { ...run, blank: false, paused: false }));
  const opened = openStep(state, run.at, context).state;
  const isFirst = isHolding(opened) && placeIn(opened) === placeIn(state);
  if (isFirst && run.at === 0) return refusal(state, 'this is the beginning');
  return go(state, isFirst ? run.at - 1 : run.at, context);
}

function placeIn(state: Holding): string {
  const { part } = state.room.run;
  return JSON.stringify([
    part,
    part.kind === 'game' ? null : (state.story?.line ?? null),
    state.story?.chosen,
  ]);
}

/** Leaves a hard part at once for who to go to, or for the slips. */
function calmly(state: Holding, context: Context): Step {
  const { plan, at } = state.room.run;
  const quiet = plan.steps.findIndex(
    ({ kind }, index) => index > at && (kind === 'helpers' || kind === 'slip'),
  );
  return quiet < 0 ? refusal(state, 'nothing calmer comes') : go(state, quiet, context);
}

/** Is a lesson held here, with all it needs? */
export function isOnScreen(state: AppState): state is Holding {
  return state.ready && isHolding(state);
}
