import { createInstance } from 'i18next';
import type { KnownTextId } from './keys.gen.ts';
import { findLocale, type Locale } from './locales.ts';
import { lengthen, mirror, type Texts, transformTexts } from './pseudo.ts';
import { SOURCE } from './source.ts';

export interface I18nOptions {
  /** Fetches one namespace of one language; an empty object when there is none. */
  readonly load: (locale: string, namespace: string) => Promise<Texts>;
  /** Told once per text that is missing, for developers. */
  readonly onMissing?: (problem: MissingText) => void;
}

export interface MissingText {
  readonly id: string;
  readonly locale: string;
  /** `text`: English is shown (or nothing); `slot`: a `{{slot}}` got no value; `file`: could not be fetched. */
  readonly what: 'text' | 'slot' | 'file';
}

export interface I18n {
  /** Same shape as `Translate` of present; editors suggest the known ids. Looks through all namespaces in use. */
  readonly t: (
    id: KnownTextId | (string & Record<never, never>),
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * Makes the texts of a namespace (`ui`, `chapter-1`, …) ready, now and after every change of language.
   * @throws when not even the English texts can be had
   */
  use(...namespaces: string[]): Promise<void>;
  /**
   * Shows another language as soon as all its texts are there. The last call wins.
   * @param code a code of the locale table; negotiate first. An unknown one shows English.
   * @throws when nothing of that language can be had: then the one shown stays
   */
  setLocale(code: string): Promise<void>;
  /**
   * Keeps the texts of another language beside, for all namespaces in use; null for none. `second` is there as soon as
   * its texts are.
   */
  setSecond(code: string | null): Promise<void>;
  readonly second: SecondLanguage | null;
  /** Calls when texts or the language have changed. @returns a function that stops listening. */
  subscribe(listener: () => void): () => void;
}

/** A language shown beside the player's own. */
export interface SecondLanguage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Like `t` of the first language. What is not translated comes from English, and `has` knows it. */
  readonly t: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Was all of this text, given by `t` or put together from its texts, there in this language? */
  has(text: string): boolean;
}

/** Stands in texts of the second language that came from English; no text has it, and none is shown with it. */
const BORROWED = '\uE000';

/** Texts in the player's language; English fills every gap, a key is never shown. */
export function createI18n({ load, onMissing = () => {} }: I18nOptions): I18n {
  const engine = createInstance();
  const listeners = new Set<() => void>();
  const namespaces: string[] = [];
  const fetched = new Map<string, Promise<void>>();
  const told = new Set<string>();
  let wanted = sourceLocale();
  let shown = wanted;
  let secondWanted: Locale | null = null;
  let second: SecondLanguage | null = null;

  engine.init({
    lng: SOURCE,
    fallbackLng: SOURCE,
    load: 'currentOnly',
    initAsync: false,
    resources: {},
    ns: [],
    keySeparator: false,
    nsSeparator: false,
    // Keys are flat: without this every namespace that lacks one is searched twice, at every text of every picture.
    ignoreJSONStructure: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: () => '',
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => {
      tell({ id: match[0], locale: shown.code, what: 'slot' });
      return '';
    },
  });

  function tell(problem: MissingText): void {
    const name = `${problem.what} ${problem.locale} ${problem.id}`;
    if (told.has(name)) return;
    told.add(name);
    onMissing(problem);
  }

  function t(id: string, values: Readonly<Record<string, string | number>> = {}): string {
    const found = engine.t(id, { ...values, lng: engineCode(shown), ns: namespaces, returnDetails: true });
    if (found.usedLng !== engineCode(shown) || !found.exactUsedKey || !found.res) {
      tell({ id, locale: shown.code, what: 'text' });
    }
    return found.res;
  }

  function besides(locale: Locale): SecondLanguage {
    const lng = engineCode(locale);
    return {
      locale: locale.code,
      direction: locale.direction,
      t(id, values = {}) {
        const found = engine.t(id, { ...values, lng, ns: namespaces, returnDetails: true });
        return found.usedLng === lng && found.exactUsedKey ? found.res : `${found.res}${BORROWED}`;
      },
      has: (text) => !text.includes(BORROWED),
    };
  }

  /** Once per language and namespace; a failed fetch may be tried again. */
  function fetchOnce(locale: Locale, namespace: string): Promise<void> {
    const name = `${locale.code}/${namespace}`;
    const running = fetched.get(name);
    if (running) return running;
    const loading = load(locale.pseudo ? SOURCE : locale.code, namespace)
      .then((texts) => {
        engine.addResourceBundle(engineCode(locale), namespace, disguise(locale, texts), false, true);
      })
      .catch((error: unknown) => {
        fetched.delete(name);
        throw error;
      });
    fetched.set(name, loading);
    return loading;
  }

  /** @returns was anything of the language itself there? */
  async function fetchAll(locale: Locale, names: readonly string[]): Promise<boolean> {
    const source = names.map((name) => fetchOnce(sourceLocale(), name));
    if (locale.code === SOURCE) return Promise.all(source).then(() => true);
    const own = names.map((name) =>
      fetchOnce(locale, name).then(
        () => true,
        () => {
          tell({ id: name, locale: locale.code, what: 'file' });
          return false;
        },
      ),
    );
    const [there] = await Promise.all([Promise.all(own), ...source]);
    return there.length === 0 || there.includes(true);
  }

  function announce(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    t,
    get locale() {
      return shown.code;
    },
    get direction() {
      return shown.direction;
    },
    async use(...names) {
      const fresh = names.filter((name) => !namespaces.includes(name));
      if (fresh.length === 0) return;
      // A change of language while fetching adds another round.
      for (let ready: Locale | undefined; ready !== wanted; ) {
        ready = wanted;
        await fetchAll(shown, fresh);
        await fetchAll(ready, fresh);
        if (secondWanted) await fetchAll(secondWanted, fresh);
      }
      namespaces.push(...fresh.filter((name) => !namespaces.includes(name)));
      announce();
    },
    async setLocale(code) {
      const locale = findLocale(code) ?? sourceLocale();
      wanted = locale;
      const there = await fetchAll(locale, namespaces);
      if (wanted !== locale || shown === locale) return;
      if (!there) {
        wanted = shown;
        throw new Error(`Nothing of ${locale.code} can be had now.`);
      }
      shown = locale;
      announce();
    },
    get second() {
      return second;
    },
    async setSecond(code) {
      const locale = code === null ? null : (findLocale(code) ?? null);
      if (locale === secondWanted) return;
      secondWanted = locale;
      second = null;
      if (locale) await fetchAll(locale, namespaces);
      if (secondWanted !== locale) return;
      second = locale && besides(locale);
      announce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sourceLocale(): Locale {
  const locale = findLocale(SOURCE);
  if (!locale) throw new Error('The locale table has no source language.');
  return locale;
}

/** i18next chooses plural forms by this code; mirrored English must count like English, not like Arabic. */
function engineCode(locale: Locale): string {
  return locale.pseudo === 'mirrored' ? 'en-XB' : locale.code;
}

function disguise(locale: Locale, texts: Texts): Texts {
  if (locale.pseudo === 'long') return transformTexts(texts, lengthen);
  if (locale.pseudo === 'mirrored') return transformTexts(texts, mirror);
  return texts;
}
