import {
  ANSWERS,
  FACE_QUESTIONS,
  QUESTIONS,
  type SelfCheckAnswers,
  SITUATIONS,
} from '../../core/progress/self-check.ts';
import type { Translate } from '../translate.ts';

export interface QuestionView {
  readonly text: string;
  readonly options: readonly OptionView[];
  readonly progress: { readonly done: number; readonly total: number };
}

interface OptionView {
  readonly answer: number;
  readonly text: string;
  /** A face: assets/art/stills/<face>.svg; null for a situation. */
  readonly face: string | null;
}

export interface ThenAndNow {
  readonly question: string;
  /** null for what was skipped. */
  readonly before: OptionView | null;
  readonly now: OptionView | null;
  readonly same: boolean;
  /** What helps in this situation; null for faces. */
  readonly helps: string | null;
}

const FACES = ['feel-3', 'feel-4', 'feel-5'] as const;

/** @param at 0 to 5 */
export function presentQuestion(at: number, t: Translate): QuestionView {
  return {
    text: t(`${keyOf(at)}`),
    options: ANSWERS.map((answer) => optionOf(at, answer, t)),
    progress: { done: at, total: QUESTIONS },
  };
}

/** What was answered then and now, side by side. Nobody counts. */
export function presentThenAndNow(
  before: SelfCheckAnswers | null,
  now: SelfCheckAnswers,
  t: Translate,
): readonly ThenAndNow[] {
  return now.map((answer, at) => {
    const first = before?.[at] ?? null;
    return {
      question: t(keyOf(at)),
      before: first === null ? null : optionOf(at, first, t),
      now: answer === null ? null : optionOf(at, answer, t),
      same: first !== null && first === answer,
      helps: isFace(at) ? null : t(`${keyOf(at)}.helps`),
    };
  });
}

function optionOf(at: number, answer: number, t: Translate): OptionView {
  return isFace(at)
    ? { answer, text: t(`check.sure.${answer}`), face: FACES[answer] ?? null }
    : { answer, text: t(`${keyOf(at)}.${answer}`), face: null };
}

function isFace(at: number): boolean {
  return at < FACE_QUESTIONS.length;
}

function keyOf(at: number): string {
  return isFace(at)
    ? `check.face.${FACE_QUESTIONS[at] ?? ''}`
    : `check.case.${SITUATIONS[at - FACE_QUESTIONS.length] ?? ''}`;
}
