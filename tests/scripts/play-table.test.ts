import { describe, expect, it } from 'vitest';
import { playTable } from '../../scripts/play-table.ts';

const run = (what: string, how: string, ok = true) => ({ what, how, ok });

describe('the table of the long runs', () => {
  const before = playTable(
    '',
    [run('chapter 1', 'by mouse'), run('slow-burn', 'by keys', false)],
    '2026-01-01',
  );

  it('has a row for each chapter and game, with what failed', () => {
    expect(before.split('\n').slice(2)).toEqual([
      '| chapter 1 | 2026-01-01 | by mouse | – |',
      '| slow-burn | 2026-01-01 | – | by keys |',
    ]);
  });

  it('keeps the rows and days of what was not played now', () => {
    const after = playTable(
      before,
      [run('slow-burn', 'by keys'), run('slow-burn', 'by touch')],
      '2026-01-02',
    );
    expect(after.split('\n').slice(2)).toEqual([
      '| chapter 1 | 2026-01-01 | by mouse | – |',
      '| slow-burn | 2026-01-02 | by keys · by touch | – |',
    ]);
  });
});
