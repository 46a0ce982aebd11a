import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { createLanguage } from '../../src/i18n/create-language.ts';
import { negotiateLocale } from '../../src/i18n/negotiate-locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [{ address: 'ar', chosen: 'hu', device: ['en'] }, 'ar'],
    [{ address: 'hu-HU', device: ['en'] }, 'hu'],
    [{ address: 'HU_hu' }, 'hu'],
    [{ address: 'ar-XB' }, 'ar-XB'],
    [{ address: 'ar-xb' }, 'ar-XB'],
    [{ address: 'en-XA' }, 'en-XA'],
    [{ address: '%%<script>', chosen: 'hu' }, 'hu'],
    [{ address: '', chosen: null, device: ['tlh', 'ar-EG', 'hu'] }, 'ar'],
    [{ address: 'xx-yy-zz', chosen: 'qq', device: ['tlh'] }, 'en'],
    [{ device: ['ar-XB', 'hu'] }, 'hu'],
    [{}, 'en'],
  ])('%o → %s', (wishes, code) => {
    expect(negotiateLocale(wishes)).toBe(code);
  });
});

describe('createLanguage', () => {
  const setUp = (address: string | null) =>
    createLanguage(createI18n({ load: async () => ({}) }), { address, device: ['en'] });

  it('lets the address decide at the start and the player afterwards', async () => {
    const language = setUp('ar');
    expect(await language.set('hu')).toEqual({ locale: 'ar', direction: 'rtl' });
    expect(await language.set('hu')).toEqual({ locale: 'hu', direction: 'ltr' });
    expect(await language.set(null)).toEqual({ locale: 'ar', direction: 'rtl' });
  });

  it('follows what was chosen, then the device', async () => {
    const language = setUp(null);
    expect((await language.set('hu')).locale).toBe('hu');
    expect((await language.set(null)).locale).toBe('en');
  });
});
