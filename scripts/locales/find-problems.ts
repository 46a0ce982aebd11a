import { SOURCE } from '../../src/i18n/source.ts';
import type { LocaleTexts } from './locale-files.ts';
import { keysFor, mayOmitCount, sourceKey } from './plural-keys.ts';
import { sourceHash } from './source-hash.ts';

export interface Problem {
  readonly kind: 'missing' | 'extra' | 'stale' | 'unrecorded' | 'empty' | 'slots';
  readonly namespace: string;
  readonly key: string;
  readonly detail?: string;
}

export interface Translation {
  readonly locale: string;
  readonly texts: LocaleTexts;
  /** Hash of the English text each translation was made from. */
  readonly record: LocaleTexts;
}

/** Compares a translation with its source. The source can be compared with itself. */
export function findProblems(
  source: LocaleTexts,
  { locale, texts, record }: Translation,
): readonly Problem[] {
  const namespaces = [...new Set([...Object.keys(source), ...Object.keys(texts)])];
  return namespaces.flatMap((namespace) =>
    findInNamespace(locale, source[namespace] ?? {}, texts[namespace] ?? {}, record[namespace] ?? {}).map(
      (problem) => ({ namespace, ...problem }),
    ),
  );
}

/** Share of the wanted keys that have a text, 0–1, rounded down to whole percents. */
export function completeness(
  source: LocaleTexts,
  translation: Pick<Translation, 'locale' | 'texts'>,
): number {
  const wanted = Object.entries(source).flatMap(([namespace, texts]) =>
    keysFor(translation.locale, texts).map((key) => translation.texts[namespace]?.[key]),
  );
  if (wanted.length === 0) return 0;
  return Math.floor((100 * wanted.filter(Boolean).length) / wanted.length) / 100;
}

/** @returns names of the `{{slots}}` in a text, sorted, each once. */
export function slots(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

type Flat = Readonly<Record<string, string>>;

function findInNamespace(locale: string, source: Flat, own: Flat, record: Flat) {
  const wanted = keysFor(locale, source);
  const problems: Omit<Problem, 'namespace'>[] = [];
  for (const key of wanted) if (!(key in own)) problems.push({ kind: 'missing', key });
  for (const key of Object.keys(own)) {
    if (!wanted.includes(key)) {
      problems.push({ kind: 'extra', key });
      continue;
    }
    problems.push(...findInText(key, source, own[key] ?? ''));
    const english = source[sourceKey(key, source)] ?? '';
    const hash = record[key];
    if (locale === SOURCE) continue;
    if (hash === undefined) problems.push({ kind: 'unrecorded', key });
    else if (hash !== sourceHash(english)) problems.push({ kind: 'stale', key, detail: english });
  }
  return problems;
}

function findInText(key: string, source: Flat, text: string): readonly Omit<Problem, 'namespace'>[] {
  if (text.trim() === '') return [{ kind: 'empty', key }];
  const wanted = slots(source[sourceKey(key, source)] ?? '');
  const found = slots(text);
  const missing = wanted.filter((slot) => !found.includes(slot) && !(slot === 'count' && mayOmitCount(key)));
  const extra = found.filter((slot) => !wanted.includes(slot));
  const broken = /[{}]/.test(text.replace(/\{\{[^{}]+\}\}/g, ''));
  if (missing.length + extra.length === 0 && !broken) return [];
  const detail = [
    missing.length > 0 ? `without ${missing.join(', ')}` : '',
    extra.length > 0 ? `unknown ${extra.join(', ')}` : '',
    broken ? 'a brace too few or too many' : '',
  ];
  return [{ kind: 'slots', key, detail: detail.filter(Boolean).join('; ') }];
}
