/**
 * Bookkeeping of translations.
 *   npm run locales                  what is missing, left over or out of date, per language
 *   npm run locales -- --check       the same, ends with an error if something is wrong
 *   npm run locales -- --todo hu     what to translate, with English, notes and plural forms, as JSON
 *   npm run locales -- --accept hu   notes that hu's new texts were made from today's English
 *   npm run locales -- --accept hu ui:some.key   … also for a text whose English had changed
 *   npm run locales -- --write       writes the measured completeness for the language menu
 */
import { readFileSync } from 'node:fs';
import { LOCALES, promises } from '../../src/i18n/locales.ts';
import { SOURCE } from '../../src/i18n/source.ts';
import { completeness, findProblems, type Problem } from './find-problems.ts';
import {
  type LocaleTexts,
  readLocale,
  readSourceRecord,
  writeJson,
  writeSourceRecord,
} from './locale-files.ts';
import { sourceKey } from './plural-keys.ts';
import { sourceHash } from './source-hash.ts';

const COMPLETENESS = 'src/i18n/completeness.gen.json';
const source = readLocale(SOURCE);
const [option, locale, ...keys] = process.argv.slice(2);

switch (option) {
  case '--todo':
    todo(known(locale));
    break;
  case '--accept':
    acceptTexts(known(locale), keys);
    break;
  case '--write':
    writeJson(COMPLETENESS, measure());
    break;
  case '--check':
  case undefined:
    report(option === '--check');
    break;
  default:
    throw new Error(`Unknown option ${option}. See the top of scripts/locales/report.ts.`);
}

function known(code: string | undefined): string {
  if (code && code !== SOURCE && LOCALES.some((entry) => entry.code === code)) return code;
  throw new Error(`"${code ?? ''}" is not a translated language of src/i18n/locales.ts.`);
}

function problemsOf(code: string): readonly Problem[] {
  const texts = code === SOURCE ? source : readLocale(code);
  return findProblems(source, { locale: code, texts, record: readSourceRecord(code) });
}

function measure(): Readonly<Record<string, number>> {
  const translated = LOCALES.filter((entry) => entry.code !== SOURCE);
  return Object.fromEntries(
    translated.map(({ code }) => [code, completeness(source, { locale: code, texts: readLocale(code) })]),
  );
}

function report(check: boolean): void {
  const measured = measure();
  let errors = 0;
  for (const locale of LOCALES) {
    const { code, endonym } = locale;
    const share = code === SOURCE ? 1 : (measured[code] ?? 0);
    console.log(
      `\n${code} ${endonym}: ${Math.round(share * 100)} %${locale.promised === 'all' ? '' : ` (promised: ${locale.promised.join(', ')})`}`,
    );
    const problems = problemsOf(code);
    const later = ({ kind, namespace }: Problem) => kind === 'missing' && !promises(locale, namespace);
    const missing = problems.filter(later);
    const brief = missing.length > 20;
    if (brief) console.log(`  note  ${missing.length} missing, listed by: npm run locales -- --todo ${code}`);
    for (const problem of problems) {
      if (brief && later(problem)) continue;
      const soft = problem.kind === 'stale' || later(problem);
      if (!soft) errors += 1;
      const detail = problem.detail ? ` (${problem.detail})` : '';
      console.log(
        `  ${soft ? 'note ' : 'ERROR'} ${problem.kind} ${problem.namespace}:${problem.key}${detail}`,
      );
    }
  }
  if (JSON.stringify(JSON.parse(readFileSync(COMPLETENESS, 'utf8'))) !== JSON.stringify(measured)) {
    errors += 1;
    console.log(`\nERROR ${COMPLETENESS} is out of date: npm run locales -- --write`);
  }
  console.log(`\n${errors} ${errors === 1 ? 'error' : 'errors'}`);
  if (check && errors > 0) process.exitCode = 1;
}

function todo(code: string): void {
  // Keys are unique over all files, so a note may stand in any of them.
  const notes: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(readLocale('_notes')));
  const mine = readLocale(code);
  const open = problemsOf(code).filter((problem) => problem.kind === 'missing' || problem.kind === 'stale');
  const list = open.map(({ kind, namespace, key }) => {
    const from = sourceKey(key, source[namespace] ?? {});
    const note = notes[from] ?? notes[from.replace(/_other$/, '')];
    const now = mine[namespace]?.[key];
    return {
      file: namespace,
      key,
      kind,
      english: source[namespace]?.[from],
      ...(note && { note }),
      ...(now && { now }),
    };
  });
  console.log(JSON.stringify(list, null, 2));
}

/** Texts without a record are new and are noted; stale ones only when named, so none is passed by accident. */
function acceptTexts(code: string, named: readonly string[]): void {
  const texts = readLocale(code);
  const before = readSourceRecord(code);
  const record: Record<string, LocaleTexts[string]> = {};
  for (const [namespace, own] of Object.entries(texts)) {
    const english = source[namespace] ?? {};
    const known = Object.keys(own).filter((key) => sourceKey(key, english) in english);
    record[namespace] = Object.fromEntries(
      known.map((key) => {
        const old = named.includes(`${namespace}:${key}`) ? undefined : before[namespace]?.[key];
        return [key, old ?? sourceHash(english[sourceKey(key, english)] ?? '')];
      }),
    );
  }
  writeSourceRecord(code, record);
  writeJson(COMPLETENESS, measure());
}
