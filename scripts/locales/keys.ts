/**
 * Writes the keys of the interface's texts as types, with the English as hover text.
 *   npm run keys            writes src/i18n/keys.gen.ts
 *   npm run keys -- --check ends with an error if that file is out of date
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { keyTypes } from './key-types.ts';
import { readLocale } from './locale-files.ts';

const FILE = 'src/i18n/keys.gen.ts';
const wanted = keyTypes(readLocale('en'));
if (process.argv[2] === '--check') {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== wanted) {
    console.error(`${FILE} is out of date: npm run keys`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, wanted);
}
