import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { point } from '../draw/geometry.ts';
import { capsule, ellipse } from '../draw/shapes.ts';
import { group, newId, path, resetIds } from '../draw/svg.ts';
import { line, one } from './face-kit.ts';
import { BIG_LINE } from './icon-kit.ts';

const circleRing = (R: number, r: number) => ellipse(0, 0, R) + ellipse(0, 0, r);
const ringPath = (R: number, r: number, fill: string, o = {}) =>
  path(circleRing(R, r), { fill, fillRule: 'evenodd', ...o });
/** A looking glass; the glass is a real hole. */
export const lens = (): string => {
  resetIds('lens');
  const R = 112,
    RIM = 26,
    handle = capsule(point(88, 88), point(146, 146), 40),
    cp = newId();
  const grip =
    one(handle, PALETTE.sun, {
      lw: BIG_LINE,
      shift: 6,
      inner: line('M92 84L146 138', 6, lighten(PALETTE.sun, 0.7)),
    }) + one(capsule(point(80, 80), point(94, 94), 46), PALETTE.mid, { lw: BIG_LINE, shift: 5 });
  const rim =
    ringPath(R + BIG_LINE, R - RIM - BIG_LINE, INK) +
    ringPath(R, R - RIM, darken(PALETTE.coral, 0.22)) +
    `<clipPath id="${cp}">${path(circleRing(R, R - RIM), { clipRule: 'evenodd' })}</clipPath>` +
    group(
      path(ellipse(-6, -6, R), { fill: PALETTE.coral }) +
        path(ellipse(3, 3, R - RIM + 1), { fill: darken(PALETTE.coral, 0.22) }),
      { clipPath: `url(#${cp})` },
    );
  const shine =
    line('M-92 -34A98 98 0 0 1 -34 -92', 11, PALETTE.white, { opacity: 0.85 }) +
    path(ellipse(-14, -98, 6), { fill: PALETTE.white, opacity: 0.85 });
  const glass =
    path(ellipse(0, 0, R - RIM - BIG_LINE), { fill: PALETTE.mist, opacity: 0.16 }) +
    line('M-60 -14A62 62 0 0 1 -20 -58', 10, PALETTE.white, { opacity: 0.8 }) +
    line('M46 42A62 62 0 0 1 30 54', 7, PALETTE.white, { opacity: 0.55 });
  return group(grip + rim + shine + glass, { transform: 'translate(128 128)' });
};
