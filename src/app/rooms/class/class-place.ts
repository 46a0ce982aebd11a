import {
  LESSON_AGES,
  LESSON_MINUTES,
  type LessonAge,
  type LessonMinutes,
} from '../../../core/lesson/plan.ts';
import type { RoomPlace } from '../room-place.ts';

/** What an address of the class asks for; what is missing or wrong becomes the usual. */
export interface ClassWish {
  readonly minutes: LessonMinutes;
  readonly age: LessonAge;
  /** A region or a chapter the builder is asked for; empty: none. */
  readonly topic: string;
  /** The chapter of a lesson that has begun; null in the builder. */
  readonly lesson: string | null;
  /** Index of its step. */
  readonly at: number;
}

export function classWish({ path, query }: RoomPlace): ClassWish {
  const [lesson = null] = path;
  const step = Number(query.step);
  return {
    minutes: LESSON_MINUTES.find((one) => String(one) === query.minutes) ?? 20,
    age: LESSON_AGES.find((one) => String(one) === query.age) ?? 9,
    topic: lesson ?? query.topic ?? '',
    lesson,
    at: Number.isInteger(step) && step >= 1 ? step - 1 : 0,
  };
}

/** The address of a lesson at one of its steps: it resumes there. */
export function lessonPlace(
  { chapter, minutes, age }: { readonly chapter: string; readonly minutes: number; readonly age: number },
  at: number,
): RoomPlace {
  return {
    name: 'class',
    path: [chapter],
    query: { minutes: String(minutes), age: String(age), step: String(at + 1) },
  };
}
