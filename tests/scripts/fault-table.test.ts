import { expect, test } from 'vitest';
import { faultTable } from '../../scripts/faults/fault-table.ts';
import { FAULTS } from '../../scripts/faults/faults.ts';
import { readTable } from '../../scripts/write-table.ts';

test('every fault has a test, and the table of docs/quality.md tells of all of them; else `npm run faults -- --list`', () => {
  expect(readTable('faults')).toBe(faultTable());
  for (const fault of FAULTS) expect(faultTable()).toContain(`| ${fault} |`);
});
