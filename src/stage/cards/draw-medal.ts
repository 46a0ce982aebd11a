import type { SourcePicture } from '../art/art-source.ts';
import type { CardStyle } from './draw-card.ts';
import type { Paint } from './paint-shapes.ts';
import { CREAM, INK } from './palette.ts';

/** Pictures have this much room around their thing, which may be cut away. */
const EDGE = 1.12;

/** Draws a card's picture in a round frame, as a sign. @param size its diameter, logical px */
export function drawMedal(paint: Paint, size: number, picture: SourcePicture, style: CardStyle): void {
  const line = style.contrast ? 5 : 3.5;
  const radius = size / 2;
  paint.beginPath();
  paint.arc(radius, radius, radius - line / 2, 0, Math.PI * 2);
  paint.fillStyle = CREAM;
  paint.fill();
  paint.save();
  paint.clip();
  const scale = (size / Math.max(picture.width, picture.height)) * EDGE;
  const [width, height] = [picture.width * scale, picture.height * scale];
  paint.drawImage(picture.image, radius - width / 2, radius - height / 2, width, height);
  paint.restore();
  paint.beginPath();
  paint.arc(radius, radius, radius - line / 2, 0, Math.PI * 2);
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
}
