import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeness, findProblems } from '../../scripts/locales/find-problems.ts';
import { keyTypes } from '../../scripts/locales/key-types.ts';
import { readLocale, readSourceRecord } from '../../scripts/locales/locale-files.ts';
import { findLocale, LOCALES, promises } from '../../src/i18n/locales.ts';
import { SOURCE } from '../../src/i18n/source.ts';

const source = readLocale(SOURCE);

describe.each(LOCALES.map((locale) => [locale.code, locale] as const))('texts of %s', (code, locale) => {
  const texts = readLocale(code);
  const problems = findProblems(source, { locale: code, texts, record: readSourceRecord(code) });
  const named = (kinds: readonly string[]) =>
    problems
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, namespace, key }) => `${kind} ${namespace}:${key}`);

  it('has no text left over, empty, unrecorded, or with wrong slots', () => {
    expect(named(['extra', 'empty', 'unrecorded', 'slots'])).toEqual([]);
  });

  it('keeps its promise to be complete', () => {
    const promised = problems.filter(
      ({ kind, namespace }) => kind === 'missing' && promises(locale, namespace),
    );
    expect(promised.map(({ namespace, key }) => `${namespace}:${key}`)).toEqual([]);
  });

  it('shows its true completeness in the language menu', () => {
    expect(locale.completeness).toBe(code === SOURCE ? 1 : completeness(source, { locale: code, texts }));
  });

  it('is named and written in its own direction', () => {
    expect(locale.endonym).not.toBe('');
    expect(locale.direction).toBe(locale.script === 'Arab' ? 'rtl' : 'ltr');
    expect(new Intl.DisplayNames([code], { type: 'language' }).of(code)?.toLowerCase()).toContain(
      locale.endonym.toLowerCase(),
    );
  });
});

describe('the source', () => {
  it('uses each key in one file only', () => {
    const keys = Object.values(source).flatMap((texts) => Object.keys(texts));
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice).toEqual([]);
  });

  it('has both English forms of every plural', () => {
    for (const texts of Object.values(source)) {
      for (const key of Object.keys(texts))
        if (key.endsWith('_one')) expect(texts).toHaveProperty([key.replace(/_one$/, '_other')]);
    }
  });

  it('gives notes only for texts that exist', () => {
    const keys = new Set(Object.values(source).flatMap((texts) => Object.keys(texts)));
    const noted = Object.values(readLocale('_notes')).flatMap((notes) => Object.keys(notes));
    expect(noted.filter((key) => !keys.has(key) && !keys.has(`${key}_other`))).toEqual([]);
  });
});

it('is reviewed only in the source language so far', () => {
  expect(LOCALES.filter(({ review }) => review === 'reviewed').map(({ code }) => code)).toEqual(['en']);
  expect(findLocale('AR-xb')?.pseudo).toBe('mirrored');
});

it('has every text that a line of code asks for by name', () => {
  const known = new Set(Object.values(source).flatMap((texts) => Object.keys(texts)));
  const asked = Object.entries(
    import.meta.glob<string>(['../../src/**/*.{ts,tsx}', '!../../src/**/*.gen.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).flatMap(([file, code]) =>
    [...code.matchAll(/\bt\('([^']+)'/g)].map((match) => [file, match[1] ?? ''] as const),
  );
  expect(asked.length).toBeGreaterThan(20);
  const missing = asked.filter(([, id]) => !known.has(id) && !known.has(`${id}_other`));
  expect(missing.map(([file, id]) => `${file}: ${id}`)).toEqual([]);
});

it('has the key types of today (else: npm run keys)', () => {
  expect(readFileSync('src/i18n/keys.gen.ts', 'utf8') === keyTypes(source)).toBe(true);
});
