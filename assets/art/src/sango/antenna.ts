import { darken } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Point, point } from '../draw/geometry.ts';
import { type Limb, tube } from '../draw/limbs.ts';
import { ellipse, tiltedEllipse } from '../draw/shapes.ts';
import { outlined, path, placed } from '../draw/svg.ts';
import { BODY, LINE, SANGO } from './measures.ts';

/** Where it grows out of the body. */
export const ANTENNA_ROOT = point(-40, -BODY.height / 2);

/** A sprig of coral (the name's meaning) with a glowing bead. @param bend degrees, more towards the tip */
export function antenna(bend: number, glow: string): string {
  const sway = Math.tan((bend * Math.PI) / 180);
  const p = (x: number, up: number): Point => point(x + (sway * up * up) / 90, -up);
  const stem: Limb = { a: point(0, 6), b: p(0, 24), c: p(0, 44), d: p(0, 66) };
  const right: Limb = { a: p(0, 14), b: p(16, 20), c: p(27, 24), d: p(30, 36) };
  const left: Limb = { a: p(0, 24), b: p(-14, 30), c: p(-24, 34), d: p(-26, 44) };
  const twigs = [tube(stem, 20, 15, 0, 1, 6), tube(right, 14, 15, 0, 1, 5), tube(left, 13, 14, 0, 1, 5)];
  const tip = p(0, 74);
  const bead =
    path(ellipse(tip.x + 3, tip.y + 4, 13), { fill: darken(glow, 0.18) }) +
    path(ellipse(tip.x - 1.5, tip.y - 1.5, 12.5), { fill: glow }) +
    path(tiltedEllipse(tip.x - 5, tip.y - 6, 4.5, 3, -35), { fill: '#FFFFFF' });
  return placed(
    ANTENNA_ROOT.x,
    ANTENNA_ROOT.y + 2,
    path(ellipse(tip.x, tip.y, 34), { fill: glow, opacity: 0.22 }) +
      outlined('', {
        shapes: twigs.map((d) => ({ d, fill: SANGO.coral })),
        lw: LINE,
        inner: placed(
          -4,
          -1.5,
          each(twigs, (d) => path(d, { fill: SANGO.coralLight })),
        ),
      }) +
      outlined('', { shapes: [{ d: ellipse(tip.x, tip.y, 14), fill: glow }], lw: LINE, inner: bead }),
  );
}
