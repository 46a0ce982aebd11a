import { describe, expect, expectTypeOf, it } from 'vitest';
import { createI18n, type I18n, type MissingText } from '../../src/i18n/create-i18n.ts';
import type { Translate } from '../../src/present/translate.ts';

const TEXTS: Record<string, Record<string, string>> = {
  'en/ui': {
    'a.hello': 'Hello, {{who}}!',
    'a.only': 'Only <b>English</b>',
    c_one: '{{count}} card',
    c_other: '{{count}} cards',
  },
  'en/chapter-1': { 's.1': 'A coin!' },
  'ar/ui': {
    'a.hello': 'أهلاً {{who}}!',
    c_zero: 'صفر',
    c_one: 'واحدة',
    c_two: 'اثنتان',
    c_few: 'بضع',
    c_many: 'كثير',
    c_other: 'غير',
  },
  'hu/ui': { 'a.hello': 'Szia, {{who}}!', c_one: '{{count}} lap', c_other: '{{count}} lap' },
  'hu/chapter-1': { 's.1': 'Egy érme!' },
};

function setUp(load = async (locale: string, namespace: string) => TEXTS[`${locale}/${namespace}`] ?? {}) {
  const problems: MissingText[] = [];
  const calls: string[] = [];
  const i18n = createI18n({
    load: (locale, namespace) => {
      calls.push(`${locale}/${namespace}`);
      return load(locale, namespace);
    },
    onMissing: (problem) => problems.push(problem),
  });
  return { i18n, problems, calls };
}

describe('createI18n', () => {
  it('gives what present asks for', () => {
    expectTypeOf<I18n['t']>().toExtend<Translate>();
  });

  it('translates keys with dots, fills slots and does not escape', async () => {
    const { i18n } = setUp();
    await i18n.use('ui');
    expect(i18n.t('a.hello', { who: '<Hana> & co' })).toBe('Hello, <Hana> & co!');
  });

  it('shows English where a translation is missing, and says so once', async () => {
    const { i18n, problems } = setUp();
    await i18n.use('ui');
    await i18n.setLocale('hu');
    expect(i18n.t('a.only')).toBe('Only <b>English</b>');
    i18n.t('a.only');
    expect(problems).toEqual([{ id: 'a.only', locale: 'hu', what: 'text' }]);
  });

  it('never shows a key or an unfilled slot', async () => {
    const { i18n, problems } = setUp();
    expect(i18n.t('a.hello')).toBe('');
    await i18n.use('ui');
    expect(i18n.t('no.such.key')).toBe('');
    expect(i18n.t('a.hello')).toBe('Hello, !');
    expect(problems.map((problem) => problem.what)).toEqual(['text', 'text', 'slot']);
  });

  it('counts by the rules of each language', async () => {
    const { i18n } = setUp();
    await i18n.use('ui');
    await i18n.setLocale('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => i18n.t('c', { count }))).toEqual([
      'صفر',
      'واحدة',
      'اثنتان',
      'بضع',
      'كثير',
      'غير',
    ]);
    await i18n.setLocale('ar-XB');
    expect(i18n.t('c', { count: 3 })).toContain('cards');
    expect(i18n.direction).toBe('rtl');
  });

  it('builds pseudo-locales from English alone', async () => {
    const { i18n, problems, calls } = setUp();
    await i18n.use('ui');
    for (const code of ['en-XA', 'ar-XB']) {
      await i18n.setLocale(code);
      expect(i18n.t('a.hello', { who: 'Leo' })).toContain('Leo');
      expect(i18n.t('a.only')).not.toBe(TEXTS['en/ui']?.['a.only']);
    }
    expect(calls.every((call) => call.startsWith('en/'))).toBe(true);
    expect(problems).toEqual([]);
  });

  it('fetches namespaces only when used, once per language', async () => {
    const { i18n, calls } = setUp();
    await i18n.use('ui');
    await i18n.use('ui');
    await i18n.setLocale('hu');
    await i18n.use('chapter-1');
    await i18n.setLocale('en');
    await i18n.setLocale('hu');
    expect(i18n.t('s.1')).toBe('Egy érme!');
    expect(calls).toEqual(['en/ui', 'hu/ui', 'en/chapter-1', 'hu/chapter-1']);
  });

  it('tells listeners after texts and language have changed, until they stop', async () => {
    const { i18n } = setUp();
    const heard: string[] = [];
    const stop = i18n.subscribe(() => heard.push(`${i18n.locale} ${i18n.t('a.hello', { who: 'A' })}`));
    await i18n.use('ui');
    await i18n.setLocale('hu');
    stop();
    await i18n.setLocale('en');
    expect(heard).toEqual(['en Hello, A!', 'hu Szia, A!']);
  });

  it('stays in its language when nothing of another can be fetched, and may be asked again', async () => {
    let online = false;
    const { i18n, problems } = setUp(async (locale, namespace) => {
      if (locale === 'hu' && !online) throw new Error('offline');
      return TEXTS[`${locale}/${namespace}`] ?? {};
    });
    await i18n.use('ui');
    await expect(i18n.setLocale('hu')).rejects.toThrow('hu');
    expect(i18n.locale).toBe('en');
    expect(i18n.t('a.hello', { who: 'A' })).toBe('Hello, A!');
    expect(problems[0]).toEqual({ id: 'ui', locale: 'hu', what: 'file' });
    online = true;
    await i18n.setLocale('hu');
    expect(i18n.t('a.hello', { who: 'A' })).toBe('Szia, A!');
  });

  it('fills a file of the language that cannot be fetched with English', async () => {
    const { i18n } = setUp(async (locale, namespace) => {
      if (locale === 'hu' && namespace === 'chapter-1') throw new Error('broken');
      return TEXTS[`${locale}/${namespace}`] ?? {};
    });
    await i18n.use('ui', 'chapter-1');
    await i18n.setLocale('hu');
    expect(i18n.locale).toBe('hu');
    expect(i18n.t('a.hello', { who: 'A' })).toBe('Szia, A!');
    expect(i18n.t('s.1')).toBe(TEXTS['en/chapter-1']?.['s.1']);
  });

  it('fails to use a namespace whose English cannot be fetched, and may be asked again', async () => {
    let online = false;
    const { i18n } = setUp(async (locale, namespace) => {
      if (!online) throw new Error('offline');
      return TEXTS[`${locale}/${namespace}`] ?? {};
    });
    await expect(i18n.use('ui')).rejects.toThrow('offline');
    online = true;
    await i18n.use('ui');
    expect(i18n.t('a.hello', { who: 'A' })).toBe('Hello, A!');
  });

  it('lets the last of several changes win, also for namespaces fetched meanwhile', async () => {
    const { i18n } = setUp(async (locale, namespace) => {
      for (let turn = 0; turn < (locale === 'ar' ? 40 : 4); turn += 1) await Promise.resolve();
      return TEXTS[`${locale}/${namespace}`] ?? {};
    });
    await i18n.use('ui');
    await Promise.all([i18n.setLocale('ar'), i18n.use('chapter-1'), i18n.setLocale('hu')]);
    expect(i18n.locale).toBe('hu');
    expect(i18n.t('s.1')).toBe('Egy érme!');
  });

  it('keeps a second language beside, also for namespaces used later', async () => {
    const { i18n, calls } = setUp();
    await i18n.use('ui');
    expect(i18n.second).toBeNull();
    await i18n.setSecond('hu');
    await i18n.use('chapter-1');
    expect(calls).toEqual(['en/ui', 'hu/ui', 'en/chapter-1', 'hu/chapter-1']);
    const { second } = i18n;
    expect(second?.locale).toBe('hu');
    const hello = second?.t('a.hello', { who: 'Leo' }) ?? '';
    expect([hello, second?.has(hello)]).toEqual(['Szia, Leo!', true]);
    expect(second?.t('s.1')).toBe('Egy érme!');
    expect(i18n.t('s.1')).toBe('A coin!');
    expect(second?.has(second.t('a.only'))).toBe(false);
    expect(second?.has(`${hello} ${second.t('a.only')}`)).toBe(false);
  });

  it('lets the last choice of a second language win, and none is none', async () => {
    const { i18n } = setUp();
    await i18n.use('ui');
    const [first, last] = [i18n.setSecond('hu'), i18n.setSecond('ar')];
    await Promise.all([first, last]);
    expect(i18n.second).toMatchObject({ locale: 'ar', direction: 'rtl' });
    await i18n.setSecond(null);
    expect(i18n.second).toBeNull();
  });

  it('shows English for an unknown code', async () => {
    const { i18n } = setUp();
    await i18n.setLocale('tlh');
    expect(i18n.locale).toBe('en');
  });
});
