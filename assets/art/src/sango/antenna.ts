import { shade } from '../kit/colour.ts';
import { type Curve, tube } from '../kit/limb.ts';
import { ell, ellr } from '../kit/paths.ts';
import { type Point, pt } from '../kit/point.ts';
import { at, each, outlined, path } from '../kit/tags.ts';
import { BODY, LINE, SANGO } from './measures.ts';

/** Where it grows out of the body. */
export const ANTENNA_ROOT = pt(-40, -BODY.height / 2);

/** A sprig of coral (the name's meaning) with a glowing bead. @param bend degrees, more towards the tip */
export function antenna(bend: number, glow: string): string {
  const sway = Math.tan((bend * Math.PI) / 180);
  const p = (x: number, up: number): Point => pt(x + (sway * up * up) / 90, -up);
  const stem: Curve = { a: pt(0, 6), b: p(0, 24), c: p(0, 44), d: p(0, 66) };
  const right: Curve = { a: p(0, 14), b: p(16, 20), c: p(27, 24), d: p(30, 36) };
  const left: Curve = { a: p(0, 24), b: p(-14, 30), c: p(-24, 34), d: p(-26, 44) };
  const twigs = [
    tube(stem, 20, 15, { steps: 6 }),
    tube(right, 14, 15, { steps: 5 }),
    tube(left, 13, 14, { steps: 5 }),
  ];
  const tip = p(0, 74);
  const bead =
    path(ell(tip.x + 3, tip.y + 4, 13), { fill: shade(glow, 0.18) }) +
    path(ell(tip.x - 1.5, tip.y - 1.5, 12.5), { fill: glow }) +
    path(ellr(tip.x - 5, tip.y - 6, 4.5, 3, -35), { fill: '#FFFFFF' });
  return at(
    ANTENNA_ROOT.x,
    ANTENNA_ROOT.y + 2,
    path(ell(tip.x, tip.y, 34), { fill: glow, opacity: 0.22 }) +
      outlined(
        twigs.map((d) => ({ d, fill: SANGO.coral })),
        {
          lw: LINE,
          inner: at(
            -4,
            -1.5,
            each(twigs, (d) => path(d, { fill: SANGO.coralLight })),
          ),
        },
      ) +
      outlined([{ d: ell(tip.x, tip.y, 14), fill: glow }], { lw: LINE, inner: bead }),
  );
}
