import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mayBuild, mayShip } from '../../scripts/shipped/licences.ts';
import { shippedTexts, shippingProblems } from '../../scripts/shipped/shipped-files.ts';
import { shippedPackages } from '../../scripts/shipped/shipped-packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const packages = shippedPackages(ROOT);
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('licences', () => {
  it.each(['MIT', '0BSD', '(MIT OR GPL-3.0-only)', 'MIT AND Zlib', 'OFL-1.1'])('%s may ship', (licence) => {
    expect(mayShip(licence)).toBe(true);
  });

  it.each(['MPL-2.0', 'GPL-3.0-only', 'MIT AND LGPL-3.0-or-later', 'unknown', '', 'SEE LICENSE IN x'])(
    '"%s" may not ship',
    (licence) => {
      expect(mayShip(licence)).toBe(false);
    },
  );
});

describe('what ships', () => {
  it('is what the game depends on, fonts, and what tools leave', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(read('package.json').dependencies ?? {})));
    expect(names).toEqual(expect.arrayContaining(['eventemitter3', '@fontsource/andika', 'workbox-core']));
    expect(names).not.toContain('typescript');
  });

  it('may ship', () => {
    expect(shippingProblems(packages, [])).toEqual([]);
  });

  it('is found when it is not named, and when it may not', () => {
    const [first] = packages;
    if (!first) throw new Error('nothing ships');
    expect(shippingProblems([{ ...first, licence: 'GPL-3.0-only' }], [])).toHaveLength(1);
    expect(shippingProblems(packages, ['/x/node_modules/@left/pad/a.js', '/x/src/main.ts'])).toEqual([
      '@left/pad is in the build. Name it in scripts/shipped/shipped-packages.ts.',
    ]);
  });

  test('is thanked in the game', () => {
    const credits = readFileSync(join(ROOT, 'assets/credits.json'), 'utf8').toLowerCase();
    const thanked = (name: string): boolean =>
      [name, name.replace(/^@[^/]*\//, '').replaceAll('-', ' '), name.replace(/^@|[-/].*$/g, '')].some(
        (one) => credits.includes(one),
      );
    // A few lines each, in a library or around all of them; their notices are in licences.txt.
    const small = ['eventemitter3', 'rolldown', 'vite'];
    expect(packages.map(({ name }) => name).filter((name) => !thanked(name))).toEqual(small);
  });

  it('is told with its notices and as a bill of materials that has no date', () => {
    const { notices, bill } = shippedTexts(ROOT, packages);
    const { components } = JSON.parse(bill) as { components: { name: string; hashes?: object[] }[] };
    expect(components.map(({ name }) => name)).toEqual(packages.map(({ name }) => name));
    for (const { name, text } of packages) {
      expect(notices).toContain(text);
      expect(components.find((one) => one.name === name)?.hashes).toHaveLength(1);
    }
    expect(bill).not.toMatch(/timestamp|serialNumber/);
  });
});

test('every installed tool has a licence that tools may have', () => {
  const installed = Object.keys(read('package-lock.json').packages ?? {}).filter(
    (path) => path !== '' && existsSync(join(ROOT, path, 'package.json')),
  );
  expect(installed.length).toBeGreaterThan(packages.length);
  const wrong = installed.filter((path) => !mayBuild(String(read(`${path}/package.json`).license ?? '')));
  expect(wrong).toEqual([]);
});
