import type { Remix } from '../cards/deck.ts';
import type { LensState } from '../cards/lens.ts';
import type { MoveId, PersonId, TextId } from '../ids.ts';
import type { LessonPlan } from './plan.ts';

/** Somebody who speaks in a scene, and whose lines a pupil reads. */
export interface Role {
  readonly who: PersonId | 'narrator' | 'message';
  /** Name of a message's sender. */
  readonly from: TextId | null;
}

/** One vote of the class, without names. The last of `counts` passed. */
export interface Ballot {
  readonly options: readonly TextId[];
  /** Index of the winner; null until there is one. */
  readonly winner: number | null;
  /** The class was split and voted once more. */
  readonly split: boolean;
  /** Optional: a teacher may count, and need not. */
  readonly counts: readonly number[];
}

/** Where a step is. Which line of the story is shown, the story itself knows. */
export type StepPart =
  | { readonly kind: 'words' }
  | { readonly kind: 'corners'; readonly card: number }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'read' }
  /**
   * think: the answers stand there · show: all vote at once · split: best reason for the other side, or, where
   * nobody argues, both answers are played.
   */
  | { readonly kind: 'vote'; readonly phase: 'think' | 'show' | 'split' }
  /** The story goes on as if this answer were given. */
  | { readonly kind: 'played'; readonly option: number }
  | { readonly kind: 'question'; readonly question: TextId }
  | {
      readonly kind: 'lens';
      readonly lens: LensState;
      readonly remix: Remix;
      /** What most fingers showed; null: not told. */
      readonly bet: number | null;
    }
  | { readonly kind: 'game' };

/** A lesson being held. In memory only. */
export interface LessonRun {
  readonly plan: LessonPlan;
  /** Index of the step; as many as there are steps: the lesson is over. */
  readonly at: number;
  readonly part: StepPart;
  /** Seconds spent in this step, for the teacher's information. */
  readonly seconds: number;
  readonly paused: boolean;
  readonly blank: boolean;
  /** What to do if a child tells something is open. */
  readonly script: boolean;
  /** The list of keys is open. */
  readonly keys: boolean;
  /** New reasons heard, by the whole class. */
  readonly reasons: number;
  /** By index of the step. */
  readonly ballots: Readonly<Record<number, Ballot>>;
  /** How the class has gone through the story so far. */
  readonly chosen: readonly string[];
  readonly rows: number;
  /** What the class takes along. */
  readonly wall: readonly MoveId[];
}

/** What one can ask of a lesson by key, button, or from the teacher's window. */
export type LessonAsk =
  /** On, back, and from a hard part straight to who to go to. */
  | { readonly do: 'next' | 'back' | 'calmly' }
  | { readonly do: 'blank' | 'pause' | 'script' | 'keys' | 'reason' | 'split' }
  /** A vote's winner (from 1), a bet of the lens (from 0), a phrase to look at (from 1). */
  | { readonly do: 'pick'; readonly number: number }
  | { readonly do: 'count'; readonly option: number; readonly by: 1 | -1 }
  | { readonly do: 'rows'; readonly by: 1 | -1 }
  | { readonly do: 'tile'; readonly move: MoveId };

/** Questions of the warm-up, each with four corners. */
export const CORNER_CARDS = 3;
export const MOST_ROWS = 8;
export const FEWEST_ROWS = 2;
