import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Which files the first visit keeps for playing without network: the shell, title, prologue, map, help and
 * English. Everything else is kept when it was used once, or taken along with one button.
 * Paths are those of the sources, so a new chapter, language or picture stays out by itself.
 */
const LATER: readonly RegExp[] = [
  /\/src\/content\/chapters\/(?!0\/)/,
  /\/locales\/(?!en\/)/,
  /\/locales\/en\/(lesson-|room-|chapter-(?!0\.json))/,
  /\/assets\/art\//,
  /\/assets\/audio\//,
  /\/assets\/fonts\//,
];

/**
 * Exceptions from the above, whatever the prologue tells. Of the two kinds of a sound only the one that most browsers
 * play: the others keep theirs with the first use.
 */
const FIRST: readonly RegExp[] = [
  /\/assets\/art\/stills\/(title-hero|calm-cover|place-map|place-table)[^/]*$/,
  /\/assets\/art\/stills\/(sango-wave|parcel)[^/]*$/,
  /\/assets\/art\/places\/(map|table)-[^/]*$/,
  /\/assets\/art\/packs\/(icons|life|map|map-life|map-lights)\.[^/]*$/,
  /\/assets\/art\/icons\//,
  /\/assets\/fonts\/[^/]*(nunito|baloo-2)[^/]*latin[^/]*$/,
  /\/assets\/audio\/effects\.opus$/,
];

/** The pictures of the prologue, read from the prologue itself: its people as they feel there, places and cards. */
function prologuePictures(root: string): readonly RegExp[] {
  const read = (path: string): string => readFileSync(join(root, 'src/content', path), 'utf8');
  const ink = read('chapters/0/chapter.ink');
  const chapter: { places: string[]; people: string[]; cards: string[] } = JSON.parse(
    read('chapters/0/chapter.json'),
  );
  const decks: { card: string; picture: string }[] = [
    ...JSON.parse(read('decks/cards.json')).filter(({ card }: { card: string }) =>
      chapter.cards.includes(card),
    ),
    ...JSON.parse(read('decks/sort-things.json')),
  ];
  const poses = chapter.people.map((person) => {
    const spoken = new RegExp(`#who:${person}\\b.*?#mood:([a-z]+)`, 'g');
    const shown = new RegExp(`\\b${person}=([a-z]+)`, 'g');
    const moods = [...ink.matchAll(spoken), ...ink.matchAll(shown)].map((match) => match[1] ?? '');
    return `${person}-(${[...new Set(['idle', ...moods])].join('|')})`;
  });
  const cards = [...chapter.cards.map((card) => card.replace(':', '-')), ...decks.map((one) => one.picture)];
  const any = (names: readonly string[]): string => `(${[...new Set(names)].join('|')})`;
  return [
    new RegExp(
      `/assets/art/stills/${any([...poses, ...chapter.places.map((place) => `place-${place}`)])}\\.`,
    ),
    new RegExp(`/assets/art/packs/${any(chapter.people)}\\.`),
    new RegExp(`/assets/art/places/${any(chapter.places)}-[a-z]+\\.`),
    new RegExp(`/assets/art/cards/${any(cards)}\\.`),
  ];
}

/** Files of the build that no player needs to keep. */
const NEVER =
  /(\.map|_headers|robots\.txt|licences\.txt|sbom\.cdx\.json|\.html\.br|sw\.js|workbox-[^/]*\.js)$/;

export interface OfflineLists {
  readonly plugin: Plugin;
  /** Is this file of the build kept by the first visit? Known once the build has been written. */
  first(url: string): boolean;
}

export interface TakeAlongEntry {
  readonly url: string;
  /** Size on the device, not compressed. */
  readonly bytes: number;
}

/** Divides the build's files in two, and writes `take-along.json`: the rest, with sizes. */
export function offlineLists(root: string): OfflineLists {
  const later = new Set<string>();
  const first = [...FIRST, ...prologuePictures(root)];
  const isLater = (source: string): boolean =>
    LATER.some((rule) => rule.test(source)) && !first.some((rule) => rule.test(source));
  return {
    first: (url) => !later.has(url) && !NEVER.test(url),
    plugin: {
      name: 'sango:offline-lists',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const rest: TakeAlongEntry[] = [];
          for (const file of Object.values(bundle)) {
            const sources = sourcesOf(file);
            if (NEVER.test(file.fileName) || sources.length === 0 || isAddresses(file)) continue;
            if (!sources.every(isLater)) continue;
            later.add(file.fileName);
            rest.push({ url: file.fileName, bytes: bytesOf(file) });
          }
          rest.sort((a, b) => (a.url < b.url ? -1 : 1));
          this.emitFile({ type: 'asset', fileName: 'take-along.json', source: JSON.stringify(rest) });
        },
      },
    },
  };
}

/** Absolute or root-relative paths of what a built file was made from, all beginning with a slash. */
function sourcesOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string[] {
  const names = file.type === 'chunk' ? file.moduleIds : file.originalFileNames;
  return names.filter((name) => !name.startsWith('\0')).map((name) => `/${name.split('?')[0] ?? ''}`);
}

/** A script that holds nothing but addresses of pictures belongs to the shell, whichever pictures they are. */
function isAddresses(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return file.type === 'chunk' && file.moduleIds.every((id) => /\.(svg|webp)(\?|$)/.test(id));
}

function bytesOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): number {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}
