import type { Texts } from './pseudo.ts';

/** Where the texts of chapters are, in every language. Loaded with the first chapter. */
export const CHAPTER_FILES = import.meta.glob<Texts>(
  ['../../locales/*/chapter-*.json', '!../../locales/_*/*.json'],
  { import: 'default' },
);
