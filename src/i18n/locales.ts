import completeness from './completeness.gen.json' with { type: 'json' };

export interface Locale {
  /** BCP 47 */
  readonly code: string;
  /** The language's own name, written in its own script. */
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924; decides which fonts must hold its letters. */
  readonly script: 'Latn' | 'Arab' | 'Cyrl' | 'Hans';
  /** CSS font-family lists; `npm run fonts` brings them into the style sheet. */
  readonly fonts: { readonly heading: string; readonly reading: string };
  /** Share of the source's texts that are translated, 0–1; measured by `npm run locales -- --write`. */
  readonly completeness: number;
  /** Text files that are promised complete: a text missing there fails the checks. English fills the others. */
  readonly promised: readonly string[] | 'all';
  /** `reviewed` only after a native speaker who knows child safety has read everything. */
  readonly review: 'reviewed' | 'draft';
  /** Computed from English, for testing layouts: never offered to players. */
  readonly pseudo?: 'long' | 'mirrored';
}

const LATIN = {
  heading: '"Baloo 2", "Nunito", system-ui, sans-serif',
  reading: '"Nunito", system-ui, sans-serif',
};
const ARABIC = {
  heading: '"Baloo Bhaijaan 2", "Baloo 2", "Noto Sans Arabic", system-ui, sans-serif',
  reading: '"Noto Sans Arabic", "Nunito", system-ui, sans-serif',
};

/** The spine: every screen, the prologue, chapter 1 and the first two card games. */
const SPINE = ['ui', 'a11y', 'story', 'chapters', 'cards', 'games', 'chapter-0', 'chapter-1'];

/** Every language of the game, in the order of the language menu. */
export const LOCALES: readonly Locale[] = [
  {
    code: 'en',
    endonym: 'English',
    direction: 'ltr',
    script: 'Latn',
    fonts: LATIN,
    completeness: 1,
    promised: 'all',
    review: 'reviewed',
  },
  {
    code: 'ar',
    endonym: 'العربية',
    direction: 'rtl',
    script: 'Arab',
    fonts: ARABIC,
    completeness: completeness.ar,
    promised: SPINE,
    review: 'draft',
  },
  {
    code: 'hu',
    endonym: 'Magyar',
    direction: 'ltr',
    script: 'Latn',
    fonts: LATIN,
    completeness: completeness.hu,
    promised: SPINE,
    review: 'draft',
  },
];

/** Reached only by `?lang=`. */
export const PSEUDO_LOCALES: readonly Locale[] = [
  {
    code: 'en-XA',
    endonym: '[Ëñĝļíšĥ ļöñĝ]',
    direction: 'ltr',
    script: 'Latn',
    fonts: LATIN,
    completeness: 1,
    promised: 'all',
    review: 'draft',
    pseudo: 'long',
  },
  {
    code: 'ar-XB',
    endonym: 'English, mirrored',
    direction: 'rtl',
    script: 'Latn',
    fonts: LATIN,
    completeness: 1,
    promised: 'all',
    review: 'draft',
    pseudo: 'mirrored',
  },
];

/** @returns the locale with exactly this code, pseudo-locales included. */
export function findLocale(code: string): Locale | undefined {
  return [...LOCALES, ...PSEUDO_LOCALES].find((locale) => locale.code.toLowerCase() === code.toLowerCase());
}

/** Must every text of this file be there in this language? */
export function promises({ promised }: Locale, namespace: string): boolean {
  return promised === 'all' || promised.includes(namespace);
}
