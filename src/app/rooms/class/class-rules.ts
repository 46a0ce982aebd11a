import { loadLessons } from '../../../content/load-lessons.ts';
import { buildPlan } from '../../../core/lesson/build-plan.ts';
import { type ClassState, type LessonOffer, WINDOW_GONE } from '../../../core/lesson/class-state.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { isCovered, passTime, startRun } from '../../../core/lesson/play-run.ts';
import type { LessonRun } from '../../../core/lesson/run.ts';
import { isChapterClosed } from '../../../core/progress/closed-chapters.ts';
import { newGuest } from '../../../core/progress/records.ts';
import type { Context } from '../../context.ts';
import type { AppState } from '../../state.ts';
import { andThen, refusal, type Step, step } from '../../step.ts';
import type { RoomPlace } from '../room-place.ts';
import type { RoomRules } from '../room-rules.ts';
import type { RoomAction } from '../room-states.ts';
import { answerAsk, isOnScreen } from './answer-ask.ts';
import { type ClassWish, classWish, lessonPlace } from './class-place.ts';
import { isHolding, openStep } from './open-step.ts';

const LESSONS = loadLessons();

/** Seconds between two looks at the clock: it tells minutes, and hurries nobody. */
const BEAT = 5;

/** A class with one projector: a builder of lessons, and lessons held. Nothing of it is kept. */
export const classRules: RoomRules = {
  texts: ['room-class', 'room-lesson', 'lesson-shared', ...LESSONS.map(({ id }) => `lesson-${id}`), 'cast'],
  deck: true,
  enter: (state, place, context) => told(enter(state, place, context), true),
  play: (state, action, context) => {
    const played = play(state, action, context);
    return played.state === state ? played : told(played, false);
  },
  tick: ({ room }) => (room?.room === 'class' && room.run ? BEAT * 1000 : null),
  rests: ({ room }) => room?.room === 'class' && room.run !== null && isCovered(room.run),
};

/** A teacher's window hears of everything. */
function told(from: Step, opened: boolean): Step {
  const { room } = from.state;
  if (room?.room !== 'class') return from;
  return {
    ...from,
    effects: [...from.effects, { type: 'to-windows', message: { type: 'class', opened, room } }],
  };
}

function enter(state: AppState, place: RoomPlace, context: Context): Step {
  const wish = classWish(place);
  const offer = offerFor(state, wish, context);
  const before = state.room?.room === 'class' ? state.room : null;
  const room: ClassState = {
    room: 'class',
    window: before?.window ?? context.newSeed(),
    knows: before?.knows ?? false,
    teacher: before?.teacher ?? null,
    offer,
    run: null,
  };
  const there: AppState = { ...state, room, guest: newGuest() };
  const asked = offer.chapters.find(({ id }) => id === wish.lesson);
  if (!asked || asked.closed || (asked.safeguarding && !room.knows)) return step(there);
  if (!context.story(asked.id))
    return step({ ...there, ready: false }, [], [{ type: 'load-chapter', chapter: asked.id }]);
  const run = goesOn(before?.run ?? null, offer) ?? startRun(offer.plan);
  const holding: AppState = { ...there, room: { ...room, run } };
  if (!isHolding(holding)) return step(there);
  const opened = openStep(holding, wish.at, context);
  const at = isHolding(opened.state) ? opened.state.room.run.at : 0;
  const to = lessonPlace(offer.plan, at);
  const isThere = JSON.stringify(to.query) === JSON.stringify(place.query);
  return isThere
    ? opened
    : andThen(opened, (next) => step({ ...next, route: to }, [], [{ type: 'address', to, replace: true }]));
}

/** The lesson held before goes on when the address leads to another of its steps. */
function goesOn(run: LessonRun | null, { plan }: LessonOffer): LessonRun | null {
  return run?.plan.chapter === plan.chapter && run.plan.minutes === plan.minutes && run.plan.age === plan.age
    ? run
    : null;
}

function offerFor(state: AppState, wish: ClassWish, { registry }: Context): LessonOffer {
  const { closed } = state.device.settings;
  const chapters = LESSONS.flatMap(({ id, safeguarding }) => {
    const info = registry.chapter(id);
    const isClosed = isChapterClosed(closed, id, registry.chapters);
    return info ? [{ id, region: info.region, safeguarding, closed: isClosed }] : [];
  });
  const open = chapters.filter((one) => !one.closed && !one.safeguarding);
  const named = chapters.find(({ id, closed: off }) => id === wish.topic && !off);
  const chosen =
    named ??
    open.find(({ region }) => region === wish.topic) ??
    open.find(({ region }) => region === 'lookout') ??
    open[0];
  const lesson = LESSONS.find(({ id }) => id === chosen?.id) ?? firstLesson();
  return {
    minutes: wish.minutes,
    age: wish.age,
    region: chosen?.region ?? 'home',
    plan: buildPlan(lesson, wish.minutes, wish.age),
    chapters,
  };
}

function firstLesson(): Lesson {
  const [first] = LESSONS;
  if (!first) throw new Error('There is no lesson.');
  return first;
}

function play(state: AppState, action: RoomAction, context: Context): Step {
  const { room } = state;
  if (room?.room !== 'class') return refusal(state, 'no class is here');
  switch (action.room) {
    case 'tick': {
      const teacher = room.teacher === null ? null : room.teacher + 1;
      const run = room.run && passTime(room.run, BEAT);
      // What was open in a teacher's window that is lost now does not open before the class.
      const kept = run && teacher === WINDOW_GONE ? { ...run, script: false } : run;
      return step({ ...state, room: { ...room, teacher, run: kept } });
    }
    case 'window': {
      const { message } = action;
      if (message.type === 'hello') return step({ ...state, room: { ...room, teacher: 0 } });
      if (message.type !== 'ask' || message.window !== room.window)
        return refusal(state, 'not for this window');
      return isOnScreen(state)
        ? answerAsk({ ...state, room: { ...state.room, teacher: 0 } }, message.ask, context)
        : refusal(state, 'no lesson is held');
    }
    case 'class':
      if ('knows' in action)
        return step({ ...state, room: { ...room, knows: action.knows } }, [{ type: 'pressed' }]);
      return isOnScreen(state) ? answerAsk(state, action.ask, context) : refusal(state, 'no lesson is held');
    case 'table-over':
      return isOnScreen(state)
        ? answerAsk(state, { do: 'next' }, context)
        : refusal(state, 'no lesson is held');
    default:
      return refusal(state, 'not for the class');
  }
}
