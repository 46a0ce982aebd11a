import { darken, INK } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { onCircle, point, round } from '../draw/geometry.ts';
import { bentLimb, tube } from '../draw/limbs.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { outlined, path, placed, stroke } from '../draw/svg.ts';
import { drawShoe } from './legs.ts';
import type { Look } from './look.ts';
import { LINE, SEAT } from './measures.ts';

/** A twelve-year-old's chair is larger than the one of the first sketches, which all numbers below are of. */
const SIZE = 1.07;
const z = (length: number): number => length * SIZE;

const FRAME = '#18B7C4';
const FRAME_DARK = '#0E8794';
const RUBBER = '#3B3564';
const RUBBER_LIGHT = '#4B447A';
const BEADS = ['#FF6B5C', '#FFC83A', '#35C3B5', '#7A6BE0', '#FF6B5C'] as const;

/** A wheel with coloured beads on its spokes. */
function wheel(cx: number, cy: number, rx: number, ry: number, fill: string, opacity: number): string {
  const squash = rx / ry;
  const tyre = ellipse(cx, cy, rx, ry);
  const spokes = Array.from({ length: 10 }, (_, i) => {
    const [x, y] = onCircle(cx, cy, rx - z(14), i * 36, ry - z(14));
    return `M${round(cx)} ${round(cy)}L${round(x)} ${round(y)}`;
  }).join('');
  const beads = each(BEADS, (colour, i) => {
    const [x, y] = onCircle(cx, cy, rx * 0.58, i * 72 + 18, ry * 0.58);
    return path(ellipse(x, y, rx * 0.085 + 1.5, ry * 0.085 + 0.5), {
      fill: colour,
      stroke: INK,
      strokeWidth: 2.4,
    });
  });
  return (
    path(tyre, { fill: RUBBER, stroke: INK, strokeWidth: LINE * 2 }) +
    path(tyre, { fill: RUBBER_LIGHT }) +
    path(ellipse(cx, cy, rx - z(11) * squash, ry - z(11)), {
      fill,
      fillOpacity: opacity,
      stroke: INK,
      strokeWidth: 3,
    }) +
    path(spokes, { stroke: '#9C93C9', strokeWidth: 2.6 }) +
    beads +
    path(ellipse(cx, cy, rx - z(17) * squash, ry - z(17)), {
      fill: 'none',
      stroke: FRAME,
      strokeWidth: 5.5,
    }) +
    path(ellipse(cx, cy, rx * 0.16, ry * 0.16), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 })
  );
}

function bar(d: string, width = 9): string {
  return stroke(d, width + LINE * 2) + stroke(d, width, FRAME);
}

/** A seated leg. @param far the one behind, in the shade */
function leg(look: Look, dx: number, dy: number, far: boolean): string {
  const hip = point(z(-2 + dx), -SEAT + z(dy));
  const knee = point(z(73 + dx), z(-160 + dy));
  const ankle = point(z(84 + dx), z(-62 + dy));
  const thigh = tube(
    bentLimb(hip, point((hip.x + knee.x) / 2, (hip.y + knee.y) / 2 - 3), knee, 0.6),
    z(50),
    z(46),
    0,
    1,
    4,
  );
  const shin = tube(
    bentLimb(knee, point(knee.x + 10, (knee.y + ankle.y) / 2), ankle, 0.6),
    z(44),
    z(35),
    0,
    1,
    4,
  );
  const fill = far ? darken(look.pants, 0.26) : look.pants;
  const dark = darken(fill, 0.26);
  const inner =
    path(thigh, { fill: dark }) +
    placed(-3, -9, path(thigh, { fill })) +
    path(shin, { fill: dark }) +
    placed(-10, -2, path(shin, { fill }));
  const fold = `M${round(knee.x - 10)} ${round(knee.y + 16)}Q${round(knee.x - 2)} ${round(knee.y + 24)} ${round(knee.x + 6)} ${round(knee.y + 22)}`;
  return outlined('', {
    shapes: [
      { d: thigh, fill },
      { d: shin, fill },
    ],
    lw: LINE,
    inner,
    lines: stroke(fold, 3, darken(fill, 0.6)),
  });
}

/** The chair and the legs on it, three-quarter view: what lies behind the body, and what lies before it. */
export function drawChair(look: Look): { readonly behind: string; readonly before: string } {
  const back = outlined('', {
    shapes: [{ d: roundRect(z(-62), z(-250), z(112), z(108), z(18)), fill: '#5B4FB0' }],
    lw: LINE,
    inner: path(roundRect(z(10), z(-250), z(60), z(120), z(10)), { fill: '#473C93' }),
  });
  const seat = outlined('', {
    shapes: [{ d: roundRect(z(-60), z(-150), z(128), z(24), z(11)), fill: RUBBER }],
    lw: LINE,
  });
  const plate = outlined('', {
    shapes: [{ d: roundRect(z(58), z(-26), z(94), z(11), z(5)), fill: FRAME_DARK }],
    lw: LINE,
  });
  const caster =
    path(ellipse(z(62), z(-24), z(20), z(23)), { fill: RUBBER, stroke: INK, strokeWidth: LINE * 2 }) +
    path(ellipse(z(62), z(-24), z(20), z(23)), { fill: RUBBER_LIGHT }) +
    path(ellipse(z(62), z(-24), z(9), z(11)), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 });
  const shoe = (dx: number, dy: number): string =>
    drawShoe(look.shoe, point(z(88 + dx), z(-48 + dy)), 1, z(0.86), 4);
  return {
    behind:
      wheel(z(58), z(-86), z(46), z(80), '#C9DCE8', 1) +
      bar('M-62 -160L-68.5 -276Q-70.6 -287 -90 -287') +
      back +
      seat +
      leg(look, 24, -6, true) +
      plate +
      shoe(26, 0),
    before:
      shoe(-2, 6) + leg(look, 0, 0, false) + caster + wheel(z(-34), z(-90), z(66), z(88), '#EAF7FA', 0.9),
  };
}
