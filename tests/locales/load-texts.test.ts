import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';

describe('loadTexts', () => {
  it('finds every file of locales/, each as it is on disk', async () => {
    const files = readdirSync('locales').flatMap((locale) =>
      locale.startsWith('_')
        ? []
        : readdirSync(`locales/${locale}`)
            .filter((file) => file.endsWith('.json') && !file.startsWith('_'))
            .map((file) => [locale, file.slice(0, -'.json'.length)] as const),
    );
    expect(files).toContainEqual(['en', 'ui']);
    for (const [locale, namespace] of files) {
      const onDisk: unknown = JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8'));
      expect(await loadTexts(locale, namespace)).toEqual(onDisk);
    }
  });

  it('answers with nothing for what does not exist or is bookkeeping', async () => {
    expect(await loadTexts('en', 'chapter-none')).toEqual({});
    expect(await loadTexts('hu', 'none')).toEqual({});
    expect(await loadTexts('hu', '_source')).toEqual({});
    expect(await loadTexts('_notes', 'ui')).toEqual({});
  });
});
