import { shade } from '../kit/colour.ts';
import { bent, tube } from '../kit/limb.ts';
import { INK } from '../kit/palette.ts';
import { ell, rrect } from '../kit/paths.ts';
import { around, pt, short as r } from '../kit/point.ts';
import { at, each, line, outlined, path } from '../kit/tags.ts';
import type { Look } from './cast.ts';
import { drawShoe } from './legs.ts';
import { LINE, SEAT } from './measures.ts';

const FRAME = '#18B7C4';
const FRAME_DARK = '#0E8794';
const RUBBER = '#3B3564';
const RUBBER_LIGHT = '#4B447A';
const BEADS = ['#FF6B5C', '#FFC83A', '#35C3B5', '#7A6BE0', '#FF6B5C'] as const;

/** A wheel with coloured beads on its spokes. */
function wheel(cx: number, cy: number, rx: number, ry: number, fill: string, opacity: number): string {
  const squash = rx / ry;
  const tyre = ell(cx, cy, rx, ry);
  const spokes = Array.from({ length: 10 }, (_, i) => {
    const [x, y] = around(cx, cy, rx - 14, i * 36, ry - 14);
    return `M${r(cx)} ${r(cy)}L${r(x)} ${r(y)}`;
  }).join('');
  const beads = each(BEADS, (colour, i) => {
    const [x, y] = around(cx, cy, rx * 0.58, i * 72 + 18, ry * 0.58);
    return path(ell(x, y, rx * 0.085 + 1.5, ry * 0.085 + 0.5), {
      fill: colour,
      stroke: INK,
      strokeWidth: 2.4,
    });
  });
  return (
    path(tyre, { fill: RUBBER, stroke: INK, strokeWidth: LINE * 2 }) +
    path(tyre, { fill: RUBBER_LIGHT }) +
    path(ell(cx, cy, rx - 11 * squash, ry - 11), {
      fill,
      fillOpacity: opacity,
      stroke: INK,
      strokeWidth: 3,
    }) +
    path(spokes, { stroke: '#9C93C9', strokeWidth: 2.6 }) +
    beads +
    path(ell(cx, cy, rx - 17 * squash, ry - 17), { fill: 'none', stroke: FRAME, strokeWidth: 5.5 }) +
    path(ell(cx, cy, rx * 0.16, ry * 0.16), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 })
  );
}

function bar(d: string, width = 9): string {
  return line(d, width + LINE * 2) + line(d, width, FRAME);
}

/** A seated leg. @param far the one behind, in the shade */
function leg(look: Look, dx: number, dy: number, far: boolean): string {
  const hip = pt(-2 + dx, -SEAT + dy);
  const knee = pt(62 + dx, -160 + dy);
  const ankle = pt(74 + dx, -64 + dy);
  const thigh = tube(bent(hip, pt((hip.x + knee.x) / 2, (hip.y + knee.y) / 2 - 3), knee, 0.6), 50, 46, {
    steps: 4,
  });
  const shin = tube(bent(knee, pt(knee.x + 10, (knee.y + ankle.y) / 2), ankle, 0.6), 44, 35, { steps: 4 });
  const fill = far ? shade(look.pants, 0.26) : look.pants;
  const dark = shade(fill, 0.26);
  const inner =
    path(thigh, { fill: dark }) +
    at(-3, -9, path(thigh, { fill })) +
    path(shin, { fill: dark }) +
    at(-10, -2, path(shin, { fill }));
  const fold = `M${r(knee.x - 10)} ${r(knee.y + 16)}Q${r(knee.x - 2)} ${r(knee.y + 24)} ${r(knee.x + 6)} ${r(knee.y + 22)}`;
  return outlined(
    [
      { d: thigh, fill },
      { d: shin, fill },
    ],
    { lw: LINE, inner, lines: line(fold, 3, shade(fill, 0.6)) },
  );
}

/** The chair and the legs on it, three-quarter view: what lies behind the body, and what lies before it. */
export function drawChair(look: Look): { readonly behind: string; readonly before: string } {
  const back = outlined([{ d: rrect(-62, -250, 112, 108, 18), fill: '#5B4FB0' }], {
    lw: LINE,
    inner: path(rrect(10, -250, 60, 120, 10), { fill: '#473C93' }),
  });
  const seat = outlined([{ d: rrect(-60, -150, 128, 24, 11), fill: RUBBER }], { lw: LINE });
  const plate = outlined([{ d: rrect(50, -28, 92, 11, 5), fill: FRAME_DARK }], { lw: LINE });
  const caster =
    path(ell(62, -24, 20, 23), { fill: RUBBER, stroke: INK, strokeWidth: LINE * 2 }) +
    path(ell(62, -24, 20, 23), { fill: RUBBER_LIGHT }) +
    path(ell(62, -24, 9, 11), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 });
  const shoe = (dx: number, dy: number): string => drawShoe(look.shoe, pt(78 + dx, -50 + dy), 1, 0.86, 4);
  return {
    behind:
      wheel(58, -86, 46, 80, '#C9DCE8', 1) +
      bar('M-58 -150L-64 -258Q-66 -268 -84 -268') +
      back +
      seat +
      leg(look, 24, -6, true) +
      plate +
      shoe(26, 0),
    before: shoe(-2, 6) + leg(look, 0, 0, false) + caster + wheel(-34, -90, 66, 88, '#EAF7FA', 0.9),
  };
}
