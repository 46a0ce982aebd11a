import type { CardFaceView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import { drawFamilyBadge } from './family-badge.ts';
import { familyPath, type Paint, roundedPath, starPath } from './paint-shapes.ts';
import { type CardColours, CREAM, coloursOf, INK, INK_SOFT, PAPER, SUN } from './palette.ts';
import { fitWriting, type Writing, writeCentred } from './write-text.ts';

/** What a card's window shows. */
export interface CardArt {
  readonly picture: SourcePicture | null;
  /** Stickers in its corner. */
  readonly parts: readonly SourcePicture[];
}

export interface CardStyle {
  readonly head: string;
  readonly read: string;
  /** BCP 47 */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly contrast: boolean;
}

/** Room around a card for its shadow, logical px. */
export const CARD_MARGIN = 10;
/** Height of a picture's window as a share of its width. */
const TALLEST_WINDOW = 0.86;
/** Lower than this share of its width, a picture cannot be known. */
const LOWEST_WINDOW = 0.3;
/** Size of a sticker as a share of the window's height; the ribbon covers the window's foot. */
const PART = 0.34;
const STARS = { bronze: 1, silver: 2, gold: 3 } as const;

/**
 * Draws a card's face with its top left corner at `CARD_MARGIN`; all numbers are logical px.
 * Text is never smaller than a child can read; the picture takes the room that is left. In steps: the ground, the
 * picture, the words.
 */
export function* drawCard(
  paint: Paint,
  face: CardFaceView,
  size: { readonly width: number; readonly height: number },
  art: CardArt,
  style: CardStyle,
): Generator<void> {
  const { width, height } = size;
  const colours = coloursOf(face.kind, face.island);
  paint.save();
  paint.translate(CARD_MARGIN, CARD_MARGIN);
  drawEdge(paint, width, height, colours, style.contrast);
  yield;
  const pad = width * 0.075;
  const inner = width - pad * 2;
  const written = writeTexts(paint, face, width, pad, style);
  yield;
  const ribbon = written.title.height + width * 0.055;
  const roomBeside = (panel: number): number => height - pad * 2 - (panel + width * 0.04) - ribbon * 0.82;
  // A very small card keeps its picture and its name; its words are in the page.
  const texts = roomBeside(written.panel) < inner * LOWEST_WINDOW ? onlyTitle(written) : written;
  const room = Math.max(1, roomBeside(texts.panel));
  // Pictures are made for a window a little wider than high; what is left over belongs to the words.
  const frame = { x: pad, y: pad, width: inner, height: Math.min(room, inner * TALLEST_WINDOW) };
  drawWindow(paint, frame, art, colours);
  yield;
  const foot = frame.y + frame.height;
  const panelTop = foot + ribbon * 0.3;
  drawPanel(paint, pad, panelTop, width - pad * 2, height - pad - panelTop, colours);
  drawRibbon(paint, width, foot - ribbon * 0.42, ribbon, colours);
  const middle = width / 2;
  writeCentred(paint, texts.title, middle, foot - ribbon * 0.42 + width * 0.024, INK, style.direction);
  let top = foot + ribbon * 0.58 + width * 0.01;
  const left = height - pad - width * 0.02 - top;
  top += Math.max(0, (left - texts.panel) / 2);
  writeCentred(paint, texts.line, middle, top, INK, style.direction);
  if (texts.note.lines.length > 0) {
    writeCentred(
      paint,
      texts.note,
      middle,
      top + texts.line.height + width * 0.025,
      INK_SOFT,
      style.direction,
    );
  }
  drawFamilyBadge(paint, face, colours, width);
  if (face.level) drawStars(paint, STARS[face.level], width, pad);
  paint.restore();
}

function onlyTitle({ title, line, note }: CardTexts): CardTexts {
  const none = { lines: [], height: 0 };
  return { title, line: { ...line, ...none }, note: { ...note, ...none }, panel: 0 };
}

interface CardTexts {
  readonly title: Writing;
  readonly line: Writing;
  readonly note: Writing;
  /** Height of line and note together. */
  readonly panel: number;
}

function writeTexts(
  paint: Paint,
  face: CardFaceView,
  width: number,
  pad: number,
  style: CardStyle,
): CardTexts {
  const inner = width - pad * 2;
  const common = { locale: style.locale, weight: 700 };
  const title = fitWriting(paint, face.title, {
    ...common,
    family: style.head,
    largest: Math.max(17, width * 0.1),
    smallest: Math.max(13, width * 0.066),
    width: inner - width * 0.06,
    maxLines: 1,
  });
  const line = fitWriting(paint, face.line, {
    ...common,
    family: style.read,
    largest: Math.max(15, width * 0.09),
    smallest: Math.max(13, width * 0.06),
    width: inner - width * 0.05,
    maxLines: 3,
  });
  const note = fitWriting(paint, face.note, {
    ...common,
    family: style.read,
    largest: Math.max(14, width * 0.074),
    smallest: Math.max(12, width * 0.055),
    width: inner - width * 0.05,
    maxLines: 2,
  });
  const gap = note.lines.length > 0 && line.lines.length > 0 ? width * 0.025 : 0;
  return { title, line, note, panel: line.height + note.height + gap };
}

function drawEdge(
  paint: Paint,
  width: number,
  height: number,
  colours: CardColours,
  contrast: boolean,
): void {
  const radius = width * 0.075;
  paint.save();
  paint.shadowColor = 'rgba(30, 24, 80, 0.45)';
  paint.shadowBlur = 0;
  paint.globalAlpha = 0.3;
  roundedPath(paint, 1, 6, width - 2, height, radius);
  paint.fillStyle = '#1e1850';
  paint.fill();
  paint.restore();
  roundedPath(paint, 0, 0, width, height, radius);
  paint.fillStyle = INK;
  paint.fill();
  const ink = Math.max(2.5, width * 0.015) * (contrast ? 1.5 : 1);
  roundedPath(paint, ink, ink, width - ink * 2, height - ink * 2, radius - ink);
  paint.fillStyle = PAPER;
  paint.fill();
  const band = ink + width * 0.024;
  roundedPath(paint, band, band, width - band * 2, height - band * 2, radius - band * 0.8);
  const gradient = paint.createLinearGradient(0, 0, width * 0.5, height);
  gradient.addColorStop(0, colours.light);
  gradient.addColorStop(1, colours.strong);
  paint.fillStyle = gradient;
  paint.fill();
  paint.save();
  paint.clip();
  paint.globalAlpha = 0.14;
  paint.fillStyle = PAPER;
  for (let row = 0; row * width * 0.17 < height + width; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      const x = (column + (row % 2) / 2) * width * 0.17;
      familyPath(paint, colours.shape, x, row * width * 0.15, width * 0.028);
      paint.fill();
    }
  }
  paint.restore();
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawWindow(paint: Paint, area: Area, { picture, parts }: CardArt, colours: CardColours): void {
  const radius = area.width * 0.07;
  const line = Math.max(2.5, area.width * 0.016);
  paint.save();
  roundedPath(paint, area.x, area.y, area.width, area.height, radius);
  paint.fillStyle = colours.tint;
  paint.fill();
  paint.clip();
  const glow = paint.createRadialGradient(
    area.x + area.width / 2,
    area.y + area.height * 0.45,
    area.height * 0.05,
    area.x + area.width / 2,
    area.y + area.height * 0.5,
    area.width * 0.72,
  );
  glow.addColorStop(0, '#fffdf4');
  glow.addColorStop(1, colours.light);
  paint.fillStyle = glow;
  paint.fillRect(area.x, area.y, area.width, area.height);
  if (picture) {
    const cover = Math.max(area.width / picture.width, area.height / picture.height);
    const contain = Math.min(area.width / picture.width, area.height / picture.height);
    // A picture made for the window fills it; anything else is shown whole.
    const scale = cover / contain < 1.35 ? cover : contain * 0.94;
    const w = picture.width * scale;
    const h = picture.height * scale;
    const left = area.x + (area.width - w) / 2;
    paint.drawImage(picture.image, left, area.y + (area.height - h) / 2, w, h);
  }
  const side = area.height * PART;
  for (const [index, { image }] of parts.entries()) {
    const x = area.x + side * (0.12 + index * 0.86);
    paint.drawImage(image, x, area.y + area.height * 0.9 - side, side, side);
  }
  paint.restore();
  roundedPath(paint, area.x, area.y, area.width, area.height, radius);
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
}

function drawPanel(
  paint: Paint,
  x: number,
  y: number,
  width: number,
  height: number,
  colours: CardColours,
): void {
  const radius = width * 0.06;
  roundedPath(paint, x, y + 3, width, height, radius);
  paint.fillStyle = colours.deep;
  paint.globalAlpha = 0.45;
  paint.fill();
  paint.globalAlpha = 1;
  roundedPath(paint, x, y, width, height, radius);
  paint.fillStyle = CREAM;
  paint.fill();
}

function drawRibbon(paint: Paint, width: number, y: number, height: number, colours: CardColours): void {
  const inset = width * 0.055;
  const tail = width * 0.035;
  const line = Math.max(2.5, width * 0.013);
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.lineJoin = 'round';
  for (const side of [-1, 1]) {
    const edge = side < 0 ? inset : width - inset;
    paint.beginPath();
    paint.moveTo(edge, y + height * 0.2);
    paint.lineTo(edge + side * tail, y + height * 0.42);
    paint.lineTo(edge + side * tail * 0.9, y + height * 1.25);
    paint.lineTo(edge - side * tail * 0.3, y + height);
    paint.closePath();
    paint.fillStyle = colours.deep;
    paint.fill();
    paint.stroke();
  }
  const bend = height * 0.09;
  paint.beginPath();
  paint.moveTo(inset, y + bend);
  paint.quadraticCurveTo(width / 2, y - bend, width - inset, y + bend);
  paint.lineTo(width - inset, y + height + bend);
  paint.quadraticCurveTo(width / 2, y + height - bend, inset, y + height + bend);
  paint.closePath();
  paint.fillStyle = CREAM;
  paint.fill();
  paint.stroke();
}

function drawStars(paint: Paint, count: number, width: number, pad: number): void {
  for (let index = 0; index < 3; index += 1) {
    starPath(paint, width - pad - width * (0.05 + (2 - index) * 0.085), pad * 0.95, width * 0.045);
    paint.fillStyle = index < count ? SUN : PAPER;
    paint.fill();
    paint.lineWidth = Math.max(1.8, width * 0.01);
    paint.strokeStyle = INK;
    paint.stroke();
  }
}
