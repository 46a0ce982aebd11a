import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts, writeTexts } from './read-texts.ts';

const TABLE = 'src/i18n/locales.ts';
const COMPLETENESS = 'src/i18n/completeness.gen.json';
/** Whose files the new languages get; its words come after the language's code, so that every file is its own. */
const PATTERN = 'hu';
/** Languages of Latin letters that many children speak, for their codes and the names they have for themselves. */
const CODES = [
  'bs',
  'ca',
  'cs',
  'cy',
  'da',
  'de',
  'es',
  'et',
  'eu',
  'fi',
  'fr',
  'ga',
  'gl',
  'hr',
  'id',
  'is',
  'it',
  'lt',
  'lv',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sq',
  'sv',
  'sw',
  'tr',
  'uz',
  'vi',
  'zu',
] as const;

/** Adds languages to a copy of the sources until there are `times` as many, as docs/how-to-add-a-language.md says. */
export function growLanguages(root: string, times: number): void {
  const table = readFileSync(join(root, TABLE), 'utf8');
  const known = readdirSync(join(root, 'locales')).filter((code) => !code.startsWith('_'));
  const fresh = CODES.filter((code) => !known.includes(code)).slice(0, known.length * (times - 1));
  if (fresh.length < known.length * (times - 1))
    throw new Error('There are more languages than codes to add.');
  const at = table.indexOf('\n];', table.indexOf('export const LOCALES'));
  if (at < 0) throw new Error(`${TABLE} has no table of languages.`);
  writeFileSync(join(root, TABLE), table.slice(0, at) + fresh.map(entry).join('') + table.slice(at));
  const measured: Record<string, number> = JSON.parse(readFileSync(join(root, COMPLETENESS), 'utf8'));
  const share = measured[PATTERN] ?? 0;
  // Every language is somewhere else with its translation.
  for (const [index, code] of fresh.entries()) measured[code] = Math.round((share + index / 50) * 100) / 100;
  writeFileSync(join(root, COMPLETENESS), `${JSON.stringify(measured, null, 2)}\n`);
  const files = readdirSync(join(root, 'locales', PATTERN)).filter((file) => /^[^_].*\.json$/.test(file));
  for (const code of fresh) {
    for (const file of files) {
      const texts = Object.entries(readTexts(root, `locales/${PATTERN}/${file}`));
      writeTexts(
        root,
        `locales/${code}/${file}`,
        Object.fromEntries(texts.map(([id, text]) => [id, `${code} ${text}`])),
      );
    }
  }
}

function entry(code: string): string {
  const endonym = new Intl.DisplayNames([code], { type: 'language' }).of(code);
  return `
  {
    code: '${code}',
    endonym: ${JSON.stringify(endonym)},
    direction: 'ltr',
    script: 'Latn',
    fonts: LATIN,
    completeness: completeness.${code},
    promised: SPINE,
    review: 'draft',
  },`;
}
