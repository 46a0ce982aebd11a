import { describe, expect, it } from 'vitest';
import { browsersTable } from '../../scripts/browsers/browsers-table.ts';

const FIREFOX = {
  name: 'Firefox 153.7.0esr',
  untold: [],
  date: '2026-11-22',
  outcomes: [
    { what: 'Plays', how: 'passed' },
    { what: 'Sings', how: 'skipped', why: 'no\nvoice | here' },
  ],
} as const;
const WEBKIT = {
  name: 'WebKitGTK 2.50.6',
  untold: ['what a worker says'],
  date: '2026-11-22',
  outcomes: [{ what: 'Plays', how: 'failed', why: 'nothing to press' }],
} as const;

describe('browsersTable', () => {
  it('has a row for each check, with the reason of each skip, and one for what a driver cannot tell', () => {
    const rows = browsersTable('', [FIREFOX, WEBKIT]).split('\n').slice(2);
    expect(rows).toEqual([
      '| Plays | Firefox 153.7.0esr | 2026-11-22 | passed |',
      '| Sings | Firefox 153.7.0esr | 2026-11-22 | skipped: no voice \\| here |',
      '| Plays | WebKitGTK 2.50.6 | 2026-11-22 | failed: nothing to press |',
      '| Cannot be told by this driver | WebKitGTK 2.50.6 | 2026-11-22 | what a worker says |',
    ]);
  });

  it('keeps the rows of what was not tried, and renews those of another version', () => {
    const before = browsersTable('', [FIREFOX, WEBKIT]);
    const newer = { name: 'Firefox 154.0', untold: [], date: '2026-12-01' };
    const after = browsersTable(before, [{ ...newer, outcomes: [{ what: 'Plays', how: 'passed' }] }]);
    const rows = after.split('\n').slice(2);
    expect(rows[0]).toBe('| Plays | Firefox 154.0 | 2026-12-01 | passed |');
    expect(rows.slice(1)).toEqual(before.split('\n').slice(3));
  });
});
