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

/** Pieces that must not be broken; white space stays at the end of the piece before it. */
function piecesOf(text: string, locale: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(
    text.trim(),
  )) {
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

/** May a line break between these two, though no space stands there? True between words of Chinese or Japanese. */
function endsInWord(before: string, next: string): boolean {
  const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const opening = /[\p{Ps}\p{Pi}]$/u;
  return ideographic.test(next) && !opening.test(before);
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
