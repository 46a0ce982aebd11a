/** Three questions answered by faces, then three situations; each has three answers. */
export const FACE_QUESTIONS = ['tell', 'hurry', 'friend'] as const;
export const SITUATIONS = ['account', 'secret', 'photo'] as const;
export const QUESTIONS = FACE_QUESTIONS.length + SITUATIONS.length;
export const ANSWERS = [0, 1, 2] as const;

/** What was answered, 0–2 each; null for what was skipped. */
export type SelfCheckAnswers = readonly (number | null)[];

/** What is kept of the questions "just for you". */
export interface SelfCheckRecord {
  /** How often they have been looked at: so that they are offered once only. */
  readonly times: number;
  /** The answers of the first time, only if the child wished so, and only until they have been compared. */
  readonly before: SelfCheckAnswers | null;
}

export const NO_SELF_CHECK: SelfCheckRecord = { times: 0, before: null };

/** The first time is over. */
export function keepFirst(record: SelfCheckRecord, answers: SelfCheckAnswers | null): SelfCheckRecord {
  return { times: Math.max(1, record.times), before: answers };
}

/** Compared: the answers have done what they were kept for. */
export function forgetAnswers({ times }: SelfCheckRecord): SelfCheckRecord {
  return { times: Math.max(2, times), before: null };
}

/** Has the last story ended once? Only then are answers compared. */
export function comparesNow(
  chapters: Readonly<Record<string, { readonly endings: readonly unknown[] }>>,
): boolean {
  return (chapters['13']?.endings.length ?? 0) > 0;
}

/** Should the questions be offered now? Before the first story that is no prologue, and after the last one. */
export function offersSelfCheck(
  record: { readonly check: SelfCheckRecord; readonly chapters: Readonly<Record<string, unknown>> },
  ended: string,
): boolean {
  if (ended === '0')
    return record.check.times === 0 && Object.keys(record.chapters).every((id) => id === '0');
  return ended === '13' && record.check.times < 2;
}
