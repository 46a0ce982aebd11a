import type { Mood } from '../../../../src/core/story/beat.ts';
import { INK } from '../draw/colour.ts';
import { ellipse } from '../draw/shapes.ts';
import { clipped, path, placed, svgFile } from '../draw/svg.ts';
import { type Person, wholeFigure } from '../figure/puppet.ts';

/** How a person lies in their picture, by their own height: the overlay places them by these shares. */
const CHILD = { height: 1.27, ground: 0.958 } as const;
const SANGO = { height: 1.4, ground: 0.933 } as const;
const PORTRAIT = 160;

/** @param reach how far the widest pose reaches from the middle, px */
export function drawStill(person: Person, mood: Mood, reach: number): string {
  const fit = person.id.startsWith('sango') ? SANGO : CHILD;
  const height = Math.round(person.height * fit.height);
  const width = Math.ceil(reach) * 2;
  return svgFile(
    width,
    height,
    placed(width / 2, Math.round(height * fit.ground), wholeFigure(person, mood)),
  );
}

/** Sango's face is the body; a mask is larger than a head, and its costume is what one knows it by. */
function portraitScale({ id, headScale, features }: Person): number {
  if (id === 'sango') return 0.4;
  return features ? 0.34 / headScale : 0.62 * (0.86 / headScale) ** 0.6;
}

/** Head and shoulders in a circle, for bubbles. */
export function drawPortrait(person: Person, background: string): string {
  const middle = PORTRAIT / 2;
  const scale = portraitScale(person);
  const dx = middle - person.headAt[0] * scale;
  const dy = middle + (person.id === 'sango' ? 16 : person.features ? -6 : 6) - person.headAt[1] * scale;
  const figure = placed(dx, dy, wholeFigure(person, person.id === 'sango' ? 'wave' : 'idle'), 0, scale);
  return svgFile(
    PORTRAIT,
    PORTRAIT,
    path(ellipse(middle, middle, 77), { fill: INK }) +
      path(ellipse(middle, middle, 72), { fill: background }) +
      clipped(ellipse(middle, middle, 72), figure) +
      path(ellipse(middle, middle, 74), { fill: 'none', stroke: INK, strokeWidth: 5 }),
  );
}
