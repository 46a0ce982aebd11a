import type { Texts } from './pseudo.ts';

/** Where the texts of all languages but English are, chapters, lessons and rooms left out. Loaded by those who need one. */
export const LOCALE_FILES = import.meta.glob<Texts>(
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
