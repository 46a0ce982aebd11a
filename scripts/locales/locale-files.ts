import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** namespace → key → text */
export type LocaleTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SOURCE_RECORD = '_source.json';

/** Reads all namespaces of one language. @throws with file name when a file is not a flat list of texts. */
export function readLocale(locale: string, root = 'locales'): LocaleTexts {
  const folder = `${root}/${locale}`;
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.json'.length), readFlat(`${folder}/${file}`)]),
  );
}

/** Reads which English text each translation was made from: namespace → key → hash. */
export function readSourceRecord(locale: string, root = 'locales'): LocaleTexts {
  const file = `${root}/${locale}/${SOURCE_RECORD}`;
  if (!existsSync(file)) return {};
  const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof record !== 'object' || record === null) throw new Error(`${file}: expected an object.`);
  return Object.fromEntries(
    Object.entries(record).map(([namespace, hashes]) => [namespace, flat(hashes, `${file} → ${namespace}`)]),
  );
}

export function writeSourceRecord(locale: string, record: LocaleTexts, root = 'locales'): void {
  writeJson(`${root}/${locale}/${SOURCE_RECORD}`, record);
}

export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function readFlat(file: string): Readonly<Record<string, string>> {
  try {
    return flat(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${file}: ${error.message}`);
    throw error;
  }
}

function flat(value: unknown, where: string): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where}: expected { "key": "text" }.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, text]: [string, unknown]) => {
      if (typeof text !== 'string') throw new Error(`${where}: "${key}" must be a text in quotes.`);
      return [key, text];
    }),
  );
}
