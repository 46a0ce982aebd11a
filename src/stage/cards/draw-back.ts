import { CARD_MARGIN } from './draw-card.ts';
import { familyPath, type Paint, roundedPath, starPath } from './paint-shapes.ts';
import { CREAM, INK, PAPER, SUN } from './palette.ts';

/** Draws a card's back: indigo waves, double gold line, a star in a medallion, the four shapes in the corners; in steps. */
export function* drawBack(
  paint: Paint,
  size: { readonly width: number; readonly height: number },
): Generator<void> {
  const { width, height } = size;
  paint.save();
  paint.translate(CARD_MARGIN, CARD_MARGIN);
  const radius = width * 0.075;
  paint.globalAlpha = 0.3;
  roundedPath(paint, 1, 6, width - 2, height, radius);
  paint.fillStyle = '#1e1850';
  paint.fill();
  paint.globalAlpha = 1;
  roundedPath(paint, 0, 0, width, height, radius);
  paint.fillStyle = INK;
  paint.fill();
  const ink = Math.max(2.5, width * 0.015);
  roundedPath(paint, ink, ink, width - ink * 2, height - ink * 2, radius - ink);
  paint.fillStyle = PAPER;
  paint.fill();
  const band = ink + width * 0.03;
  roundedPath(paint, band, band, width - band * 2, height - band * 2, radius - band * 0.7);
  const gradient = paint.createLinearGradient(0, 0, width, height);
  gradient.addColorStop(0, '#5a4bb0');
  gradient.addColorStop(1, '#2c2370');
  paint.fillStyle = gradient;
  paint.fill();
  paint.save();
  paint.clip();
  for (let part = 0; part < WAVE_PARTS; part += 1) {
    drawWaves(paint, width, height, part);
    yield;
  }
  paint.restore();
  for (const [inset, line] of [
    [0.075, 0.012],
    [0.1, 0.006],
  ] as const) {
    roundedPath(
      paint,
      width * inset,
      width * inset,
      width * (1 - inset * 2),
      height - width * inset * 2,
      radius * 0.7,
    );
    paint.lineWidth = width * line;
    paint.strokeStyle = SUN;
    paint.stroke();
  }
  drawMedallion(paint, width, height);
  drawCorners(paint, width, height);
  paint.restore();
}

/** Many small arcs: in so many parts, one below the other. */
const WAVE_PARTS = 2;

function drawWaves(paint: Paint, width: number, height: number, part: number): void {
  const step = width * 0.16;
  paint.lineWidth = width * 0.008;
  paint.strokeStyle = 'rgba(255, 255, 255, 0.16)';
  const rows = Math.ceil((height + step) / (step * 0.5));
  const [from, to] = [part, part + 1].map((nth) => Math.round((rows * nth) / WAVE_PARTS)) as [number, number];
  for (let row = from; row < to; row += 1) {
    for (let column = -1; column * step < width + step; column += 1) {
      const x = (column + (row % 2) / 2) * step;
      for (const share of [0.5, 0.33, 0.16]) {
        paint.beginPath();
        paint.arc(x, row * step * 0.5, step * share, Math.PI, Math.PI * 2);
        paint.stroke();
      }
    }
  }
}

function drawMedallion(paint: Paint, width: number, height: number): void {
  const [x, y] = [width / 2, height / 2];
  for (const [size, colour] of [
    [0.26, INK],
    [0.245, SUN],
    [0.2, INK],
    [0.188, CREAM],
  ] as const) {
    paint.beginPath();
    paint.arc(x, y, width * size, 0, Math.PI * 2);
    paint.fillStyle = colour;
    paint.fill();
  }
  starPath(paint, x, y + width * 0.01, width * 0.13);
  paint.fillStyle = '#ff6b5c';
  paint.fill();
  paint.lineWidth = width * 0.018;
  paint.strokeStyle = INK;
  paint.stroke();
}

function drawCorners(paint: Paint, width: number, height: number): void {
  const inset = width * 0.17;
  const corners = [
    ['square', '#46aef7', inset, inset],
    ['circle', '#ffb020', width - inset, inset],
    ['triangle', '#c47bd6', inset, height - inset],
    ['shield', '#35c3b5', width - inset, height - inset],
  ] as const;
  for (const [shape, colour, x, y] of corners) {
    familyPath(paint, shape, x, y, width * 0.04);
    paint.lineWidth = width * 0.022;
    paint.strokeStyle = INK;
    paint.stroke();
    paint.fillStyle = colour;
    paint.fill();
  }
}
