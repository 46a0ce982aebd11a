import type { ThingView } from '../../present/table-view.ts';
import type { Paint } from './paint-shapes.ts';
import { INK, TONES } from './palette.ts';

/** Draws the badge of a tone: a round tick, a square cross, or a sun with a dot. @param size its diameter */
export function drawTone(
  paint: Paint,
  tone: NonNullable<ThingView['tone']>,
  size: number,
  contrast: boolean,
): void {
  const middle = size / 2;
  const radius = middle - 3;
  paint.save();
  paint.translate(middle, middle);
  paint.lineJoin = 'round';
  paint.lineCap = 'round';
  outline(paint, tone, radius);
  paint.fillStyle = TONES[tone].light;
  paint.fill();
  paint.lineWidth = contrast ? 4.5 : 3.5;
  paint.strokeStyle = INK;
  paint.stroke();
  paint.lineWidth = Math.max(4, size * 0.13);
  paint.strokeStyle = INK;
  paint.beginPath();
  if (tone === 'good') {
    paint.moveTo(-radius * 0.45, radius * 0.05);
    paint.lineTo(-radius * 0.1, radius * 0.4);
    paint.lineTo(radius * 0.5, -radius * 0.38);
    paint.stroke();
  } else if (tone === 'bad') {
    const arm = radius * 0.38;
    paint.moveTo(-arm, -arm);
    paint.lineTo(arm, arm);
    paint.moveTo(arm, -arm);
    paint.lineTo(-arm, arm);
    paint.stroke();
  } else {
    paint.arc(0, 0, radius * 0.26, 0, Math.PI * 2);
    paint.fillStyle = INK;
    paint.fill();
  }
  paint.restore();
}

function outline(paint: Paint, tone: NonNullable<ThingView['tone']>, radius: number): void {
  paint.beginPath();
  if (tone === 'good') paint.arc(0, 0, radius, 0, Math.PI * 2);
  else if (tone === 'bad')
    paint.roundRect(-radius * 0.9, -radius * 0.9, radius * 1.8, radius * 1.8, radius * 0.35);
  else {
    for (let point = 0; point < 16; point += 1) {
      const angle = (point / 16) * Math.PI * 2;
      const reach = radius * (point % 2 === 0 ? 1.06 : 0.76);
      paint.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
    }
    paint.closePath();
  }
}
