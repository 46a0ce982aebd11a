import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSummary } from '../../src/core/progress/code/summary.ts';
import { readCode, writeCode } from '../../src/core/progress/progress-code.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { loadRegistry } from '../support/load-registry.ts';

const { chapters } = loadRegistry();
const tile = fc.oneof(
  fc.integer({ min: 0, max: 63 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom(64, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, -0),
);

test('whatever is entered is answered, and only a right code is right', () => {
  fc.assert(
    fc.property(fc.array(tile, { maxLength: 40 }), (tiles) => {
      const reading = readCode(tiles);
      if (reading.ok) expect(writeCode(reading.summary)).toEqual(tiles);
      else expect(['wrong', 'newer']).toContain(reading.reason);
    }),
    { numRuns: 3000 },
  );
});

test('a code that was made by chance brings only what there is', () => {
  // Two right check tiles for any fourteen others: one in 4096 tries, so they are looked for.
  const tiles = fc.sample(fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 14, maxLength: 14 }), {
    numRuns: 12,
    seed: 7,
  });
  let right = 0;
  for (const first of tiles) {
    for (let check = 0; check < 4096; check += 1) {
      const reading = readCode([0, ...first.slice(1), check >> 6, check & 63]);
      if (!reading.ok) continue;
      right += 1;
      const record = mergeSummary(newPlayer('fox'), reading.summary, chapters);
      for (const id of Object.keys(record.chapters)) expect(chapters.map((one) => one.id)).toContain(id);
    }
  }
  expect(right).toBeGreaterThan(0);
});
