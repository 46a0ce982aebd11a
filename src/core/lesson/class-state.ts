import type { ChapterId, RegionId } from '../ids.ts';
import type { LessonAge, LessonMinutes, LessonPlan } from './plan.ts';
import type { LessonRun } from './run.ts';

/** What the builder offers and has chosen. */
export interface LessonOffer {
  readonly minutes: LessonMinutes;
  readonly age: LessonAge;
  readonly region: RegionId;
  readonly plan: LessonPlan;
  readonly chapters: readonly {
    readonly id: ChapterId;
    readonly region: RegionId;
    readonly safeguarding: boolean;
    /** Switched off on this device by a grown-up. */
    readonly closed: boolean;
  }[];
}

/** Ticks without a word after which the other window, a teacher's or the class's, counts as closed. */
export const WINDOW_GONE = 3;

/** What the class screen keeps, in memory only: it holds the truth, and a teacher's window follows it. */
export interface ClassState {
  readonly room: 'class';
  /** Tells this window from another one with a lesson. */
  readonly window: number;
  /** The teacher has said that the safeguarding person knows. Never kept, never in the address. */
  readonly knows: boolean;
  readonly offer: LessonOffer;
  /** null in the builder. */
  readonly run: LessonRun | null;
  /** Ticks since a teacher's window was heard; null when there is none. */
  readonly teacher: number | null;
}

/** What the teacher's window keeps: what it has heard last. */
export interface TeacherState {
  readonly room: 'teacher';
  readonly heard: ClassState | null;
  /** Ticks since the class screen was heard. */
  readonly silent: number;
}
