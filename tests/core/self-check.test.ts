import { describe, expect, it } from 'vitest';
import { newPlayer } from '../../src/core/progress/records.ts';
import {
  forgetAnswers,
  keepFirst,
  NO_SELF_CHECK,
  offersSelfCheck,
} from '../../src/core/progress/self-check.ts';

const ended = (...ids: string[]) => ({
  ...newPlayer('fox'),
  chapters: Object.fromEntries(ids.map((id) => [id, { endings: ['tell' as const] }])),
});

describe('the questions just for the child', () => {
  it('are offered before the first story and after the last, once each', () => {
    expect(offersSelfCheck(ended('0'), '0')).toBe(true);
    expect(offersSelfCheck(ended('0', '1'), '0')).toBe(false);
    expect(offersSelfCheck(ended('0', '1'), '1')).toBe(false);
    expect(offersSelfCheck(ended('0', '13'), '13')).toBe(true);
    const first = { ...ended('0'), check: keepFirst(NO_SELF_CHECK, null) };
    expect(offersSelfCheck(first, '0')).toBe(false);
    expect(offersSelfCheck({ ...first, ...{ check: first.check } }, '13')).toBe(true);
    expect(offersSelfCheck({ ...ended('0', '13'), check: forgetAnswers(first.check) }, '13')).toBe(false);
  });

  it('keep answers only until they have been compared', () => {
    const kept = keepFirst(NO_SELF_CHECK, [0, null, 2, 1, 1, 0]);
    expect(kept).toEqual({ times: 1, before: [0, null, 2, 1, 1, 0] });
    expect(forgetAnswers(kept)).toEqual({ times: 2, before: null });
  });
});
