import { INK } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { point, round, turned } from '../draw/geometry.ts';
import { directionOn, type Limb, pointOn, tube } from '../draw/limbs.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { outlined, path, placed, stroke } from '../draw/svg.ts';
import { BODY, LINE } from './measures.ts';

const THIN = LINE * 0.8;

export const STRAP_ROOT = point(BODY.width / 2 + 4, BODY.height / 2 - 62);

/** A phone strap: red and white cord, a bell, and a paper tag the children drew. @param sway px to the side */
export function strap(sway: number): string {
  const { x, y } = STRAP_ROOT;
  const cord: Limb = {
    a: point(x - 6, y),
    b: point(x + 34, y - 10),
    c: point(x + 38 + sway, y + 22),
    d: point(x + 32 + sway, y + 50),
  };
  const end = cord.d;
  const bands = each([0.14, 0.34, 0.54, 0.74], (t) => {
    const p = pointOn(cord, t);
    const v = turned(point(7, 0), directionOn(cord, t) + 60);
    const d = `M${round(p.x - v.x)} ${round(p.y - v.y)}L${round(p.x + v.x)} ${round(p.y + v.y)}`;
    return path(d, { stroke: '#FFF3E0', strokeWidth: 4.4 });
  });
  return (
    placed(end.x + 2, end.y + 22, tag(), -12 - sway * 0.5) +
    outlined('', { shapes: [{ d: tube(cord, 7, 7, 0, 1, 6), fill: '#E8435A' }], lw: THIN, inner: bands }) +
    placed(end.x, end.y, bell())
  );
}

function tag(): string {
  return outlined('', {
    shapes: [{ d: roundRect(-13, 0, 26, 36, 6), fill: '#FFF8EC' }],
    lw: THIN,
    inner: path('M13 0V36H8V0Z', { fill: '#E6D9D6' }),
    lines:
      stroke('M-6 24Q-3 16 0 22Q3 27 7 20', 3.4, '#2F8FE0') + path(ellipse(3, 11, 4), { fill: '#FF6B5C' }),
  });
}

function bell(): string {
  return outlined('', {
    shapes: [{ d: ellipse(0, 12, 15.5), fill: '#FFC83A' }],
    lw: THIN,
    inner:
      path(ellipse(4, 16, 16), { fill: '#F09A2A', opacity: 0.9 }) +
      path(ellipse(-2, 10, 14.5), { fill: '#FFC83A' }) +
      path(tiltedEllipse(-5, 5, 4.5, 2.8, -35), { fill: '#FFF3C4' }),
    lines: stroke('M-14 13Q0 18 14 13', 3.2, INK) + path(ellipse(0, 20, 2.8), { fill: INK }),
  });
}
