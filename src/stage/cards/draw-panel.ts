import { headCrop } from '../../present/table/head-crop.ts';
import type { ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import type { CardStyle } from './draw-card.ts';
import { inBands } from './in-bands.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { CREAM, INK, INK_SOFT, PAPER } from './palette.ts';
import { fitWriting, writeCentred } from './write-text.ts';

/** A picture fills its panel if not more than this is cut away. */
const WIDEST = 1.6;
/** Half a figure, in heads with shoulders. */
const HALF = 1.12;

interface Pictures {
  readonly picture: SourcePicture | null;
  readonly still: SourcePicture | null;
}

/** Draws a comic panel: its picture in a frame, the caption in a strip below; a dashed frame when it is empty. In steps. */
export function* drawPanel(
  paint: Paint,
  thing: Pick<ThingView, 'person' | 'picture' | 'text'>,
  size: { readonly width: number; readonly height: number },
  pictures: Pictures,
  style: CardStyle,
): Generator<void> {
  const { width, height } = size;
  if (!thing.person && !thing.picture && !thing.text) {
    drawEmpty(paint, width, height, style);
    return;
  }
  const edge = Math.max(6, width * 0.035);
  const line = style.contrast ? 5 : 3.5;
  roundedPath(paint, 0, 5, width, height, 12);
  paint.fillStyle = 'rgba(30, 24, 80, 0.32)';
  paint.fill();
  roundedPath(paint, line / 2, line / 2, width - line, height - line, 12);
  paint.fillStyle = PAPER;
  paint.fill();
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  const caption = fitWriting(paint, thing.text, {
    family: style.read,
    weight: 700,
    largest: Math.min(19, width * 0.09),
    smallest: 14,
    width: width - edge * 2 - 14,
    maxLines: 4,
    maxHeight: height * 0.4,
    leading: 1.14,
    locale: style.locale,
  });
  const words = thing.text ? caption.height + 16 : 0;
  const frame = { x: edge, y: edge, width: width - edge * 2, height: height - edge * 2 - words };
  if (thing.person || thing.picture) {
    yield;
    yield* drawScene(paint, thing, frame, pictures, line);
  }
  if (!thing.text) return;
  const alone = !thing.person && !thing.picture;
  const top = alone ? (height - words) / 2 : height - edge - words;
  if (!alone) {
    roundedPath(paint, edge, top + 5, width - edge * 2, words - 5, 8);
    paint.fillStyle = CREAM;
    paint.fill();
  }
  writeCentred(paint, caption, width / 2, top + 5 + (words - 5 - caption.height) / 2, INK, style.direction);
}

function* drawScene(
  paint: Paint,
  thing: Pick<ThingView, 'person' | 'picture'>,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { picture, still }: Pictures,
  line: number,
): Generator<void> {
  paint.save();
  roundedPath(paint, frame.x, frame.y, frame.width, frame.height, 7);
  const sky = paint.createLinearGradient(0, frame.y, 0, frame.y + frame.height);
  sky.addColorStop(0, '#fff4cf');
  sky.addColorStop(1, '#ffd3a0');
  paint.fillStyle = sky;
  paint.fill();
  paint.save();
  paint.clip();
  drawDots(paint, frame);
  yield;
  const both = thing.person !== undefined && thing.picture !== undefined;
  const cover = picture ? Math.max(frame.width / picture.width, frame.height / picture.height) : 0;
  const contain = picture ? Math.min(frame.width / picture.width, frame.height / picture.height) : 1;
  if (picture && (both || cover / contain > WIDEST)) drawPhoto(paint, picture, frame, both);
  else if (picture) {
    // A picture alone fills the panel to its frame.
    const scale = cover;
    const x = frame.x + (frame.width - picture.width * scale) / 2;
    const y = frame.y + (frame.height - picture.height * scale) / 2;
    paint.drawImage(picture.image, x, y, picture.width * scale, picture.height * scale);
  }
  if (still && thing.person) {
    // Down to the hips, standing on the frame's lower edge.
    const crop = headCrop(thing.person.id, still);
    const wide = frame.width * (both ? 0.62 : 1);
    const scale = Math.min(frame.height * 0.94, wide * 1.15) / (crop.side * HALF);
    const x = frame.x + frame.width * (both ? 0.29 : 0.5) - (crop.left + crop.side / 2) * scale;
    const y = frame.y + frame.height - (crop.top + crop.side * HALF) * scale;
    yield* inBands(paint, frame, () =>
      paint.drawImage(still.image, x, y, still.width * scale, still.height * scale),
    );
  }
  paint.restore();
  roundedPath(paint, frame.x, frame.y, frame.width, frame.height, 7);
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  paint.restore();
}

/** A picture pinned up, beside somebody or in a panel of quite another shape. */
function drawPhoto(
  paint: Paint,
  picture: SourcePicture,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  beside: boolean,
): void {
  const room = frame.width * (beside ? 0.42 : 0.8);
  const width = Math.min(room, (frame.height * 0.62 * picture.width) / picture.height);
  const height = (width * picture.height) / picture.width;
  paint.save();
  paint.translate(
    frame.x + frame.width * (beside ? 0.74 : 0.5),
    frame.y + frame.height * (beside ? 0.42 : 0.48),
  );
  paint.rotate(0.07);
  const edge = 5;
  roundedPath(paint, -width / 2 - edge, -height / 2 - edge, width + edge * 2, height + edge * 2, 6);
  paint.fillStyle = PAPER;
  paint.fill();
  paint.lineWidth = 3;
  paint.strokeStyle = INK;
  paint.stroke();
  paint.drawImage(picture.image, -width / 2, -height / 2, width, height);
  paint.restore();
}

/** The dots of an old comic, larger towards the ground. */
function drawDots(
  paint: Paint,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  paint.fillStyle = 'rgba(255, 138, 76, 0.2)';
  const step = 13;
  for (let row = 0; row * step < frame.height; row += 1) {
    const size = (1 + (row * step * 3) / frame.height) * 1.05;
    for (let column = 0; column * step < frame.width + step; column += 1) {
      paint.beginPath();
      paint.arc(frame.x + (column + (row % 2) / 2) * step, frame.y + row * step, size, 0, Math.PI * 2);
      paint.fill();
    }
  }
}

function drawEmpty(paint: Paint, width: number, height: number, style: CardStyle): void {
  const line = style.contrast ? 6 : 5;
  roundedPath(paint, line / 2, line / 2, width - line, height - line, 12);
  paint.fillStyle = 'rgba(255, 255, 255, 0.6)';
  paint.fill();
  paint.setLineDash([15, 10]);
  paint.lineWidth = line;
  paint.strokeStyle = style.contrast ? INK : INK_SOFT;
  paint.stroke();
  paint.setLineDash([]);
}
