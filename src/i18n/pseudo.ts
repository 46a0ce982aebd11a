/** Texts of one namespace in one language. */
export type Texts = Readonly<Record<string, string>>;

/** Only letters our fonts have; b, f, m, p, q, v and x have none, so they stay. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'đ',
  e: 'ë',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Đ',
  E: 'Ë',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
};
const FILLER = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SLOT = /(\{\{[^}]*\}\})/;
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP = '\u202c';

/** A language whose words are 40 % longer and accented, in brackets: shows cut and untranslated text. */
export function lengthen(text: string): string {
  const visible = text
    .split(SLOT)
    .filter((part) => !SLOT.test(part))
    .join('').length;
  const accented = mapText(text, (part) => part.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter));
  return `[${accented}${filler(Math.ceil(visible * 0.4))}]`;
}

/** English running from right to left, letter by letter: shows a layout that does not mirror. */
export function mirror(text: string): string {
  return mapText(text, (part) => part.replace(/\S+/g, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${POP}`));
}

/** Applies a change to every text of a namespace; keys and `{{slots}}` stay as they are. */
export function transformTexts(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}

function mapText(text: string, change: (part: string) => string): string {
  return text
    .split(SLOT)
    .map((part) => (SLOT.test(part) ? part : change(part)))
    .join('');
}

/** Whole words, so that lines can break in the added part as they would in a real language. */
function filler(length: number): string {
  let words = '';
  for (let index = 0; words.length < length; index += 1) words += ` ${FILLER[index % FILLER.length]}`;
  return words;
}
