import type { Texts } from './pseudo.ts';

/** Where the texts of lessons are, in every language. Loaded by the pages for grown-ups. */
export const LESSON_FILES = import.meta.glob<Texts>(
  ['../../locales/*/lesson-*.json', '!../../locales/_*/*.json'],
  { import: 'default' },
);
