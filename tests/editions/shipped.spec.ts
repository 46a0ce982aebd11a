import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { shippedPackages } from '../../scripts/shipped/shipped-packages.ts';
import { STICK, WEB } from './folders.ts';

test('the worker is made of the packages that the bill of materials names', () => {
  const worker = readFileSync(join(WEB, 'sw.js'), 'utf8');
  const marks = [...worker.matchAll(/workbox:([a-z-]+):/g)].map((match) => `workbox-${match[1]}`);
  const named = shippedPackages('.').map(({ name }) => name);
  expect([...new Set(marks)].sort()).toEqual(named.filter((name) => name.startsWith('workbox-')));
});

test('both editions carry the same bill of materials and notices', () => {
  for (const file of ['sbom.cdx.json', 'licences.txt'])
    expect(readFileSync(join(STICK, file), 'utf8')).toBe(readFileSync(join(WEB, file), 'utf8'));
});
