/**
 * Breaks a text into lines no wider than `width`, balanced so that the last line is not much shorter.
 * Words come from the language itself (Chinese has no spaces). A word that is too wide stands alone.
 * @param measure width of a text in the same unit as `width`
 * @param locale BCP 47
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  locale: string,
): readonly string[] {
  const pieces = piecesOf(text, locale);
  const lines = fill(pieces, width, measure);
  if (lines.length < 2) return lines;
  let low = width / 2;
  let high = width;
  // Halving six times finds the narrowest column with the same number of lines to about a hundredth.
  for (let turn = 0; turn < 6; turn += 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(pieces, high, measure);
}

/** As `wrapText`, but every line takes as many words as it can. */
export function fillLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  locale: string,
): readonly string[] {
  return fill(piecesOf(text, locale), width, measure);
}

/** Only these break between words without a space. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Pieces that must not be broken; white space stays at the end of the piece before it. */
function piecesOf(text: string, locale: string): readonly string[] {
  // Asking the language costs many times more than all the rest, so it is only asked where its answer matters.
  if (!IDEOGRAPHIC.test(text)) return text.trim().match(/\S+\s*/g) ?? [];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of segmenterOf(locale).segment(text.trim())) {
    const last = pieces.at(-1);
    // A word begins a new piece unless something that belongs in front of it, like an opening quote, just did.
    const begins =
      last === undefined || /\s$/.test(last) || (isWordLike === true && endsInWord(last, segment));
    if (begins && !/^\s/.test(segment)) pieces.push(segment);
    else if (last === undefined) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
}

/** May a line break between these two, though no space stands there? True between words of Chinese or Japanese. */
function endsInWord(before: string, next: string): boolean {
  const opening = /[\p{Ps}\p{Pi}]$/u;
  return IDEOGRAPHIC.test(next) && !opening.test(before);
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
