import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { unicodeRange } from '../../scripts/fonts/font-css.ts';
import { readLocale } from '../../scripts/locales/locale-files.ts';
import { LOCALES, PSEUDO_LOCALES } from '../../src/i18n/locales.ts';
import { lengthen } from '../../src/i18n/pseudo.ts';

const STYLE = readFileSync('src/overlay/style/fonts.css', 'utf8');
/** White space and marks that steer direction or joining: browsers need no picture for them. */
const INVISIBLE = /[\s\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad]/u;

interface FontFace {
  readonly family: string;
  readonly file: string;
  readonly covers: (codePoint: number) => boolean;
}

const FACES: readonly FontFace[] = [...STYLE.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
  const value = (pattern: RegExp) => pattern.exec(body)?.[1] ?? '';
  const ranges = [...value(/unicode-range:([^;]*);/).matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return {
    family: value(/font-family: "([^"]+)"/),
    file: value(/url\("\.\.\/\.\.\/\.\.\/([^"]+)"\)/),
    covers: (point) => ranges.some(([first, last]) => point >= first && point <= last),
  };
});
const FONTS = new Map(FACES.map(({ file }) => [file, create(readFileSync(file))]));

function canShow(stack: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return FACES.some(
    ({ family, file, covers }) =>
      stack.includes(`"${family}"`) && covers(point) && FONTS.get(file)?.hasGlyphForCodePoint(point),
  );
}

function missing(stack: string, texts: readonly string[]): readonly string[] {
  const characters = new Set(texts.flatMap((text) => [...text.replaceAll(/\{\{[^}]*\}\}/g, '')]));
  return [...characters].filter((character) => !INVISIBLE.test(character) && !canShow(stack, character));
}

const textsOf = (code: string) => Object.values(readLocale(code)).flatMap((texts) => Object.values(texts));

describe('fonts', () => {
  it('reads the style sheet', () => {
    expect(FACES.length).toBeGreaterThanOrEqual(10);
    for (const { file } of FACES) expect(existsSync(file), file).toBe(true);
  });

  it.each(LOCALES.map((locale) => [locale.code, locale] as const))(
    'hold every letter of %s',
    (code, locale) => {
      const texts = [...textsOf(code), locale.endonym, new Intl.NumberFormat(code).format(1234567890.5)];
      expect(missing(locale.fonts.reading, texts)).toEqual([]);
      expect(missing(locale.fonts.heading, texts)).toEqual([]);
      if (locale.script === 'Latn') expect(missing('"Andika"', texts)).toEqual([]);
    },
  );

  it('hold every letter of the long pseudo-locale', () => {
    const long = PSEUDO_LOCALES.find((locale) => locale.pseudo === 'long');
    const texts = [...textsOf('en'), 'The quick brown fox jumps over the lazy DOG'].map(lengthen);
    expect(missing(long?.fonts.reading ?? '', texts)).toEqual([]);
    expect(missing(long?.fonts.heading ?? '', texts)).toEqual([]);
  });

  it('hold the alphabets of languages that are to come', () => {
    const alphabets = 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ àâæçéèêëîïôœùûüÿ ñ¿¡ ăâîșț čćđšž çğıİöşü ąęłńóśźż ėįųū ċġħż ãõ äß';
    const stack = LOCALES[0]?.fonts;
    expect(missing(stack?.reading ?? '', [alphabets])).toEqual([]);
    expect(missing(stack?.heading ?? '', [alphabets])).toEqual([]);
  });

  it('notice a letter they do not have', () => {
    expect(missing('"Nunito"', ['aж'])).toEqual(['ж']);
    expect(missing('"Noto Sans Arabic"', ['a'])).toEqual(['a']);
  });

  it.each(['noto-sans-arabic-arabic', 'baloo-bhaijaan-2-arabic'])('%s still joins letters', (name) => {
    const font = create(readFileSync(`assets/fonts/${name}.woff2`));
    const glyphs = (text: string) => font.layout(text).glyphs.map((glyph) => glyph.id);
    const [alone] = glyphs('ح');
    const joined = glyphs('ححح');
    expect(joined).toHaveLength(3);
    expect(new Set([...joined, alone]).size).toBe(4);
    expect(glyphs('لا')).not.toEqual([...glyphs('ل'), ...glyphs('ا')]);
  });

  it('keeps every file small and its licence beside it', () => {
    const files = readdirSync('assets/fonts').filter((file) => file.endsWith('.woff2'));
    expect(files.map((file) => `assets/fonts/${file}`).sort()).toEqual([...FONTS.keys()].sort());
    for (const file of files) {
      expect(readFileSync(`assets/fonts/${file}`).length, file).toBeLessThanOrEqual(40_000);
    }
    for (const licence of readdirSync('assets/fonts/licences')) {
      expect(readFileSync(`assets/fonts/licences/${licence}`, 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
    expect(readdirSync('assets/fonts/licences')).toHaveLength(new Set(FACES.map((face) => face.family)).size);
  });
});

it('writes short unicode ranges', () => {
  expect(unicodeRange([32, 33, 34, 64, 0x1e9e])).toBe('U+20-22, U+40, U+1E9E');
});
