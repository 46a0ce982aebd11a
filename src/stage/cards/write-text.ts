import type { Paint } from './paint-shapes.ts';
import { fillLines, type MeasuredText, measurePieces, wrapText } from './wrap-text.ts';

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

/** px; a browser makes letters of a new size ready for more than a ms, so all texts are first measured at one. */
const KNOWN_SIZE = 20;
/** Letters do not grow quite as their size does: what would be this much too wide may still fit. */
const SLACK = 1.02;

/** Finds the largest size at which a text fits; at the smallest size it may take more lines than allowed. */
export function fitWriting(paint: Paint, text: string, rules: WritingRules): Writing {
  const { width, locale, leading = LEADING } = rules;
  const smallest = half(rules.smallest);
  const measured = (size: number): MeasuredText => {
    paint.font = fontOf(rules, size);
    return measurePieces(text, (piece) => paint.measureText(piece).width, locale);
  };
  const known = measured(KNOWN_SIZE);
  for (let size = half(rules.largest); ; size = Math.max(smallest, size - 1)) {
    const last = size <= smallest;
    if (!last && !fits(known, size, rules, (width * KNOWN_SIZE * SLACK) / size)) continue;
    const pieces = measured(size);
    if (!last && !fits(pieces, size, rules, width)) continue;
    const lines = wrapText(pieces, width);
    return { font: fontOf(rules, size), size, lines, leading, height: lines.length * size * leading };
  }
}

/** Fewer sizes to be made ready; nobody sees a quarter of a px. */
function half(size: number): number {
  return Math.round(size * 2) / 2;
}

function fontOf({ weight, family }: Pick<WritingRules, 'weight' | 'family'>, size: number): string {
  return `${weight} ${size}px ${family}`;
}

/** The CSS font in which texts of this weight and family are measured first. */
export function knownFont(weight: number, family: string): string {
  return fontOf({ weight, family }, KNOWN_SIZE);
}

/** @param width of the lines, in the unit of the pieces */
function fits(pieces: MeasuredText, size: number, rules: WritingRules, width: number): boolean {
  const { maxLines, maxHeight = Number.POSITIVE_INFINITY, leading = LEADING } = rules;
  const lines = fillLines(pieces, width);
  return (
    lines.length <= maxLines &&
    lines.length * size * leading <= maxHeight &&
    lines.every((line) => line.width <= width)
  );
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
