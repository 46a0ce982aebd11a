import { expect, test } from 'vitest';
import helplines from '../../src/content/helplines.json' with { type: 'json' };
import { helplinesOf } from '../../src/present/helplines-of.ts';

const line = (country: string, certainty: string) => ({ country, certainty });

test('children see only numbers of their country that we are sure of', () => {
  const all = [
    line('HU', 'low'),
    line('HU', 'high'),
    line('DE', 'high'),
    line('HU', 'high'),
    line('XY', 'medium'),
  ];
  expect(helplinesOf(all, 'HU')).toEqual([all[1], all[3]]);
  expect(helplinesOf(all, 'XY')).toEqual([]);
  expect(helplinesOf(all, null)).toEqual([]);
});

test('Hungary has one', () => {
  expect(helplinesOf(helplines, 'HU').length).toBeGreaterThan(0);
});
