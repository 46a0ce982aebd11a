import { describe, expect, it } from 'vitest';
import { completeness, findProblems, slots } from '../../scripts/locales/find-problems.ts';
import { keyTypes } from '../../scripts/locales/key-types.ts';
import { keysFor, pluralForms } from '../../scripts/locales/plural-keys.ts';
import { sourceHash } from '../../scripts/locales/source-hash.ts';

const SOURCE = {
  ui: {
    hi: 'Hello, {{who}}!',
    cards_one: 'One card',
    cards_other: '{{count}} cards',
    'sort.other': 'Other',
    each_other: 'Each other',
  },
};
const TEXTS = {
  ui: {
    hi: 'Szia, {{who}}!',
    cards_one: 'Egy lap',
    cards_other: '{{count}} lap',
    'sort.other': 'Más',
    each_other: 'Egymás',
  },
};
const RECORD = {
  ui: {
    hi: sourceHash('Hello, {{who}}!'),
    cards_one: sourceHash('{{count}} cards'),
    cards_other: sourceHash('{{count}} cards'),
    'sort.other': sourceHash('Other'),
    each_other: sourceHash('Each other'),
  },
};
const kinds = (ui: Record<string, string>, record = RECORD) =>
  findProblems(SOURCE, { locale: 'hu', texts: { ui }, record }).map(({ kind, key }) => `${kind} ${key}`);

describe('findProblems', () => {
  it('finds nothing in a good translation, nor in the source itself', () => {
    expect(kinds(TEXTS.ui)).toEqual([]);
    expect(findProblems(SOURCE, { locale: 'en', texts: SOURCE, record: {} })).toEqual([]);
  });

  it('names what is missing, left over or empty', () => {
    const { hi: _hi, ...rest } = TEXTS.ui;
    expect(kinds(rest)).toEqual(['missing hi']);
    expect(kinds({ ...TEXTS.ui, old: 'x' })).toEqual(['extra old']);
    expect(kinds({ ...TEXTS.ui, cards_few: 'x' })).toEqual(['extra cards_few']);
    expect(kinds({ ...TEXTS.ui, hi: ' ' })).toEqual(['empty hi']);
  });

  it('names slots that are lost, invented or broken; an exact number may be said in words', () => {
    expect(kinds({ ...TEXTS.ui, hi: 'Szia!' })).toEqual(['slots hi']);
    expect(kinds({ ...TEXTS.ui, hi: 'Szia, {{who}} {{what}}!' })).toEqual(['slots hi']);
    expect(kinds({ ...TEXTS.ui, hi: 'Szia, {{who}} }!' })).toEqual(['slots hi']);
    expect(kinds({ ...TEXTS.ui, cards_other: 'sok lap' })).toEqual(['slots cards_other']);
  });

  it('lists a translation as stale when its English changes, all plural forms with it', () => {
    const changed = { ui: { ...SOURCE.ui, hi: 'Hi, {{who}}!', cards_other: '{{count}} playing cards' } };
    const found = findProblems(changed, { locale: 'hu', texts: TEXTS, record: RECORD });
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'stale hi',
      'stale cards_one',
      'stale cards_other',
    ]);
    expect(kinds(TEXTS.ui, { ui: { ...RECORD.ui, hi: undefined as never } })).toEqual(['unrecorded hi']);
  });
});

describe('plural keys', () => {
  it('wants the forms of the language, only where the source has forms', () => {
    expect(keysFor('ar', SOURCE.ui)).toEqual([
      'hi',
      'cards_zero',
      'cards_one',
      'cards_two',
      'cards_few',
      'cards_many',
      'cards_other',
      'sort.other',
      'each_other',
    ]);
    expect(pluralForms('hu')).toEqual(['one', 'other']);
  });

  it('measures completeness in the forms of the language', () => {
    expect(completeness(SOURCE, { locale: 'hu', texts: TEXTS })).toBe(1);
    expect(completeness(SOURCE, { locale: 'ar', texts: TEXTS })).toBe(0.55);
    expect(completeness(SOURCE, { locale: 'ar', texts: {} })).toBe(0);
  });
});

it('reads slot names with or without formats', () => {
  expect(slots('{{b}} {{ a }} {{b, number}}')).toEqual(['a', 'b']);
});

it('writes one documented member per text, plural forms together', () => {
  const types = keyTypes(SOURCE);
  expect(types).toContain('  /** Hello, {{who}}! */\n  readonly "hi": string;');
  expect(types).toContain('  /** {{count}} cards */\n  readonly "cards": string;');
  expect(types).not.toContain('cards_one');
});
