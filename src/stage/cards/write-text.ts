import type { Paint } from './paint-shapes.ts';
import { fillLines, wrapText } from './wrap-text.ts';

export interface Writing {
  readonly font: string;
  /** px */
  readonly size: number;
  readonly lines: readonly string[];
  /** Distance of lines as a share of the size. */
  readonly leading: number;
  /** Height of all lines, px. */
  readonly height: number;
}

export interface WritingRules {
  readonly family: string;
  readonly weight: number;
  /** Largest and smallest size in px; the largest that fits is taken. */
  readonly largest: number;
  readonly smallest: number;
  readonly width: number;
  readonly maxLines: number;
  /** px; without it lines may go down as far as they like. */
  readonly maxHeight?: number;
  readonly locale: string;
  /** Distance of lines as a share of the size; 1.22 unless told. */
  readonly leading?: number;
}

const LEADING = 1.22;

/** Finds the largest size at which a text fits; at the smallest size it may take more lines than allowed. */
export function fitWriting(paint: Paint, text: string, rules: WritingRules): Writing {
  let size = rules.largest;
  const leading = rules.leading ?? LEADING;
  for (;;) {
    const font = `${rules.weight} ${size}px ${rules.family}`;
    paint.font = font;
    const measure = (piece: string): number => paint.measureText(piece).width;
    // Balancing takes most measuring, and changes neither how many lines there are nor whether a word is too wide.
    const full = fillLines(text, rules.width, measure, rules.locale);
    const height = full.length * size * leading;
    const low = height <= (rules.maxHeight ?? Number.POSITIVE_INFINITY);
    const fits = low && full.length <= rules.maxLines && full.every((line) => measure(line) <= rules.width);
    if (fits || size <= rules.smallest) {
      const lines = wrapText(text, rules.width, measure, rules.locale);
      return { font, size, lines, leading, height };
    }
    size = Math.max(rules.smallest, size - 1);
  }
}

/** The first letter decides, as `unicode-bidi: plaintext` does on the page. */
const FROM_THE_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text that is not translated yet is English in a page that runs from right to left: it runs its own way. */
function directionOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return page === 'rtl' && FROM_THE_RIGHT.test(text) ? 'rtl' : 'ltr';
}

/** Writes centred lines. @param top upper edge of the first line */
export function writeCentred(
  paint: Paint,
  writing: Writing,
  x: number,
  top: number,
  colour: string,
  direction: 'ltr' | 'rtl',
): void {
  paint.font = writing.font;
  paint.fillStyle = colour;
  paint.direction = directionOf(writing.lines.join(' '), direction);
  paint.textAlign = 'center';
  paint.textBaseline = 'alphabetic';
  // Capitals stand in the middle of their line; faces differ too much in what they call their own middle.
  const rise = (paint.measureText('H').actualBoundingBoxAscent || writing.size * 0.7) / 2;
  writing.lines.forEach((line, index) => {
    paint.fillText(line, x, top + (index + 0.5) * writing.size * writing.leading + rise);
  });
}
