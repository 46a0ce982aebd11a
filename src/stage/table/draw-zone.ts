import type { ZoneView } from '../../present/table-view.ts';
import type { CardStyle } from '../cards/draw-card.ts';
import { type Paint, roundedPath } from '../cards/paint-shapes.ts';
import { CREAM, INK, INK_SOFT, PAPER, SUN } from '../cards/palette.ts';
import { fitWriting, type Writing, writeCentred } from '../cards/write-text.ts';

export interface ZoneLook {
  /** Can what is held now be put here? */
  readonly open: boolean;
  /** Is it so near that it would fall in? */
  readonly near: boolean;
  readonly icon: boolean;
  /** On a light board, not on the dark table. */
  readonly onBoard: boolean;
  /** Something lies in it already: what is behind it stays to be seen. */
  readonly holds: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** This much wider than high, the name stands beside the icon. */
const BESIDE = 2.4;

interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Where a zone's icon goes, relative to the zone's centre; null when there is no room. */
export function zoneIconPlace({ width, height }: Size, direction: 'ltr' | 'rtl'): IconPlace | null {
  if (width > height * BESIDE) {
    const side = height * 0.76;
    return { x: (side * 0.85 - width / 2) * (direction === 'rtl' ? -1 : 1), y: 0, side };
  }
  const side = Math.min(110, width * 0.52, height * 0.44);
  return side < 34 ? null : { x: 0, y: -height * 0.13, side };
}

/** Draws a place for a card: a pale field with a stitched edge, and its name on a label that is always readable. */
export function drawZone(
  paint: Paint,
  zone: Pick<ZoneView, 'label'>,
  size: Size,
  look: ZoneLook,
  style: CardStyle,
): void {
  const { width, height } = size;
  const line = style.contrast ? 6 : 5;
  roundedPath(paint, line / 2, line / 2, width - line, height - line, Math.min(30, width * 0.12));
  const pale = look.onBoard ? 0.4 : 0;
  paint.fillStyle = look.near
    ? `rgba(255, 248, 236, ${0.55 + pale})`
    : `rgba(255, 255, 255, ${look.holds && look.onBoard ? 0 : (look.open ? 0.3 : 0.16) + pale})`;
  paint.fill();
  paint.lineWidth = line;
  const edge = look.onBoard ? (style.contrast ? INK : INK_SOFT) : PAPER;
  paint.strokeStyle = look.near ? SUN : edge;
  if (!look.near) paint.setLineDash([14, 9]);
  paint.stroke();
  paint.setLineDash([]);
  if (!zone.label) return;
  const icon = look.icon ? zoneIconPlace(size, style.direction) : null;
  // What an icon beside the name leaves of the width.
  const taken = icon && icon.x !== 0 ? icon.side * 1.35 : 0;
  const writing = fitWriting(paint, zone.label, {
    family: style.head,
    weight: 700,
    largest: Math.min(28, width * 0.16, height * 0.36),
    smallest: 16,
    width: width - taken - 40,
    maxLines: 2,
    maxHeight: height - 24,
    locale: style.locale,
  });
  const x = width / 2 + (icon ? (taken / 2) * -Math.sign(icon.x) : 0);
  const y = height * (icon && taken === 0 ? 0.8 : 0.5);
  drawLabel(paint, writing, { x, y, width: width - taken }, style);
}

/** @param at its middle, and how wide it may be */
function drawLabel(
  paint: Paint,
  writing: Writing,
  at: { readonly x: number; readonly y: number; readonly width: number },
  style: CardStyle,
): void {
  const chipHeight = writing.height + 12;
  const chipWidth = Math.min(at.width - 16, widest(paint, writing) + 36);
  const radius = Math.min(chipHeight / 2, 24);
  roundedPath(paint, at.x - chipWidth / 2, at.y - chipHeight / 2, chipWidth, chipHeight, radius);
  paint.fillStyle = CREAM;
  paint.fill();
  paint.lineWidth = style.contrast ? 4 : 3;
  paint.strokeStyle = INK;
  paint.stroke();
  writeCentred(paint, writing, at.x, at.y - writing.height / 2, INK, style.direction);
}

function widest(paint: Paint, writing: Writing): number {
  paint.font = writing.font;
  return Math.max(0, ...writing.lines.map((line) => paint.measureText(line).width));
}
