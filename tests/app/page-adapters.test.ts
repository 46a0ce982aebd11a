import { describe, expect, test } from 'vitest';
import { hashAddress } from '../../src/app/hash-address.ts';
import { pageLanguage } from '../../src/app/page-language.ts';
import { addressWindow } from '../support/address-window.ts';

describe('Back in the page', () => {
  function opened(at: string) {
    const page = addressWindow(at);
    const address = hashAddress(page.window);
    const heard: string[] = [];
    address.onChange((to) => heard.push(to));
    return { page, address, heard };
  }

  test('leads to the screen before', () => {
    const { page, address, heard } = opened('/#/map');
    address.push('/album');
    address.back();
    expect(heard).toEqual(['/map']);
    expect(page.left).toBe(0);
  });

  test('leads to the map from an address that was opened directly, and stays in the game', () => {
    const { page, address, heard } = opened('/#/settings');
    address.back();
    expect(heard).toEqual(['/map']);
    expect(address.current).toBe('/map');
    expect(page.left).toBe(0);
  });

  test('knows after a replaced address whether there is a screen before', () => {
    const { page, address } = opened('/#/map');
    address.push('/chapter/9');
    address.replace('/players');
    address.back();
    expect(address.current).toBe('/map');
    address.back();
    expect(page.left).toBe(0);
  });

  test('a listener that has stopped hears nothing', () => {
    const { page } = opened('/#/map');
    const address = hashAddress(page.window);
    const heard: string[] = [];
    const stop = address.onChange((to) => heard.push(to));
    stop();
    page.type('#/album');
    expect(heard).toEqual([]);
  });
});

describe('the language of the address', () => {
  function opened(at: string) {
    const page = addressWindow(at);
    const texts = {
      locale: 'en',
      direction: 'ltr' as const,
      async setLocale(code: string) {
        texts.locale = code;
      },
      use: async () => undefined,
    };
    const language = pageLanguage(page.window, texts, (address, chosen) => address ?? chosen ?? 'en');
    return { page, language, address: hashAddress(page.window) };
  }

  test('comes first, until another one is chosen in the game', async () => {
    const { language } = opened('/?lang=ar#/map');
    expect((await language.set('hu')).locale).toBe('ar');
    expect((await language.set('hu')).locale).toBe('hu');
  });

  test('does not come back with an entry from before the choice', async () => {
    const { page, language, address } = opened('/?lang=ar&renderer=canvas#/map');
    await language.set(null);
    address.push('/languages');
    await language.set('hu');
    page.back();
    expect(page.window.location.search).toBe('?renderer=canvas');
    expect(address.current).toBe('/map');
  });
});
