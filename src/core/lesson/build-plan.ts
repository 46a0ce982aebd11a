import { FREE_PLAY, type Level, type TextId } from '../ids.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import type { LessonAge, LessonMinutes, LessonPlan, PlanStep, StepKind } from './plan.ts';

/** Chapters about something that a child may carry along: nobody there argues for an answer. */
const NO_REASONS: readonly string[] = ['3', '5', '6'];

/** What ten minutes hold, with how long each takes. */
const TEN: readonly (readonly [StepKind, number])[] = [
  ['rules', 1],
  ['scene', 2],
  ['vote', 3],
  ['lens', 2],
  ['helpers', 1],
  ['slip', 1],
];

/** Steps that may take longer or shorter, in the order in which they are asked. */
const STRETCHES: readonly StepKind[] = ['scene', 'vote', 'game', 'say', 'talk', 'lens', 'wall'];

/**
 * A lesson of exactly that many minutes from the parts of a chapter's lesson. Five and twenty minutes are as
 * written; ten and forty-five are made of the same parts.
 */
export function buildPlan(lesson: Lesson, minutes: LessonMinutes, age: LessonAge): LessonPlan {
  const ids = (part: string, all: readonly unknown[]): readonly TextId[] =>
    all.map((_, index) => `lesson.${lesson.id}.${part}.${index + 1}`);
  return {
    chapter: lesson.id,
    minutes,
    age,
    steps: stepsFor(lesson, minutes, age),
    safeguarding: lesson.safeguarding,
    noReasons: NO_REASONS.includes(lesson.id),
    goals: ids('goal', lesson.goals),
    distancing: ids('distance', lesson.distancing),
    questions: ids('question', lesson.questions),
  };
}

function stepsFor(lesson: Lesson, minutes: LessonMinutes, age: LessonAge): readonly PlanStep[] {
  if (minutes === 5) return read(lesson, 'short', age);
  const twenty = withHelpers(read(lesson, 'long', age));
  switch (minutes) {
    case 10:
      return stretched(ten(twenty), 10);
    case 20:
      return twenty;
    case 45:
      return stretched(fortyFive(lesson, twenty, age), 45);
  }
}

function read(lesson: Lesson, plan: 'short' | 'long', age: LessonAge): readonly PlanStep[] {
  return lesson[plan].map((step, index) =>
    stepOf(lesson, step, `lesson.${lesson.id}.${plan}.${index + 1}`, age),
  );
}

function stepOf(lesson: Lesson, step: LessonStep, id: TextId, age: LessonAge): PlanStep {
  const { kind, minutes } = step;
  switch (kind) {
    case 'rules':
    case 'helpers':
    case 'slip':
      return { kind, minutes, text: null };
    case 'say':
      return { kind, minutes, text: id };
    case 'scene':
      return { kind, minutes, at: step.at, text: id };
    case 'vote':
      return { kind, minutes, at: step.at, question: asked(lesson, step.text), text: id };
    case 'lens':
      return {
        kind,
        minutes,
        at: step.at,
        question: asked(lesson, step.text ?? ''),
        text: step.text === undefined ? null : id,
      };
    case 'game':
      return { kind, minutes, game: step.game, level: levelFor(step, age), text: id };
    case 'talk':
      return { kind, minutes, question: asked(lesson, step.text) ?? questionId(lesson, 0), text: id };
  }
}

/** The older ones play the games that have levels one level higher. */
function levelFor({ game, level }: { game: string; level: Level }, age: LessonAge): Level {
  const levels: readonly string[] = FREE_PLAY;
  if (age === 9 || !levels.includes(game)) return level;
  return level === 1 ? 2 : 3;
}

/** The question a step asks for: “Then ask question 2.” */
function asked(lesson: Lesson, text: string): TextId | null {
  const number = Number(/\bquestion (\d)\b/i.exec(text)?.[1] ?? 0);
  return number >= 1 && number <= lesson.questions.length ? questionId(lesson, number - 1) : null;
}

function questionId(lesson: Lesson, index: number): TextId {
  return `lesson.${lesson.id}.question.${index + 1}`;
}

/** Every lesson of more than five minutes says who to go to; the slip gives a minute where nothing else does. */
function withHelpers(steps: readonly PlanStep[]): readonly PlanStep[] {
  if (steps.some(({ kind }) => kind === 'helpers')) return steps;
  const giver = steps.findLastIndex(({ minutes }) => minutes > 1);
  if (giver < 0) return steps;
  const shorter = steps.map((step, index) =>
    index === giver ? { ...step, minutes: step.minutes - 1 } : step,
  );
  return [...shorter.slice(0, -1), { kind: 'helpers', minutes: 1, text: null }, ...shorter.slice(-1)];
}

function ten(twenty: readonly PlanStep[]): readonly PlanStep[] {
  const kept = new Map<PlanStep, number>();
  for (const [kind, minutes] of TEN) {
    const found = twenty.find((step) => step.kind === kind && !kept.has(step));
    if (found) kept.set(found, minutes);
  }
  return twenty.flatMap((step) => {
    const minutes = kept.get(step);
    return minutes === undefined ? [] : [{ ...step, minutes }];
  });
}

/** Twenty minutes and a warm-up, more talk, a second game by rows, and the wall. */
function fortyFive(lesson: Lesson, twenty: readonly PlanStep[], age: LessonAge): readonly PlanStep[] {
  const used = twenty.flatMap((step) => ('question' in step && step.question ? [step.question] : []));
  const all = lesson.questions.map((_, index) => questionId(lesson, index));
  const [first, second] = [...all.filter((id) => !used.includes(id)), ...all];
  const talk = (question: TextId | undefined): PlanStep[] =>
    question === undefined ? [] : [{ kind: 'talk', question, minutes: 3, text: null }];
  const firstVote = twenty.findIndex(({ kind }) => kind === 'vote');
  const closing = twenty.findIndex(({ kind }) => kind === 'helpers');
  const lastTold = twenty.findLastIndex(({ kind }) => !['say', 'helpers', 'slip'].includes(kind));
  const duel = lesson.long.some((step) => step.kind === 'game' && step.game === 'trick-duel');
  return twenty.flatMap((step, index): PlanStep[] => [
    ...(index === closing ? [{ kind: 'wall', minutes: 4, text: null } as const] : []),
    step,
    ...(index === 0 ? [{ kind: 'corners', minutes: 4, text: null } as const] : []),
    ...(index === firstVote ? talk(first) : []),
    ...(index === lastTold
      ? [
          {
            kind: 'game',
            game: duel ? 'sort' : 'trick-duel',
            level: age === 9 ? 1 : 2,
            minutes: 7,
            text: null,
          } as const,
          ...talk(second),
        ]
      : []),
  ]);
}

/** Minutes are added to or taken from the steps that bear it, one each in turn, until the sum is exact. */
function stretched(steps: readonly PlanStep[], total: number): readonly PlanStep[] {
  const minutes = steps.map((step) => step.minutes);
  const sum = () => minutes.reduce((all, each) => all + each, 0);
  const bearing = STRETCHES.flatMap((kind) =>
    steps.flatMap((step, index) => (step.kind === kind ? [index] : [])),
  );
  const order = bearing.length > 0 ? bearing : steps.map((_, index) => index);
  for (let turn = 0; sum() !== total; turn += 1) {
    const index = order[turn % order.length];
    const now = index === undefined ? undefined : minutes[index];
    if (index === undefined || now === undefined) break;
    if (sum() < total) minutes[index] = now + 1;
    else if (now > 1) minutes[index] = now - 1;
    else if (order.every((each) => minutes[each] === 1)) break;
  }
  return steps.map((step, index) => ({ ...step, minutes: minutes[index] ?? step.minutes }));
}
