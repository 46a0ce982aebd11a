import { LOCALES } from '../../src/i18n/locales.ts';
import { SOURCE } from '../../src/i18n/source.ts';
import type { Face } from './faces.ts';

export interface MadeFace {
  readonly face: Face;
  /** Code points the font file really has, sorted. */
  readonly codePoints: readonly number[];
}

/** @returns the style sheet that loads each file only when one of its letters is shown. */
export function fontCss(made: readonly MadeFace[]): string {
  return [
    '/* Written by `npm run fonts` from scripts/fonts. Do not change by hand. */',
    ...made.map(fontFace),
    roles(),
  ].join('\n\n');
}

function fontFace({ face, codePoints }: MadeFace): string {
  const weight = typeof face.weight === 'number' ? `${face.weight}` : `${face.weight.min} ${face.weight.max}`;
  return `@font-face {
  font-family: "${face.family}";
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("../../../assets/fonts/${face.file}.woff2") format("woff2");
  unicode-range: ${unicodeRange(codePoints)};
}`;
}

/** @param codePoints sorted */
export function unicodeRange(codePoints: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const point of codePoints) {
    const run = runs.at(-1);
    if (run && point === run.last + 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** Every rule has the same weight, so the order decides: Andika has no Arabic letters, so scripts come last. */
function roles(): string {
  const source = LOCALES.find((locale) => locale.code === SOURCE);
  if (!source) throw new Error('The locale table has no source language.');
  const others = LOCALES.filter((locale) => locale.fonts !== source.fonts);
  return [
    rule(':root, [lang]', source.fonts),
    rule('[data-font="andika"], [data-font="andika"] [lang]', {
      reading: `"Andika", ${source.fonts.reading}`,
    }),
    ...others.map((locale) => rule(`[lang|="${locale.code}"]`, locale.fonts)),
  ].join('\n\n');
}

function rule(selector: string, fonts: { readonly heading?: string; readonly reading: string }): string {
  const heading = fonts.heading ? `  --font-heading: ${fonts.heading};\n` : '';
  return `:where(${selector}) {\n${heading}  --font-reading: ${fonts.reading};\n}`;
}
