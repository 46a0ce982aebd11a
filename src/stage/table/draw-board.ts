import type { CardStyle } from '../cards/draw-card.ts';
import { type Paint, roundedPath } from '../cards/paint-shapes.ts';
import { INK, SUN } from '../cards/palette.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws the board things lie on: a calm mat with a fine grid of dots. Its edge shines when a card can be put there. */
export function drawBoard(
  paint: Paint,
  { width, height }: Size,
  look: { readonly open: boolean; readonly near: boolean },
  style: CardStyle,
): void {
  const line = style.contrast ? 6 : 4;
  roundedPath(paint, 0, 6, width, height, 28);
  paint.fillStyle = 'rgba(30, 24, 80, 0.4)';
  paint.fill();
  roundedPath(paint, line / 2, line / 2, width - line, height - line, 26);
  const mat = paint.createLinearGradient(0, 0, 0, height);
  mat.addColorStop(0, style.contrast ? '#ffffff' : '#eaf5fb');
  mat.addColorStop(1, style.contrast ? '#ffffff' : '#d3e8f2');
  paint.fillStyle = mat;
  paint.fill();
  if (!style.contrast) drawGrid(paint, width, height);
  roundedPath(paint, line / 2, line / 2, width - line, height - line, 26);
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  if (!look.open && !look.near) return;
  roundedPath(paint, line * 2.2, line * 2.2, width - line * 4.4, height - line * 4.4, 20);
  paint.lineWidth = look.near ? 7 : 5;
  paint.strokeStyle = look.near ? SUN : '#d99a00';
  if (!look.near) paint.setLineDash([16, 11]);
  paint.stroke();
  paint.setLineDash([]);
}

function drawGrid(paint: Paint, width: number, height: number): void {
  const step = 34;
  paint.fillStyle = 'rgba(42, 35, 86, 0.09)';
  const [left, top] = [(width % step) / 2, (height % step) / 2];
  for (let y = top + step / 2; y < height - 8; y += step) {
    for (let x = left + step / 2; x < width - 8; x += step) {
      paint.beginPath();
      paint.arc(x, y, 2.4, 0, Math.PI * 2);
      paint.fill();
    }
  }
}
