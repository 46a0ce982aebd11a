import { CARD_MARGIN, type CardStyle } from './draw-card.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { INK, PAPER } from './palette.ts';
import { fitWriting, type Writing, writeCentred } from './write-text.ts';

/** px; words of this size are read easily on the table. */
const LARGE = 21;

/** Draws one phrase of a message as a strip of paper to look at through the lens. */
export function drawPhrase(
  paint: Paint,
  phrase: { readonly text: string; readonly looked: boolean; readonly gear: string | null },
  size: { readonly width: number; readonly height: number },
  style: CardStyle,
): void {
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
  const write = (room: number): Writing =>
    fitWriting(paint, phrase.text, {
      family: style.read,
      weight: 700,
      largest: Math.min(23, height * 0.46),
      smallest: 15,
      width: width - room,
      maxLines: height > 76 ? 3 : 2,
      maxHeight: height - 10,
      // Two lines of reading size in a row of 60 px.
      leading: 1.12,
      locale: style.locale,
    });
  // Room for the gear at the end of the strip, on both sides so that the words stay in the middle. Words that would
  // have to be small for it take that room as long as there is no gear.
  const kept = write(Math.min(Math.min(height, 64) * 1.9, width * 0.36));
  const writing = kept.size < LARGE && !phrase.looked && phrase.gear === null ? write(28) : kept;
  writeCentred(paint, writing, width / 2, (height - writing.height) / 2, INK, style.direction);
  if (phrase.looked && phrase.gear === null) {
    const end = Math.min(height, 64) * 0.42;
    drawAsleep(paint, style.direction === 'rtl' ? end : width - end, height / 2, Math.min(12, height * 0.22));
  }
  paint.restore();
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
