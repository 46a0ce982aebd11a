import type { ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import { CARD_MARGIN, type CardStyle } from './draw-card.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { INK, PAPER } from './palette.ts';
import { fitWriting, type Writing, writeCentred } from './write-text.ts';

/** px; words of this size are read easily on the table. */
const LARGE = 21;
/** px; the height of a line of the smallest words. */
const LOWEST_LINE = 17;
/** px; room for a word apart above the words. */
const LABEL = 19;
const GEAR_WORDS = '#7b2a8c';

/**
 * Draws one phrase of a message as a strip of paper to look at through the lens.
 * In steps.
 * @param face of whoever wrote it, at the start
 */
export function* drawPhrase(
  paint: Paint,
  phrase: Pick<ThingView, 'text' | 'label' | 'looked' | 'gear'>,
  size: { readonly width: number; readonly height: number },
  style: CardStyle,
  face: SourcePicture | null = null,
): Generator<void> {
  const { width, height } = size;
  const line = style.contrast ? 5 : 3.5;
  const radius = Math.min(18, height * 0.35);
  paint.save();
  paint.translate(CARD_MARGIN, CARD_MARGIN);
  roundedPath(paint, 0, 4, width, height, radius);
  paint.fillStyle = 'rgba(30, 24, 80, 0.35)';
  paint.fill();
  roundedPath(paint, line / 2, line / 2, width - line, height - line, radius);
  paint.fillStyle = phrase.looked ? '#fff3df' : PAPER;
  paint.fill();
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  const rtl = style.direction === 'rtl';
  const round = face ? Math.min(height - 10, 70) : 0;
  const beside = round === 0 ? 0 : round + 10;
  const middle = (width + (rtl ? -beside : beside)) / 2;
  if (face) {
    paint.drawImage(face.image, rtl ? width - round - 9 : 9, (height - round) / 2, round, round);
    yield;
  }
  const above = phrase.label ? LABEL : 0;
  const few = height - above > 76 ? 3 : height - above > 44 ? 2 : 1;
  const most = Math.max(1, Math.floor((height - 10 - above) / LOWEST_LINE));
  const write = (room: number, maxLines: number): Writing =>
    fitWriting(paint, phrase.text, {
      family: style.read,
      weight: 700,
      largest: Math.min(23, height * 0.46),
      smallest: phrase.label ? 14 : 15,
      width: width - beside - room,
      maxLines,
      maxHeight: height - 10 - above,
      // Two lines of reading size in a row of 60 px.
      leading: 1.12,
      locale: style.locale,
    });
  // Room for the gear at the end of the strip, on both sides so that the words stay in the middle. Words that would
  // have to be small take as many lines as there may be, and that room as long as there is no gear.
  const gearRoom = Math.min(Math.min(height, 64) * 1.9, width * 0.36);
  const kept = write(gearRoom, few);
  const free = !phrase.looked && phrase.gear === null;
  const writing = kept.size < LARGE ? write(free ? 28 : gearRoom, most) : kept;
  yield;
  const top = (height - writing.height - above) / 2 + above;
  writeCentred(paint, writing, middle, top, INK, style.direction);
  if (phrase.label) drawLabel(paint, phrase.label, { width, top: top - above }, style);
  if (phrase.looked && phrase.gear === null) {
    const end = Math.min(height, 64) * 0.42;
    drawAsleep(paint, rtl ? end : width - end, height / 2, Math.min(12, height * 0.22));
  }
  paint.restore();
}

/** A word apart above the words. */
function drawLabel(
  paint: Paint,
  label: string,
  { width, top }: { readonly width: number; readonly top: number },
  style: CardStyle,
): void {
  const writing = fitWriting(paint, label, {
    family: style.head,
    weight: 700,
    largest: 16,
    smallest: 13,
    width: width - 28,
    maxLines: 1,
    leading: 1.1,
    locale: style.locale,
  });
  writeCentred(paint, writing, width / 2, top + 1, style.contrast ? INK : GEAR_WORDS, style.direction);
}

/** Nothing turns here: a small round face with its eyes shut, where a gear would be. */
function drawAsleep(paint: Paint, x: number, y: number, radius: number): void {
  paint.lineWidth = 2.5;
  paint.lineCap = 'round';
  paint.strokeStyle = INK;
  for (const [dx, dy, size, from, to] of [
    [0, 0, radius, 0, 2],
    [-0.4, -0.1, radius * 0.24, 0, 1],
    [0.4, -0.1, radius * 0.24, 0, 1],
  ] as const) {
    paint.beginPath();
    paint.arc(x + dx * radius, y + dy * radius, size, from * Math.PI, to * Math.PI);
    paint.stroke();
  }
}
