import type { CardFaceView } from '../../present/table-view.ts';
import { familyPath, type Paint } from './paint-shapes.ts';
import { type CardColours, INK, PAPER, SUN } from './palette.ts';

const BASE: Readonly<Record<CardColours['shape'], string>> = {
  square: '#46aef7',
  circle: '#ffb020',
  triangle: '#7b2a8c',
  shield: '#35c3b5',
  star: SUN,
  flower: '#ff8a7a',
};

/** The badge that breaks a card's top left corner: family by shape, colour and sign, so never by colour alone. */
export function drawFamilyBadge(
  paint: Paint,
  face: Pick<CardFaceView, 'kind' | 'island'>,
  colours: CardColours,
  width: number,
): void {
  const size = width * 0.085;
  const x = width * 0.105;
  const y = width * 0.105;
  const fill = face.kind === 'situation' && !face.island ? colours.strong : BASE[colours.shape];
  paint.save();
  paint.lineJoin = 'round';
  familyPath(paint, colours.shape, x, y, size);
  paint.lineWidth = width * 0.064;
  paint.strokeStyle = INK;
  paint.stroke();
  paint.lineWidth = width * 0.036;
  paint.strokeStyle = PAPER;
  paint.stroke();
  paint.fillStyle = fill;
  paint.fill();
  paint.lineCap = 'round';
  paint.lineWidth = width * 0.017;
  paint.strokeStyle = colours.shape === 'triangle' ? PAPER : INK;
  paint.fillStyle = paint.strokeStyle;
  drawSign(paint, colours.shape, x, y, size);
  paint.restore();
}

function drawSign(paint: Paint, shape: CardColours['shape'], x: number, y: number, size: number): void {
  const at = (dx: number, dy: number): [number, number] => [x + dx * size, y + dy * size];
  paint.beginPath();
  switch (shape) {
    case 'square': {
      paint.moveTo(...at(-0.6, 0));
      paint.quadraticCurveTo(...at(0, -0.75), ...at(0.6, 0));
      paint.quadraticCurveTo(...at(0, 0.75), ...at(-0.6, 0));
      paint.stroke();
      paint.beginPath();
      paint.arc(x, y, size * 0.2, 0, Math.PI * 2);
      paint.fill();
      return;
    }
    case 'circle': {
      paint.roundRect(...at(-0.6, -0.5), size * 0.8, size * 0.55, size * 0.18);
      paint.fill();
      paint.beginPath();
      paint.roundRect(...at(-0.1, -0.12), size * 0.72, size * 0.5, size * 0.18);
      paint.stroke();
      return;
    }
    case 'triangle': {
      paint.moveTo(...at(-0.45, 0.2));
      paint.lineTo(...at(0.5, -0.3));
      paint.lineTo(...at(0.12, 0.62));
      paint.lineTo(...at(0, 0.3));
      paint.closePath();
      paint.fill();
      return;
    }
    case 'shield': {
      paint.moveTo(...at(-0.4, 0));
      paint.lineTo(...at(-0.1, 0.32));
      paint.lineTo(...at(0.44, -0.3));
      paint.stroke();
      return;
    }
    case 'star':
    case 'flower': {
      paint.arc(x, y, size * 0.22, 0, Math.PI * 2);
      paint.fill();
      return;
    }
  }
}
