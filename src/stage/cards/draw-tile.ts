import type { ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import type { CardStyle } from './draw-card.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { CREAM, INK, TONES } from './palette.ts';
import { fitWriting, writeCentred } from './write-text.ts';

/** This much wider than high, the words stand beside the picture. */
const BESIDE = 1.7;
/** Pictures have this much room around their thing, which may be cut away. */
const EDGE = 1.22;
/** Below this (px) nobody knows a picture. */
const SMALLEST_WINDOW = 16;

/** Draws a tile: a picture and a word or two on thick card, a small sister of the playing cards. In steps. */
export function* drawTile(
  paint: Paint,
  thing: Pick<ThingView, 'text' | 'tone' | 'picture'>,
  size: { readonly width: number; readonly height: number },
  picture: SourcePicture | null,
  style: CardStyle,
): Generator<void> {
  const { width, height } = size;
  const radius = Math.min(18, height * 0.18, width * 0.18);
  const line = style.contrast ? 5 : 3.5;
  roundedPath(paint, 0, 6, width, height, radius);
  paint.fillStyle = 'rgba(30, 24, 80, 0.35)';
  paint.fill();
  roundedPath(paint, line / 2, line / 2, width - line, height - line, radius);
  paint.fillStyle = CREAM;
  paint.fill();
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  const beside = picture !== null && width > height * BESIDE;
  const pad = Math.max(6, Math.min(width, height) * 0.07);
  const side = height - pad * 2;
  const text = fitWriting(paint, thing.text, {
    family: style.head,
    weight: 700,
    largest: beside
      ? Math.min(24, Math.max(height * 0.27, Math.min(height * 0.4, width * 0.06)))
      : picture
        ? Math.min(23, height * 0.2, width * 0.17)
        : Math.min(26, height * 0.3),
    smallest: 13,
    width: width - pad * 2 - (beside ? side : 0) - 6,
    maxLines: picture && !beside ? 2 : 4,
    maxHeight: picture && !beside ? height * 0.42 : height - pad * 2,
    locale: style.locale,
  });
  const rtl = style.direction === 'rtl';
  const words = text.lines.length > 0 ? text.height + pad * 0.4 : 0;
  const window = beside
    ? { x: rtl ? width - pad - side : pad, y: pad, width: side, height: side }
    : { x: pad, y: pad, width: width - pad * 2, height: height - pad * 2 - words };
  // On a very small tile the words need all the room.
  if (!picture || Math.min(window.width, window.height) < SMALLEST_WINDOW) {
    writeCentred(paint, text, width / 2, (height - text.height) / 2, INK, style.direction);
    return;
  }
  yield;
  roundedPath(paint, window.x, window.y, window.width, window.height, radius * 0.6);
  paint.save();
  // As pictures are behind their things, for windows wider than a picture.
  const behind = paint.createLinearGradient(0, window.y, 0, window.y + window.height);
  behind.addColorStop(0, '#fdf8ec');
  behind.addColorStop(1, '#e0ebf6');
  paint.fillStyle = behind;
  paint.fill();
  paint.clip();
  const cover = Math.max(window.width / picture.width, window.height / picture.height);
  const contain = Math.min(window.width / picture.width, window.height / picture.height);
  const scale = Math.max(contain, Math.min(cover, contain * EDGE));
  const drawn = { width: picture.width * scale, height: picture.height * scale };
  paint.drawImage(
    picture.image,
    window.x + (window.width - drawn.width) / 2,
    window.y + (window.height - drawn.height) / 2,
    drawn.width,
    drawn.height,
  );
  paint.restore();
  roundedPath(paint, window.x, window.y, window.width, window.height, radius * 0.6);
  paint.lineWidth = thing.tone ? 5 : 2;
  paint.strokeStyle = thing.tone ? TONES[thing.tone].light : 'rgba(42, 35, 86, 0.25)';
  paint.stroke();
  const middle = beside ? (rtl ? width - side - pad : width + side + pad) / 2 : width / 2;
  const top = beside ? (height - text.height) / 2 : height - pad * 0.8 - text.height;
  writeCentred(paint, text, middle, top, INK, style.direction);
}
