import type { Texts } from './pseudo.ts';

/** Where the texts of chapters are, in every language. Loaded with the first chapter after the prologue. */
export const CHAPTER_FILES = import.meta.glob<Texts>(
  ['../../locales/*/chapter-*.json', '!../../locales/*/chapter-0.json', '!../../locales/_*/*.json'],
  { import: 'default' },
);
