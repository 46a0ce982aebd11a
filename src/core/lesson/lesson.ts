import type { ChapterId, GameId, Level, TextId } from '../ids.ts';

/** Steps that are the same in every lesson. */
export const PLAIN_STEPS = ['rules', 'helpers', 'slip'] as const;
export const STORY_STEPS = ['scene', 'vote'] as const;
export const TALK_STEPS = ['say', 'talk'] as const;

interface PlainStep {
  readonly kind: (typeof PLAIN_STEPS)[number];
  readonly minutes: number;
}
interface StoryStep {
  readonly kind: (typeof STORY_STEPS)[number];
  readonly minutes: number;
  /** Id of the line or choice of the chapter at which the step begins. */
  readonly at: TextId;
  readonly text: string;
}
interface LensStep {
  readonly kind: 'lens';
  readonly minutes: number;
  /** Id of the choice that opens the lens. */
  readonly at: TextId;
  /** Beside what lessons/shared.json says of every lens. */
  readonly text?: string | undefined;
}
interface GameStep {
  readonly kind: 'game';
  readonly minutes: number;
  readonly game: GameId;
  readonly level: Level;
  readonly text: string;
}
interface TalkStep {
  readonly kind: (typeof TALK_STEPS)[number];
  readonly minutes: number;
  readonly text: string;
}

/** One step as a chapter's lesson.json gives it; texts are the English source. */
export type LessonStep = PlainStep | StoryStep | LensStep | GameStep | TalkStep;

/** What plans are built from: a chapter's lesson.json. */
export interface Lesson {
  readonly id: ChapterId;
  /** Closed until the teacher says that the safeguarding person knows. */
  readonly safeguarding: boolean;
  readonly goals: readonly string[];
  readonly distancing: readonly string[];
  readonly questions: readonly string[];
  /** Five minutes. */
  readonly short: readonly LessonStep[];
  /** Twenty minutes. */
  readonly long: readonly LessonStep[];
}
