import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SAVE_VERSION } from '../../src/core/progress/records.ts';
import { MIGRATIONS } from '../../src/save/migrations/migrations.ts';
import { deviceStep, playerStep, type RecordKind, readRecord } from '../../src/save/read-record.ts';

const steps: Record<number, (record: Readonly<Record<string, unknown>>) => Record<string, unknown>> = {
  1: ({ cards, ...rest }) => ({ ...rest, album: cards }),
  2: (record) => {
    if (typeof record.album !== 'string') throw new TypeError('An album was text once');
    return { ...record, album: record.album.split(' ') };
  },
};
const kind: RecordKind<{ version: number; album: string[] }> = {
  version: 3,
  schema: v.object({ version: v.literal(3), album: v.array(v.string()) }),
  step: (from) => steps[from],
};

describe('readRecord', () => {
  it('climbs one version after the other', () => {
    expect(readRecord({ version: 1, cards: 'a b' }, kind)).toEqual({
      ok: true,
      record: { version: 3, album: ['a', 'b'] },
    });
    expect(readRecord({ version: 2, album: 'c' }, kind)).toEqual({
      ok: true,
      record: { version: 3, album: ['c'] },
    });
    expect(readRecord({ version: 3, album: [] }, kind)).toEqual({
      ok: true,
      record: { version: 3, album: [] },
    });
  });

  it.each([
    [undefined, 'not-a-record'],
    ['text', 'not-a-record'],
    [{ album: [] }, 'not-a-record'],
    [{ version: 1.5, album: [] }, 'not-a-record'],
    [{ version: '3', album: [] }, 'not-a-record'],
    [{ version: 4, album: [] }, 'newer'],
    [{ version: 3, album: 'a' }, 'wrong-shape'],
    [{ version: 2, album: 7 }, 'wrong-shape'],
  ])('says why %j cannot be read: %s', (raw, reason) => {
    expect(readRecord(raw, kind)).toEqual({ ok: false, reason });
  });

  it('refuses a version from which no step leads on', () => {
    expect(readRecord({ version: 1, album: [] }, { ...kind, step: () => undefined })).toEqual({
      ok: false,
      reason: 'no-way-up',
    });
  });

  it('has a step for every version before the present one', () => {
    const before = Array.from({ length: SAVE_VERSION - 1 }, (_, index) => index + 1);
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(before);
    for (const version of before) {
      expect(deviceStep(version)).toBeTypeOf('function');
      expect(playerStep(version)).toBeTypeOf('function');
    }
  });
});
