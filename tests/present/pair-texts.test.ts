import { expect, it } from 'vitest';
import { pairTexts } from '../../src/present/pair-texts.ts';

it('finds the text of the same place in the other view', () => {
  const one = { title: 'Hello', list: [{ text: 'One', n: 1 }, { text: 'Two' }], none: null };
  const other = { title: 'Szia', list: [{ text: 'Egy', n: 1 }, { text: 'Kettő' }], none: null };
  expect([...pairTexts(one, other)]).toEqual([
    ['Hello', 'Szia'],
    ['One', 'Egy'],
    ['Two', 'Kettő'],
  ]);
});

it('gets along with views of different shape', () => {
  expect([...pairTexts({ list: ['One', 'Two'] }, { list: ['Egy'] })]).toEqual([['One', 'Egy']]);
  expect(pairTexts(null, { text: 'x' }).size).toBe(0);
});
