import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const START = 'scripts/art/art-files.ts';
const ART = /^(assets\/art\/src\/|scripts\/art\/|src\/stage\/story\/life-of-places\.ts$)/;

/** Every file the art is drawn from, with its text: all that the start file imports, directly or not. */
export function artSources(): readonly (readonly [string, string])[] {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path) || !ART.test(path)) return;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    for (const [, relative] of text.matchAll(/from '(\.[^']+)'/g)) {
      if (relative) visit(join(dirname(path), relative));
    }
  };
  visit(START);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One short hash of many texts and their paths. */
export function hashOf(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex').slice(0, 16);
}
