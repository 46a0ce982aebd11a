import type { LessonFile } from '../../content/lesson-schema.ts';
import { buildPlan } from '../../core/lesson/build-plan.ts';
import type { PlanStep } from '../../core/lesson/plan.ts';
import type { Translate } from '../translate.ts';
import { splitOf } from './present-teacher.ts';

/** What a teacher reads of one lesson, on the screen and on paper. */
export interface LessonNotesView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Says that the safeguarding person comes first; empty where that is not needed. */
  readonly safeguarding: string;
  readonly goals: readonly string[];
  readonly rules: readonly string[];
  readonly plans: readonly PlanView[];
  readonly distancing: readonly string[];
  readonly questions: readonly string[];
  readonly split: string;
  /** Modules and strands it serves. */
  readonly maps: readonly string[];
}

export interface PlanView {
  readonly title: string;
  readonly steps: readonly {
    readonly minutes: string;
    readonly name: string;
    readonly text: string;
  }[];
}

/** What lesson.json of a chapter says, in the language shown. Needs the texts of room-grownups. */
export function presentLessonNotes(lesson: LessonFile, t: Translate): LessonNotesView {
  const { id } = lesson;
  const numbered = (part: string, all: readonly unknown[]) =>
    all.map((_, index) => t(`lesson.${id}.${part}.${index + 1}`));
  const planOf = (minutes: 5 | 20): PlanView => ({
    title: t('grownups.lessons.plan', { minutes }),
    steps: buildPlan(lesson, minutes, 9).steps.map((step) => ({
      minutes: t('grownups.lessons.minutes', { minutes: step.minutes }),
      name:
        step.kind === 'game'
          ? t('grownups.lessons.step.game', { game: t(`game.${step.game}.title`), level: step.level })
          : t(`grownups.lessons.step.${step.kind}`),
      text: wordsOf(step, t),
    })),
  });
  return {
    id,
    number: t('grownups.chapter', { number: Number(id) }),
    title: t(`c${id}.title`),
    safeguarding: lesson.safeguarding ? t('lesson.shared.safeguarding') : '',
    goals: numbered('goal', lesson.goals),
    rules: ['pass', 'story', 'names'].map((rule) => t(`lesson.shared.rule.${rule}`)),
    plans: [planOf(5), planOf(20)],
    distancing: numbered('distance', lesson.distancing),
    questions: numbered('question', lesson.questions),
    split: t(splitOf(buildPlan(lesson, 20, 9))),
    maps: [
      ...lesson.maps.modules.map((module) => t(`grownups.module.${module}`)),
      ...lesson.maps.strands.map((strand) => t(`grownups.strand.${strand}`)),
    ],
  };
}

/** What this lesson says of a step, else what all lessons say. */
function wordsOf(step: PlanStep, t: Translate): string {
  if (step.text !== null) return t(step.text);
  const shared = ['rules', 'vote', 'lens', 'helpers', 'slip'].includes(step.kind);
  return shared ? t(`lesson.shared.${step.kind}`) : '';
}
