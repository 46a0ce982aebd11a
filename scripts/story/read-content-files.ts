import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sounds from '../../src/audio/sound-files.gen.json' with { type: 'json' };
import type { ContentFiles } from '../../src/content/content-files.ts';

export const CHAPTERS = 'src/content/chapters';

/** Reads all content from the disk. @param root the repository's folder */
export function readContentFiles(root: string): ContentFiles {
  const chapters = list(root, CHAPTERS).flatMap((id) => [
    `${CHAPTERS}/${id}/chapter.ink`,
    `${CHAPTERS}/${id}/chapter.json`,
    `${CHAPTERS}/${id}/lesson.json`,
  ]);
  const decks = ['src/content/decks', 'src/content/decks/situations'].flatMap((folder) =>
    list(root, folder).map((name) => `${folder}/${name}`),
  );
  const texts = list(root, 'locales/en').map((name) => `locales/en/${name}`);
  const files = [
    ...chapters,
    ...['src/content/helplines.json', 'src/content/lessons/shared.json', ...decks, ...texts].filter((path) =>
      path.endsWith('.json'),
    ),
  ];
  const present = files.filter((path) => existsSync(join(root, path)));
  return {
    sources: new Map(present.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    pictures: list(root, 'assets/art/cards')
      .filter((name) => name.endsWith('.svg'))
      .map((name) => name.replace(/\.svg$/, '')),
    sounds: Object.keys(sounds.effects),
  };
}

/** Folders of chapters in the order of their numbers. */
export function chapterIds(files: ContentFiles): readonly string[] {
  const ids = [...files.sources.keys()].flatMap(
    (path) => /^src\/content\/chapters\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(ids)].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length,
  );
}

function list(root: string, folder: string): readonly string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
}
