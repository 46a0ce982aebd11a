import { extname } from 'node:path';

/** Kinds of files that the built game has. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What a file is, as a host tells it. @returns undefined for a kind of file the game never had */
export function contentType(file: string): string | undefined {
  return TYPES[extname(file)];
}

/** What browsers make of a file that nobody knows. */
export const UNKNOWN_TYPE = 'application/octet-stream';
