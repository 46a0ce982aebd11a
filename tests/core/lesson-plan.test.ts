import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../src/content/load-lessons.ts';
import { FREE_PLAY, GAMES } from '../../src/core/ids.ts';
import { buildPlan } from '../../src/core/lesson/build-plan.ts';
import type { Lesson, LessonStep } from '../../src/core/lesson/lesson.ts';
import { LESSON_AGES, LESSON_MINUTES, type LessonPlan } from '../../src/core/lesson/plan.ts';

const lessons = loadLessons();
const sum = (plan: LessonPlan) => plan.steps.reduce((all, { minutes }) => all + minutes, 0);
const count = (plan: LessonPlan, ...kinds: string[]) =>
  plan.steps.filter(({ kind }) => kinds.includes(kind)).length;

const middle: fc.Arbitrary<LessonStep> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('scene', 'vote', 'lens'),
    minutes: fc.constant(1),
    at: fc.constant('c1.a.1'),
    text: fc.constantFrom('Vote.', 'Then ask question 2.', 'Ask question 9.'),
  }),
  fc.record({
    kind: fc.constantFrom('say', 'talk'),
    minutes: fc.constant(1),
    text: fc.constant('Ask question 1.'),
  }),
  fc.record({ kind: fc.constant('helpers'), minutes: fc.constant(1) }),
  fc.record({
    kind: fc.constant('game'),
    minutes: fc.constant(1),
    game: fc.constantFrom(...GAMES),
    level: fc.constantFrom(1, 2, 3),
    text: fc.constant('Play.'),
  }),
);

/** Any lesson that lesson-schema.ts lets through: rules first, slip last, 5 and 20 minutes. */
const anyLesson: fc.Arbitrary<Lesson> = fc
  .record({
    short: fc.array(middle, { maxLength: 2 }),
    long: fc.array(middle, { maxLength: 12 }),
    questions: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ short, long, questions }) => {
    const filled = (steps: readonly LessonStep[], total: number): readonly LessonStep[] => [
      { kind: 'rules', minutes: 1 },
      ...steps,
      { kind: 'slip', minutes: total - 1 - steps.length },
    ];
    return {
      id: '1',
      safeguarding: false,
      goals: ['I can wait.'],
      distancing: ['It is about Leo.'],
      questions: ['What?', 'Why?', 'How?'].slice(0, questions),
      short: filled(short, 5),
      long: filled(long, 20),
    };
  });

const anyPlan = fc
  .tuple(anyLesson, fc.constantFrom(...LESSON_MINUTES), fc.constantFrom(...LESSON_AGES))
  .map(([lesson, minutes, age]) => buildPlan(lesson, minutes, age));

describe('any plan', () => {
  it('takes exactly as long as asked, and no step takes no time', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(sum(plan)).toBe(plan.minutes);
        expect(plan.steps.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 1)).toBe(true);
      }),
    );
  });

  it('begins with the rules and ends with the slips; in more than five minutes it says who to go to', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(plan.steps.at(0)?.kind).toBe('rules');
        expect(plan.steps.at(-1)?.kind).toBe('slip');
        if (plan.minutes > 5) expect(count(plan, 'helpers')).toBeGreaterThan(0);
      }),
    );
  });

  it('asks only questions the lesson has', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const step of plan.steps)
          if (step.kind === 'vote' && step.question !== null) expect(plan.questions).toContain(step.question);
      }),
    );
  });
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the lesson of chapter %s',
  (id, lesson) => {
    it.each(LESSON_AGES)('has a plan for each length, aged %i', (age) => {
      for (const minutes of LESSON_MINUTES) {
        const plan = buildPlan(lesson, minutes, age);
        expect(sum(plan)).toBe(minutes);
        expect(count(plan, 'vote')).toBeGreaterThanOrEqual(1);
      }
    });

    it('votes three times in twenty minutes (a bet with fingers is one)', () => {
      expect(count(buildPlan(lesson, 20, 9), 'vote', 'lens')).toBeGreaterThanOrEqual(3);
    });

    it('has a warm-up, a second game, more talk and a wall in forty-five minutes', () => {
      const twenty = buildPlan(lesson, 20, 9);
      const plan = buildPlan(lesson, 45, 9);
      expect([count(plan, 'corners'), count(plan, 'wall')]).toEqual([1, 1]);
      expect(count(plan, 'game')).toBe(2);
      expect(count(plan, 'talk')).toBe(count(twenty, 'talk') + 2);
      const games = plan.steps.flatMap((step) => (step.kind === 'game' ? [step.game] : []));
      expect(new Set(games).size).toBe(2);
    });

    it('gives the older ones harder games, where the game has levels', () => {
      const levels = (age: 9 | 11) =>
        buildPlan(lesson, 20, age).steps.flatMap((step) => (step.kind === 'game' ? [step] : []));
      for (const [index, old] of levels(11).entries()) {
        const young = levels(9)[index];
        const isHarder = (FREE_PLAY as readonly string[]).includes(old.game);
        expect(old.level).toBe(isHarder ? Math.min(3, (young?.level ?? 0) + 1) : young?.level);
      }
    });

    it('waits for the safeguarding person in chapters 5 and 6 only; in 3, 5 and 6 nobody argues', () => {
      const plan = buildPlan(lesson, 20, 9);
      expect(plan.safeguarding).toBe(['5', '6'].includes(id));
      expect(plan.noReasons).toBe(['3', '5', '6'].includes(id));
    });
  },
);
