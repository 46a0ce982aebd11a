import type { Texts } from './pseudo.ts';

/** Where the texts of the rooms are, in every language. Loaded with the first room. */
export const ROOM_FILES = import.meta.glob<Texts>(
  ['../../locales/*/room-*.json', '!../../locales/_*/*.json'],
  { import: 'default' },
);
