/** A piece of a text that must not be broken, measured. */
interface Piece {
  /** With the white space at its end, if there is any. */
  readonly text: string;
  readonly width: number;
  /** Its width without that white space, as at the end of a line. */
  readonly last: number;
}

/** A text in pieces, as wide as they are in one font: lines can be made of them without measuring again. */
export type MeasuredText = readonly Piece[];

/**
 * Breaks a text into lines no wider than `width`, balanced so that the last line is not much shorter.
 * A word that is too wide stands alone.
 */
export function wrapText(text: MeasuredText, width: number): readonly string[] {
  const count = fillLines(text, width).length;
  let low = width / 2;
  let high = width;
  // Halving six times finds the narrowest column with the same number of lines to about a hundredth.
  for (let turn = 0; turn < 6; turn += 1) {
    const middle = (low + high) / 2;
    if (fillLines(text, middle).length > count) low = middle;
    else high = middle;
  }
  return fillLines(text, high).map((line) => line.text);
}

/** As `wrapText`, but every line takes as many words as it can. */
export function fillLines(
  text: MeasuredText,
  width: number,
): readonly { readonly text: string; readonly width: number }[] {
  const lines: { text: string; width: number }[] = [];
  let line = '';
  let reach = 0;
  let end = 0;
  for (const piece of text) {
    if (line !== '' && reach + piece.last > width) {
      lines.push({ text: line.trimEnd(), width: end });
      line = '';
      reach = 0;
    }
    line += piece.text;
    end = reach + piece.last;
    reach += piece.width;
  }
  if (line.trim() !== '') lines.push({ text: line.trimEnd(), width: end });
  return lines;
}

/**
 * Words come from the language itself (Chinese has no spaces).
 * @param measure width of a text, in any unit
 * @param locale BCP 47
 */
export function measurePieces(text: string, measure: (text: string) => number, locale: string): MeasuredText {
  return piecesOf(text, locale).map((piece) => {
    const word = piece.trimEnd();
    const last = measure(word);
    return { text: piece, last, width: word === piece ? last : last + measure(piece.slice(word.length)) };
  });
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
