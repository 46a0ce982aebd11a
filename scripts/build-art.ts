/**
 * Draws all pictures of the game from their sources in assets/art/src.
 * Usage: npm run art [-- sango hana …]   only these packs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { drawPeople } from './art/outputs.ts';

const ROOT = resolve(import.meta.dirname ?? 'scripts', '../assets/art');
const only = process.argv.slice(2);
const outputs = await drawPeople(only.length > 0 ? only : undefined);
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
