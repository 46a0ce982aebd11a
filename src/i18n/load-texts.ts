import type { Texts } from './pseudo.ts';
import { SOURCE } from './source.ts';

type Files = Record<string, () => Promise<Texts>>;

/**
 * Fetches one file of locales/. The list of files is itself loaded in parts, so that neither a new
 * language nor a new chapter, its lesson nor a room makes the first load of an English player larger.
 * @returns an empty namespace when that language has no such file yet
 * @throws when the file exists but cannot be had (offline)
 */
export async function loadTexts(locale: string, namespace: string): Promise<Texts> {
  const files =
    namespace === PROLOGUE && locale === SOURCE ? PROLOGUE_FILES : await filesFor(locale, namespace);
  const load = files[`../../locales/${locale}/${namespace}.json`];
  return load ? load() : {};
}

/** The first story is told before any list of the others is wanted. */
const PROLOGUE = 'chapter-0';

async function filesFor(locale: string, namespace: string): Promise<Files> {
  if (namespace.startsWith('chapter-') && namespace !== PROLOGUE)
    return (await import('./text-files-chapters.ts')).CHAPTER_FILES;
  if (namespace.startsWith('lesson-')) return (await import('./text-files-lessons.ts')).LESSON_FILES;
  if (namespace.startsWith('room-')) return (await import('./text-files-rooms.ts')).ROOM_FILES;
  if (locale === SOURCE) return SOURCE_FILES;
  return (await import('./text-files-locales.ts')).LOCALE_FILES;
}

const SOURCE_FILES: Files = import.meta.glob<Texts>(
  [
    '../../locales/en/*.json',
    '!../../locales/en/chapter-*.json',
    '!../../locales/en/lesson-*.json',
    '!../../locales/en/room-*.json',
  ],
  { import: 'default' },
);

const PROLOGUE_FILES: Files = import.meta.glob<Texts>('../../locales/en/chapter-0.json', {
  import: 'default',
});

/** Texts that every screen needs, the titles of chapters among them; the chapters and the deck bring their own. */
export const FIRST_TEXTS: readonly string[] = ['ui', 'a11y', 'story', 'chapters'];

/** Namespaces needed as soon as something is played: the deck's, the games', and whatever is added beside them. */
export const PLAY_TEXTS: readonly string[] = Object.keys(SOURCE_FILES)
  .map((path) => path.replace(/^.*\/|\.json$/g, ''))
  .filter((name) => !FIRST_TEXTS.includes(name));
