import { type Curve, directionAt, pointAt, tube } from '../kit/limb.ts';
import { INK } from '../kit/palette.ts';
import { ell, ellr, rrect } from '../kit/paths.ts';
import { pt, short as r, turn } from '../kit/point.ts';
import { at, each, line, outlined, path } from '../kit/tags.ts';
import { BODY, LINE } from './measures.ts';

const THIN = LINE * 0.8;

export const STRAP_ROOT = pt(BODY.width / 2 + 4, BODY.height / 2 - 62);

/** A phone strap: red and white cord, a bell, and a paper tag the children drew. @param sway px to the side */
export function strap(sway: number): string {
  const { x, y } = STRAP_ROOT;
  const cord: Curve = {
    a: pt(x - 6, y),
    b: pt(x + 34, y - 10),
    c: pt(x + 38 + sway, y + 22),
    d: pt(x + 32 + sway, y + 50),
  };
  const end = cord.d;
  const bands = each([0.14, 0.34, 0.54, 0.74], (t) => {
    const p = pointAt(cord, t);
    const v = turn(pt(7, 0), directionAt(cord, t) + 60);
    const d = `M${r(p.x - v.x)} ${r(p.y - v.y)}L${r(p.x + v.x)} ${r(p.y + v.y)}`;
    return path(d, { stroke: '#FFF3E0', strokeWidth: 4.4 });
  });
  return (
    at(end.x + 2, end.y + 22, tag(), -12 - sway * 0.5) +
    outlined([{ d: tube(cord, 7, 7, { steps: 6 }), fill: '#E8435A' }], { lw: THIN, inner: bands }) +
    at(end.x, end.y, bell())
  );
}

function tag(): string {
  return outlined([{ d: rrect(-13, 0, 26, 36, 6), fill: '#FFF8EC' }], {
    lw: THIN,
    inner: path('M13 0V36H8V0Z', { fill: '#E6D9D6' }),
    lines: line('M-6 24Q-3 16 0 22Q3 27 7 20', 3.4, '#2F8FE0') + path(ell(3, 11, 4), { fill: '#FF6B5C' }),
  });
}

function bell(): string {
  return outlined([{ d: ell(0, 12, 15.5), fill: '#FFC83A' }], {
    lw: THIN,
    inner:
      path(ell(4, 16, 16), { fill: '#F09A2A', opacity: 0.9 }) +
      path(ell(-2, 10, 14.5), { fill: '#FFC83A' }) +
      path(ellr(-5, 5, 4.5, 2.8, -35), { fill: '#FFF3C4' }),
    lines: line('M-14 13Q0 18 14 13', 3.2, INK) + path(ell(0, 20, 2.8), { fill: INK }),
  });
}
