/**
 * Draws all pictures of the game from their sources in assets/art/src.
 * Usage: npm run art [-- sango hana …]   only these people, or `things`: all that is not a person
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { drawEverything, drawThings } from './art/art-files.ts';
import { artSources, hashOf } from './art/art-sources.ts';
import { drawPeople } from './art/outputs.ts';

const ROOT = resolve(import.meta.dirname ?? 'scripts', '../assets/art');
const only = process.argv.slice(2);
const outputs =
  only.length === 0
    ? await drawEverything()
    : only.includes('things')
      ? await drawThings()
      : await drawPeople(only);
let [raw, small] = [0, 0];
for (const [file, content] of outputs) {
  const path = resolve(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const size = brotliCompressSync(content).length;
  raw += content.length;
  small += size;
  if (file.startsWith('packs/')) console.log(file, content.length, size);
}
console.log(`${outputs.length} files, ${raw} bytes, ${small} compressed`);
writeManifest();

/** Notes what was drawn from what, so that a test can tell when a picture is out of date. */
function writeManifest(): void {
  const file = resolve(ROOT, 'built.json');
  const known: Readonly<Record<string, string>> =
    only.length > 0 && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).files : {};
  const drawn = Object.fromEntries(outputs.map(([path, content]) => [path, hashOf([[path, `${content}`]])]));
  const files = Object.fromEntries(
    Object.entries({ ...known, ...drawn }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify({ sources: hashOf(artSources()), files }, null, 2)}\n`);
}
