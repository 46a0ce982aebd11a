import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import written from '../../src/content/chapters.gen.json' with { type: 'json' };
import cards from '../../src/content/decks/cards.json' with { type: 'json' };
import type { ChapterInfo } from '../../src/core/story/beat.ts';
import { everythingFor, type Files } from './measure-loads.ts';
import { pack, type Served } from './serve-folder.ts';
import { sum } from './sums.ts';

const chapters = written as readonly ChapterInfo[];

const PICTURE = /\.(svg|webp|png)$/;
const SOUND = /\.(opus|m4a)$/;
const PHASER = /assets\/phaser-/;
/** A built file's name without the hash that the build adds. */
const HASHED = /^(.+)-[\w-]{8}(\.\w+)$/;

export interface ChapterSize {
  readonly id: string;
  /** Beyond Phaser and the first load. */
  readonly bytes: number;
  readonly pictures: number;
  readonly sounds: number;
}

/**
 * What each chapter needs beyond Phaser and the first load: all that is fetched when it and its games are opened, and
 * the people, places and cards of its other scenes, on whichever path they come.
 * @param before the files of the first load
 */
export async function measureChapters(
  browser: Browser,
  served: Served,
  folder: string,
  before: Files,
): Promise<readonly ChapterSize[]> {
  const built = builtFiles(folder);
  const sizes: ChapterSize[] = [];
  for (const chapter of chapters) {
    const hashes = [
      `#/chapter/${chapter.id}`,
      ...chapter.games.map((game) => `#/game/${game}?level=1&seed=7`),
    ];
    const files = new Map(await everythingFor(browser, served, hashes));
    for (const name of namesOf(chapter)) {
      const file = built.get(name);
      if (file) files.set(file, pack(file, readFileSync(join(folder, file))).length);
    }
    const own = [...files].filter(([name]) => !PHASER.test(name) && !before.has(name));
    const bytes = (kind: RegExp): number => sum(own.map(([name, size]) => (kind.test(name) ? size : 0)));
    sizes.push({ id: chapter.id, bytes: bytes(/./), pictures: bytes(PICTURE), sounds: bytes(SOUND) });
  }
  return sizes;
}

/** Pictures that its scenes may show, as they were named before the build. */
function namesOf(chapter: ChapterInfo): readonly string[] {
  const pictures = cards.flatMap(({ card, picture }) => (chapter.cards.includes(card) ? [picture] : []));
  const ink = readFileSync(`src/content/chapters/${chapter.id}/chapter.ink`, 'utf8');
  const worn = [...ink.matchAll(/#wear:([a-z]+)/g)].map(([, outfit]) => `wear-${outfit}`);
  const faces = Object.values(chapter.faces ?? {}).flat();
  return [
    ...faces.map((face) => `face-${face}.svg`),
    ...[...chapter.people, ...worn].flatMap((person) => [`${person}.svg`, `${person}.js`]),
    ...chapter.places.flatMap((place) =>
      ['back', 'middle', 'front'].flatMap((layer) => [`${place}-${layer}.svg`, `${place}-${layer}.webp`]),
    ),
    ...[...pictures, ...chapter.cards.map((card) => card.replace(':', '-'))].map((name) => `${name}.svg`),
  ];
}

/** Built files by the names they had before. */
function builtFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, 'assets')).flatMap((file) => {
      const [, stem, ending] = HASHED.exec(file) ?? [];
      return stem && ending ? [[`${stem}${ending}`, `assets/${file}`] as const] : [];
    }),
  );
}
