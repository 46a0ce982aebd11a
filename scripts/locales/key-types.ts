import type { LocaleTexts } from './locale-files.ts';
import { pluralBases } from './plural-keys.ts';

/** Namespaces whose keys stand in code; those of stories and cards stand in content. */
const TYPED = ['ui', 'a11y', 'games', 'story'] as const;

/** @returns the source of a TypeScript file: one member per key, documented with its English text. */
export function keyTypes(source: LocaleTexts): string {
  const members = TYPED.flatMap((namespace) => {
    const texts = source[namespace] ?? {};
    const bases = pluralBases(texts);
    return Object.entries(texts).flatMap(([key, text]) => {
      const base = key.replace(/_(one|other)$/, '');
      if (!bases.has(base) || base === key) return [member(key, text)];
      return key.endsWith('_other') ? [member(base, text)] : [];
    });
  });
  return [
    '// Written by `npm run keys` from locales/en. Do not change by hand.',
    '',
    '/** Every text of the interface, with its English. */',
    'export interface KnownTexts {',
    ...members,
    '}',
    '',
    'export type KnownTextId = keyof KnownTexts;',
    '',
  ].join('\n');
}

function member(key: string, text: string): string {
  return `  /** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n  readonly ${JSON.stringify(key)}: string;`;
}
