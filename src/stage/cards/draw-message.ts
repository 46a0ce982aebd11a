import type { CardStyle } from './draw-card.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { INK } from './palette.ts';
import { fitWriting, writeCentred } from './write-text.ts';

/** Draws the paper a message's phrases lie on, with its sender at the top if there is room left for one. */
export function drawMessage(
  paint: Paint,
  size: { readonly width: number; readonly height: number },
  sender: { readonly name: string; readonly middle: number } | null,
  style: CardStyle,
): void {
  const { width, height } = size;
  roundedPath(paint, 0, 6, width, height, 26);
  paint.fillStyle = 'rgba(30, 24, 80, 0.4)';
  paint.fill();
  roundedPath(paint, 2, 2, width - 4, height - 4, 26);
  paint.fillStyle = '#ddeeff';
  paint.fill();
  paint.lineWidth = style.contrast ? 6 : 4;
  paint.strokeStyle = INK;
  paint.stroke();
  if (!sender) return;
  const writing = fitWriting(paint, sender.name, {
    family: style.head,
    weight: 700,
    largest: 24,
    smallest: 17,
    width: width - 60,
    maxLines: 1,
    locale: style.locale,
  });
  writeCentred(paint, writing, width / 2, sender.middle - writing.height / 2, INK, style.direction);
}
