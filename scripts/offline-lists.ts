import type { Plugin, Rolldown } from 'vite';

/**
 * Which files the first visit keeps for playing without network: the shell, title, prologue, map, help and
 * English. Everything else is kept when it was used once, or taken along with one button.
 * Paths are those of the sources, so a new chapter, language or picture stays out by itself.
 */
const LATER: readonly RegExp[] = [
  /\/src\/content\/chapters\/(?!0\/)/,
  /\/locales\/(?!en\/)/,
  /\/locales\/en\/chapter-(?!0\.json)/,
  /\/assets\/art\//,
  /\/assets\/audio\//,
  /\/assets\/fonts\//,
];

/** Exceptions from the above: what the title, the prologue, the map and the help show and sound. */
const FIRST: readonly RegExp[] = [
  /\/assets\/art\/(packs|places|stills)\/(portrait-|place-)?(sango|hana|leo|amara|samir|novak|icons|lens|map|table|parcel|desk|home-port|calm)[^/]*$/,
  /\/assets\/art\/(icons|cards)\//,
  /\/assets\/fonts\/[^/]*(nunito|baloo-2)[^/]*latin[^/]*$/,
  /\/assets\/audio\/effects[^/]*$/,
];

const isLater = (source: string): boolean =>
  LATER.some((rule) => rule.test(source)) && !FIRST.some((rule) => rule.test(source));

/** Files of the build that no player needs to keep. */
const NEVER = /(\.map|_headers|robots\.txt|\.html\.br|sw\.js|workbox-[^/]*\.js)$/;

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
export function offlineLists(): OfflineLists {
  const later = new Set<string>();
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
            if (NEVER.test(file.fileName) || sources.length === 0 || !sources.every(isLater)) continue;
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

function bytesOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): number {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}
