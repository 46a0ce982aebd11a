import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOVES, TRICKS } from '../../../src/core/ids.ts';
import type { ChapterInfo } from '../../../src/core/story/beat.ts';
import { CHAPTERS, chapterIds, readContentFiles } from '../../story/read-content-files.ts';
import { growPictures } from './grow-pictures.ts';
import { readTexts, writeTexts } from './read-texts.ts';
import { syntheticWords, type Words } from './synthetic-words.ts';

const LIST = 'src/content/chapters.gen.json';
const TITLES = 'locales/en/chapters.json';
const CAST = 'locales/en/cast.json';

/** Everything with an order of its own in chapters.gen.json. */
type Entry = ChapterInfo & Record<string, unknown>;

/**
 * Adds chapters to a copy of the sources until there are `times` as many: every chapter again with its story, its
 * lesson and its texts in all their languages, under numbers of their own, with new titles, other tricks, moves, games
 * and cards, and with new side characters, places and pictures. What `npm run texts` would write is written along, and
 * the build refuses it when it is not that.
 */
export function growChapters(root: string, times: number): void {
  const files = readContentFiles(root);
  const ids = chapterIds(files);
  const numbers = 1 + Math.max(...ids.map((id) => Number.parseInt(id, 10)));
  const words = syntheticWords(times, Object.values(readTexts(root, 'locales/en/ui.json')));
  const cards = readdirSync(join(root, 'assets/art/cards')).map((name) => name.replace(/\.svg$/, ''));
  const cast = readTexts(root, CAST);
  const side = Object.keys(cast).flatMap((id) => /^(?:person|place)\.([a-z0-9-]+)$/.exec(id)?.[1] ?? []);
  const list: Entry[] = JSON.parse(readFileSync(join(root, LIST), 'utf8'));
  const titles = readTexts(root, TITLES);
  const album: { card: string }[] = JSON.parse(files.sources.get('src/content/decks/cards.json') ?? '[]');
  const grown = { list: [...list], titles: { ...titles }, cast: { ...cast } };
  for (let round = 1; round < times; round += 1) {
    const rename = renamer(round * numbers, side, round);
    for (const id of Object.keys(cast)) grown.cast[rename.names(id)] = words.say(3, 11);
    for (const id of ids) {
      const title = words.say(2, 4);
      for (const file of filesOf(root, id)) {
        const source = readFileSync(join(root, file), 'utf8');
        const renamed = file.endsWith('.ink') ? rename.ink(source) : rename.ids(source);
        const own = `c${rename.id(id)}.title`;
        write(
          join(root, rename.path(file)),
          file.endsWith('/chapter.json')
            ? chapterJson(renamed, own, title, (entry) => mixed(entry, rename, words, album))
            : renamed,
        );
      }
      const entry = list.find((one) => one.id === id);
      if (!entry) throw new Error(`${LIST} has no chapter ${id}.`);
      const next: Entry = JSON.parse(rename.ids(JSON.stringify(entry)));
      const written = readJson(join(root, CHAPTERS, rename.id(id), 'chapter.json'));
      grown.list.push({ ...next, ...pickLists(written) });
      grown.titles[`c${rename.id(id)}.title`] = title;
    }
    growPictures(root, side, cards, round);
  }
  writeFileSync(join(root, LIST), `${JSON.stringify(grown.list, null, 1)}\n`);
  writeTexts(root, TITLES, grown.titles);
  writeTexts(root, CAST, grown.cast);
}

/** Files of one chapter that are copied under other names. */
function filesOf(root: string, id: string): readonly string[] {
  const own = ['chapter.ink', 'chapter.json', 'lesson.json'].map((name) => `${CHAPTERS}/${id}/${name}`);
  const texts = readdirSync(join(root, 'locales'))
    .filter((locale) => !locale.startsWith('_'))
    .flatMap((locale) => [`locales/${locale}/chapter-${id}.json`, `locales/${locale}/lesson-${id}.json`]);
  return [...own, ...texts].filter((file) => existsSync(join(root, file)));
}

interface Renamer {
  id(id: string): string;
  path(file: string): string;
  /** All ids of texts, chapters and lessons in a source. */
  ids(source: string): string;
  /** The same, and people and places in the tags of a story. */
  ink(source: string): string;
  /** A person or place, or the id of its text. */
  names(id: string): string;
}

function renamer(shift: number, side: readonly string[], round: number): Renamer {
  const id = (old: string): string =>
    old.replace(/^\d+/, (number) => String(Number.parseInt(number, 10) + shift));
  const others = new RegExp(
    `(?<![a-z0-9-])(${[...side].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9-])`,
    'g',
  );
  const names = (text: string): string => text.replace(others, `$1-k${round}`);
  const ids = (source: string): string =>
    source
      .replace(/(?<![\w.-])c(\d+)(?=(?:-shoes)?\.[a-z])/g, (_all, number: string) => `c${id(number)}`)
      .replace(/(?<![\w.-])lesson\.(\d+)(?=\.)/g, (_all, number: string) => `lesson.${id(number)}`)
      .replace(
        /("(?:id|after)":\s*")(\d+(?:-shoes)?)(?=")/g,
        (_all, key: string, old: string) => key + id(old),
      );
  return {
    id,
    ids,
    names,
    path: (file) =>
      file.replace(/(?<=\/chapters\/)[^/]+/, id).replace(/(?<=\/(?:chapter|lesson)-)[^/.]+(?=\.json$)/, id),
    ink: (source) =>
      ids(source).replace(
        /#(who|cast|place):\S+/g,
        (tag) => `${tag.slice(0, tag.indexOf(':'))}${names(tag.slice(tag.indexOf(':')))}`,
      ),
  };
}

type Lists = Pick<Entry, 'tricks' | 'moves' | 'cards' | 'places' | 'people'>;

/** Other tricks, moves and cards, as many as the chapter had; its games stay, for its story plays them. */
function mixed(entry: Lists, rename: Renamer, words: Words, album: readonly { card: string }[]): Lists {
  return {
    tricks: words.some(TRICKS, entry.tricks.length),
    moves: words.some(MOVES, entry.moves.length),
    cards: words.some(album, entry.cards.length).map(({ card }) => card),
    places: words.some(entry.places.map(rename.names), entry.places.length),
    people: words.some(entry.people.map(rename.names), entry.people.length),
  };
}

function chapterJson(source: string, id: string, title: string, mix: (entry: Lists) => Lists): string {
  const entry: Entry & { texts: Record<string, string> } = JSON.parse(source);
  return `${JSON.stringify({ ...entry, ...mix(entry), texts: { ...entry.texts, [id]: title } }, null, 2)}\n`;
}

function pickLists(entry: Entry): Lists {
  const { tricks, moves, cards, places, people } = entry;
  return { tricks, moves, cards, places, people };
}

function readJson(path: string): Entry {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
