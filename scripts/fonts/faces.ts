/** One font file to make: letters of one script, taken from a font package. */
export interface Face {
  /** Name of the file in assets/fonts, without ending. */
  readonly file: string;
  readonly family: string;
  /** Font files to take the letters from, in node_modules. */
  readonly from: string;
  readonly weight: { readonly min: number; readonly max: number } | 400 | 700;
  readonly letters: readonly Range[];
  readonly features: readonly string[];
}

/** First and last code point. */
type Range = readonly [number, number];

/** Basic Latin, Latin-1 with œ and ı (Western Europe) and the punctuation of all European languages. */
const LATIN: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
/** The four letters Hungarian has beyond Latin-1: a file of their own spares it the whole extended set. */
const HUNGARIAN: readonly Range[] = [
  [0x150, 0x151],
  [0x170, 0x171],
];
/** The rest of Latin Extended-A (Polish, Turkish, Maltese, …) and the commas below of Romanian. */
const LATIN_EXTENDED: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x14f],
  [0x154, 0x16f],
  [0x172, 0x17f],
  [0x218, 0x21b],
  [0x2c7, 0x2c7],
  [0x2d8, 0x2dd],
  [0x1e9e, 0x1e9e],
];
/** The letters of Arabic with vowel marks, both sets of digits, and the four letters of loan words. */
const ARABIC: readonly Range[] = [
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x655],
  [0x660, 0x66d],
  [0x670, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x6a4, 0x6a4],
  [0x6af, 0x6af],
  [0x6d4, 0x6d4],
  [0x200c, 0x200d],
  [0xfd3e, 0xfd3f],
];

const LATIN_FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt'];
/** What joins the letters and places the marks; without these Arabic cannot be read. */
const ARABIC_FEATURES = [...LATIN_FEATURES, 'isol', 'init', 'medi', 'fina', 'rlig', 'rclt', 'curs', 'dist'];

export const FACES: readonly Face[] = [
  ...latin('nunito', 'Nunito', '@fontsource-variable/nunito/files/nunito', { min: 400, max: 900 }),
  ...latin('baloo-2', 'Baloo 2', '@fontsource-variable/baloo-2/files/baloo-2', { min: 400, max: 800 }),
  ...latin('andika-400', 'Andika', '@fontsource/andika/files/andika', 400),
  ...latin('andika-700', 'Andika', '@fontsource/andika/files/andika', 700),
  arabic('noto-sans-arabic', 'Noto Sans Arabic', { min: 400, max: 800 }),
  arabic('baloo-bhaijaan-2', 'Baloo Bhaijaan 2', { min: 400, max: 800 }),
];

/** Font packages by family, for the licences. */
export const PACKAGES: Readonly<Record<string, string>> = {
  nunito: '@fontsource-variable/nunito',
  'baloo-2': '@fontsource-variable/baloo-2',
  andika: '@fontsource/andika',
  'noto-sans-arabic': '@fontsource-variable/noto-sans-arabic',
  'baloo-bhaijaan-2': '@fontsource-variable/baloo-bhaijaan-2',
};

function latin(file: string, family: string, from: string, weight: Face['weight']): readonly Face[] {
  const style = typeof weight === 'number' ? `${weight}-normal.woff2` : 'wght-normal.woff2';
  const common = { family, weight, features: LATIN_FEATURES };
  return [
    { ...common, file: `${file}-latin`, from: `${from}-latin-${style}`, letters: LATIN },
    { ...common, file: `${file}-hungarian`, from: `${from}-latin-ext-${style}`, letters: HUNGARIAN },
    { ...common, file: `${file}-latin-ext`, from: `${from}-latin-ext-${style}`, letters: LATIN_EXTENDED },
  ];
}

function arabic(file: string, family: string, weight: Face['weight']): Face {
  const from = `@fontsource-variable/${file}/files/${file}-arabic-wght-normal.woff2`;
  return { file: `${file}-arabic`, family, weight, from, letters: ARABIC, features: ARABIC_FEATURES };
}
