import type { Translate } from '../translate.ts';

/** What to do when a child tells something, after the first words; in this order. */
const STEPS = ['listen', 'no-why', 'no-promise', 'write', 'today', 'pictures', 'danger'] as const;

export interface TellView {
  /** Word for word. */
  readonly say: string;
  readonly steps: readonly string[];
}

/** What teachers and the staff of a stand say and do; the same on screen and on paper. Needs the texts of lesson-shared. */
export function presentTell(t: Translate): TellView {
  return {
    say: t('lesson.shared.tell.words'),
    steps: STEPS.map((step) => t(`lesson.shared.tell.${step}`)),
  };
}
