import type { Texts } from './pseudo.ts';

/** Where the texts of all languages but English are, chapters, lessons and rooms left out. */
const SHARED = import.meta.glob<Texts>(
  [
    '../../locales/*/*.json',
    '!../../locales/en/*.json',
    '!../../locales/_*/*.json',
    '!../../locales/*/_*.json',
    '!../../locales/*/chapter-*.json',
    '!../../locales/*/lesson-*.json',
    '!../../locales/*/room-*.json',
  ],
  { import: 'default' },
);

/** The first story comes along: whoever needs one of the others has it told soon. */
const PROLOGUE = import.meta.glob<Texts>(
  ['../../locales/*/chapter-0.json', '!../../locales/en/*.json', '!../../locales/_*/*.json'],
  { import: 'default' },
);

/** Loaded by those who need another language. */
export const LOCALE_FILES: Readonly<Record<string, () => Promise<Texts>>> = { ...SHARED, ...PROLOGUE };
