import type { LessonPlan, PlanStep } from '../../core/lesson/plan.ts';
import type { LessonRun } from '../../core/lesson/run.ts';
import type { Translate } from '../translate.ts';
import { LETTERS } from './class-view.ts';
import { presentTell, type TellView } from './present-tell.ts';
import { stepName } from './step-name.ts';

/** What all lessons say of a kind of step. */
const SHARED: Readonly<Partial<Record<PlanStep['kind'], readonly string[]>>> = {
  rules: ['lesson.shared.rules'],
  vote: ['lesson.shared.vote'],
  lens: ['lesson.shared.lens'],
  helpers: ['lesson.shared.helpers'],
  slip: ['lesson.shared.slip'],
  talk: ['class.note.talk', 'lesson.shared.questions'],
  corners: ['class.note.corners'],
  wall: ['class.note.wall'],
};

export interface SheetStep {
  readonly name: string;
  readonly minutes: string;
  readonly notes: readonly string[];
}

/** One page for the teacher: the plan with its notes, and what counts for all of it. */
export interface SheetView {
  readonly title: string;
  readonly goals: readonly string[];
  readonly steps: readonly SheetStep[];
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly tell: TellView;
}

export function presentSheet(plan: LessonPlan, t: Translate): SheetView {
  const seen = new Set<string>();
  return {
    title: t('class.plan.of', { chapter: t(`c${plan.chapter}.title`), minutes: plan.minutes }),
    goals: plan.goals.map((id) => t(id)),
    // On paper what all steps of a kind share stands once.
    steps: plan.steps.map((step) => {
      const notes = notesOf(step, plan).filter((id) => !seen.has(id));
      for (const id of notes) seen.add(id);
      return sheetStep(step, notes, t);
    }),
    notes: plan.distancing.map((id) => t(id)),
    // What a step asks for stands in its row.
    questions: plan.questions.filter((id) => !seen.has(id)).map((id) => t(id)),
    tell: presentTell(t),
  };
}

function sheetStep(step: PlanStep, notes: readonly string[], t: Translate): SheetStep {
  return {
    name: stepName(step, t),
    minutes: t('class.plan.minutes', { count: step.minutes }),
    notes: notes.map((id) => t(id)),
  };
}

function notesOf(step: PlanStep, plan: LessonPlan): readonly string[] {
  const shared = SHARED[step.kind] ?? (step.kind === 'game' && step.text === null ? ['class.note.duel'] : []);
  const split = step.kind === 'vote' ? [splitOf(plan)] : [];
  const question = 'question' in step && step.question ? [step.question] : [];
  const calm =
    plan.noReasons && step.kind === 'talk' ? shared.filter((id) => id !== 'class.note.talk') : shared;
  return [...(step.text === null ? [] : [step.text]), ...question, ...calm, ...split];
}

/** What only somebody with two windows needs to know. */
function here({ kind }: PlanStep): readonly string[] {
  return kind === 'game' ? ['class.note.game'] : [];
}

/** What is done on a split: where it is serious, nobody argues. */
export function splitOf({ noReasons }: Pick<LessonPlan, 'noReasons'>): string {
  return noReasons ? 'lesson.shared.split-calm' : 'lesson.shared.split';
}

/** What the teacher's window says of this moment. */
export interface TeacherView {
  readonly name: string;
  readonly notes: readonly string[];
  readonly coming: string;
  readonly time: string;
  /** 0–1, of the minutes planned. */
  readonly share: number;
  readonly answers: readonly {
    readonly number: number;
    readonly letter: string;
    readonly label: string;
    readonly count: number;
  }[];
  /** How many passed, where it is counted. */
  readonly passed: number | null;
  readonly split: boolean;
  /** Numbers to press now: bets, or words of the lens. */
  readonly picks: readonly { readonly number: number; readonly label: string }[];
  readonly rows: string | null;
  readonly reasons: string;
  readonly over: boolean;
}

export function presentTeacher(run: LessonRun, t: Translate): TeacherView {
  const { plan, at, part } = run;
  const now = plan.steps[at];
  const after = plan.steps[at + 1];
  const ballot = part.kind === 'vote' || part.kind === 'played' ? run.ballots[at] : undefined;
  const total = now?.minutes ?? 0;
  const n = Math.floor(run.seconds / 60);
  return {
    name: now ? stepName(now, t) : t('class.step.over'),
    notes: (now ? [...notesOf(now, plan), ...here(now)] : ['class.note.over']).map((id) => t(id)),
    coming: after
      ? t('class.teacher.coming', { step: stepName(after, t) })
      : now
        ? t('class.teacher.last')
        : '',
    time: now ? t('class.teacher.time', { n, total }) : '',
    share: total > 0 ? Math.min(1, run.seconds / 60 / total) : 0,
    answers: (ballot?.options ?? []).map((id, index) => {
      const letter = LETTERS[index] ?? '';
      return {
        number: index + 1,
        letter,
        label: t('class.teacher.pick', { letter, text: t(id) }),
        count: ballot?.counts[index] ?? 0,
      };
    }),
    passed: ballot ? (ballot.counts[ballot.options.length] ?? 0) : null,
    split: part.kind === 'vote' && part.phase !== 'split',
    picks: picksOf(run, t),
    rows: part.kind === 'game' ? t('class.teacher.rows', { n: run.rows }) : null,
    reasons: t('class.reasons', { count: run.reasons }),
    over: now === undefined,
  };
}

function picksOf({ part }: LessonRun, t: Translate): TeacherView['picks'] {
  if (part.kind !== 'lens' || part.lens.finished) return [];
  if (part.lens.bet === null)
    return [0, 1, 2, 3].map((number) => ({ number, label: t('class.teacher.bet', { count: number }) }));
  return part.lens.phrases.map((_, index) => ({ number: index + 1, label: String(index + 1) }));
}
