import { expect, test } from 'vitest';
import { GAMES } from '../../src/core/ids.ts';
import { lessonsOf } from '../../src/present/table/lessons.ts';
import { tableTexts } from '../support/table-texts.ts';

test.each(GAMES)('%s teaches in one to three steps, which can be shown again', (game) => {
  const lessons = lessonsOf(game, tableTexts);
  expect(lessons.length).toBeGreaterThanOrEqual(1);
  expect(lessons.length).toBeLessThanOrEqual(3);
  for (const lesson of lessons) expect(lesson).not.toContain('lesson');
});
