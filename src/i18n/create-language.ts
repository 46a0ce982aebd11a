import type { I18n } from './create-i18n.ts';
import { negotiateLocale } from './negotiate-locale.ts';

export interface DeviceLanguages {
  /** Value of `?lang=`, null when there is none. */
  readonly address: string | null;
  /** `navigator.languages` */
  readonly device: readonly string[];
}

/** Chooses the language: the app's `LanguagePort`. */
export interface Language {
  set(locale: string | null): Promise<{ readonly locale: string; readonly direction: 'ltr' | 'rtl' }>;
  useChapter(id: string): Promise<void>;
}

/**
 * At the start the address is stronger than what was chosen on an earlier day, so that a shared `?lang=` link
 * does what it says; afterwards a choice made in the game is stronger than the address.
 */
export function createLanguage(i18n: I18n, { address, device }: DeviceLanguages): Language {
  let started = false;
  return {
    async set(chosen) {
      const wishes = started && chosen !== null ? { chosen, device } : { address, chosen, device };
      started = true;
      await i18n.setLocale(negotiateLocale(wishes));
      return { locale: i18n.locale, direction: i18n.direction };
    },
    useChapter: (id) => i18n.use(`chapter-${id}`),
  };
}
