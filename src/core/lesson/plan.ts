import type { ChapterId, GameId, Level, TextId } from '../ids.ts';

/** How long a lesson can be, minutes. */
export const LESSON_MINUTES = [5, 10, 20, 45] as const;
export type LessonMinutes = (typeof LESSON_MINUTES)[number];

/** The younger year of each age group: 9–10 and 11–12. */
export const LESSON_AGES = [9, 11] as const;
export type LessonAge = (typeof LESSON_AGES)[number];

type Part =
  /** Words for all; corners is a warm-up on one's feet, wall what the class takes along. */
  | { readonly kind: 'rules' | 'corners' | 'say' | 'wall' | 'helpers' | 'slip' }
  | { readonly kind: 'scene'; readonly at: TextId }
  /** `question` is asked when it is over. */
  | { readonly kind: 'vote' | 'lens'; readonly at: TextId; readonly question: TextId | null }
  | { readonly kind: 'game'; readonly game: GameId; readonly level: Level }
  | { readonly kind: 'talk'; readonly question: TextId };

/** One step of a lesson that is held. */
export type PlanStep = Part & {
  readonly minutes: number;
  /** What this lesson says of it, for the teacher; null where only what all lessons say counts. */
  readonly text: TextId | null;
};
export type StepKind = PlanStep['kind'];

export interface LessonPlan {
  readonly chapter: ChapterId;
  readonly minutes: LessonMinutes;
  readonly age: LessonAge;
  readonly steps: readonly PlanStep[];
  readonly safeguarding: boolean;
  /** A split is not argued about: both answers are played instead. */
  readonly noReasons: boolean;
  readonly goals: readonly TextId[];
  readonly distancing: readonly TextId[];
  readonly questions: readonly TextId[];
}
