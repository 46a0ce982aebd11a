import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { allPaths, optionsOf, type Path } from '../../scripts/story/all-paths.ts';
import { checkContent } from '../../scripts/story/check-content.ts';
import { exportContent } from '../../scripts/story/export-content.ts';
import { exportTexts } from '../../scripts/story/export-texts.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { writeIds } from '../../scripts/story/write-ids.ts';
import { countWords } from '../../src/content/count-words.ts';
import { loadChapter } from '../../src/content/load-chapter.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { SAFE_MOVES } from '../../src/core/ids.ts';
import type { Passage } from '../../src/core/story/beat.ts';
import { LOCALES, promises } from '../../src/i18n/locales.ts';

vi.setConfig({ testTimeout: 60_000 });
const MOST_WORDS = 650;
const { stories, problems } = checkContent(readContentFiles('.'));

it('finds no mistake in the chapters', () => {
  expect(stories.length).toBeGreaterThanOrEqual(2);
  expect(problems.filter(({ file }) => file.includes('/chapters/')).map(formatProblem)).toEqual([]);
});

it('has exported what the chapters say; else run "npm run texts"', () => {
  for (const [path, content] of exportContent(stories)) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8'), path).toBe(content);
  }
});

describe.each(stories.map((each) => [each.chapter.id, each] as const))(
  'chapter %s',
  (id, { chapter, ink, story }) => {
    const paths = allPaths(story);
    const passages = uniquePassages(paths);
    const { texts } = exportTexts(ink, chapter);
    const wordsOf = (text: string): number => countWords(texts[text] ?? '');

    it('has been compiled into the game', async () => {
      expect(await loadChapter(id)).toEqual(story);
    });

    it('has all its ids', () => {
      expect(writeIds(ink, id)).toBe(ink);
    });

    it('comes to each of its endings, and to no other', () => {
      expect([...new Set(paths.map(({ ending }) => ending))].sort()).toEqual([...chapter.endings].sort());
    });

    it('shows every line and choice on some path', () => {
      const met = new Set(
        passages.flatMap(({ lines, turn }) => [
          ...lines.map(({ text }) => text),
          ...optionsOf(turn).map((option) => option.id),
        ]),
      );
      const written = Object.keys(texts).filter((text) => chapter.texts[text] === undefined);
      expect(written.filter((text) => !met.has(text))).toEqual([]);
    });

    it('has a text for everything it shows, in every language that promises one', () => {
      const ids = Object.keys(texts);
      for (const { code } of LOCALES.filter((locale) => promises(locale, `chapter-${id}`))) {
        const words = (file: string): Readonly<Record<string, string>> =>
          JSON.parse(readFileSync(`locales/${code}/${file}.json`, 'utf8'));
        const translated = { ...words(`chapter-${id}`), ...words('chapters') };
        expect(
          ids.filter((text) => !translated[text]?.trim()),
          code,
        ).toEqual([]);
      }
    });

    it('uses every person and place it lists', () => {
      const scenes = passages.flatMap(({ lines, scene }) => [scene, ...lines.map((line) => line.scene)]);
      const people = new Set(scenes.flatMap(({ cast }) => cast.map(({ person }) => person)));
      const speakers = passages.flatMap(({ lines }) => lines.map(({ who }) => who));
      expect(chapter.people.filter((person) => !people.has(person) && !speakers.includes(person))).toEqual(
        [],
      );
      expect(chapter.places.filter((place) => !scenes.some((scene) => scene.place === place))).toEqual([]);
    });

    it('lets nobody speak who is not there', () => {
      const absent = passages.flatMap(({ lines }) =>
        lines.filter(
          ({ who, scene }) =>
            who !== 'narrator' && who !== 'message' && !scene.cast.some(({ person }) => person === who),
        ),
      );
      expect(absent.map(({ text }) => text)).toEqual([]);
    });

    it('crowds nobody: at most three stand there', () => {
      const crowded = passages.flatMap(({ lines }) => lines.filter(({ scene }) => scene.cast.length > 3));
      expect(crowded.map(({ text }) => text)).toEqual([]);
    });

    it('plays all the games it lists', () => {
      const games = new Set(
        passages.flatMap(({ turn }) =>
          turn.type === 'activity' && turn.activity.kind === 'game' ? turn.activity.game : [],
        ),
      );
      expect([...games].sort()).toEqual([...chapter.games].sort());
    });

    it(`can be read: at most ${MOST_WORDS} words on any path`, () => {
      const longest = Math.max(...paths.map((path) => wordsRead(path, wordsOf)));
      expect(longest).toBeLessThanOrEqual(MOST_WORDS);
    });

    it('shows at most two bubbles between two actions', () => {
      const long = passages.filter(({ lines }) => lines.length > 2);
      expect(long.map(({ lines }) => lines.map(({ text }) => text))).toEqual([]);
    });

    it('offers three or four options of at most 8 words', () => {
      for (const { turn } of passages) {
        for (const option of optionsOf(turn)) expect(wordsOf(option.id), option.id).toBeLessThanOrEqual(8);
        if (turn.type !== 'decide') continue;
        const options = turn.options.map((option) => option.id);
        expect([3, 4], options.join()).toContain(options.length);
      }
    });

    if (chapter.after)
      it('tells Other shoes in 80 to 320 words and one to three decisions', () => {
        const words = paths.map((path) => wordsRead(path, wordsOf));
        expect(Math.min(...words)).toBeGreaterThanOrEqual(80);
        expect(Math.max(...words)).toBeLessThanOrEqual(320);
        const decisions = paths.map(
          (path) => path.passages.filter(({ turn }) => turn.type === 'decide').length,
        );
        expect(Math.min(...decisions)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...decisions)).toBeLessThanOrEqual(3);
      });

    // The prologue is shorter, and its decisions are for trying out.
    if (Number(id) >= 1)
      it('asks for three to six decisions on every path', () => {
        const decisions = paths.map(
          (path) => path.passages.filter(({ turn }) => turn.type === 'decide').length,
        );
        expect(Math.min(...decisions)).toBeGreaterThanOrEqual(3);
        expect(Math.max(...decisions)).toBeLessThanOrEqual(6);
      });

    it('never lets Tell, Pause, Check or Ask first cost anything', () => {
      const broken = new Set<string>();
      for (const { chosen, passages: along } of paths) {
        for (const [step, option] of chosen.entries()) {
          const move = along[step] && optionsOf(along[step].turn).find((each) => each.id === option)?.move;
          const follows = along[step + 1]?.lines ?? [];
          if (move && SAFE_MOVES.includes(move) && follows.some(({ costs }) => costs)) broken.add(option);
        }
      }
      expect([...broken]).toEqual([]);
    });

    it('offers a safe move at every decision that can cost something', () => {
      const costly = new Set(
        paths.flatMap(({ passages: along }) =>
          along.filter((_, step) => along[step + 1]?.lines.some(({ costs }) => costs)),
        ),
      );
      for (const { turn } of costly) {
        const moves = optionsOf(turn).flatMap(({ move }) => move ?? []);
        expect(
          moves.some((move) => SAFE_MOVES.includes(move)),
          optionsOf(turn)
            .map((option) => option.id)
            .join(),
        ).toBe(true);
      }
    });

    if (!chapter.after)
      it('has an ending by Tell', () => {
        expect(paths.some(({ ending }) => ending === 'tell')).toBe(true);
      });
  },
);

function uniquePassages(paths: readonly Path[]): readonly Passage[] {
  const shared = new Set(paths.flatMap(({ passages }) => passages));
  return [...new Map([...shared].map((passage) => [JSON.stringify(passage), passage])).values()];
}

/** Words of all bubbles on the path, with those of all options offered. */
function wordsRead({ passages }: Path, wordsOf: (text: string) => number): number {
  const shown = passages.flatMap(({ lines, turn }) => [
    ...lines.map(({ text }) => text),
    ...optionsOf(turn).map((option) => option.id),
  ]);
  return shown.reduce((sum, text) => sum + wordsOf(text), 0);
}
