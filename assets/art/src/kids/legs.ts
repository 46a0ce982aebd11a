import { light, shade } from '../kit/colour.ts';
import { bent, type Curve, tube } from '../kit/limb.ts';
import { type Point, pt, short as r } from '../kit/point.ts';
import { at, each, g, line, outlined, path } from '../kit/tags.ts';
import type { Look } from './cast.ts';
import { LINE } from './measures.ts';

const PALE = '#FFF4E2';

/** A shoe with its ankle at (0, 0). @param toe 1 points right, -1 left */
export function drawShoe(colour: string, ankle: Point, toe: number, size: number, tilt = 0): string {
  const x = (value: number): number => toe * value;
  const pale = colour === PALE;
  const sole = pale ? '#FF6B5C' : '#FFF8EC';
  const upper = `M${x(-22)} -16C${x(-24)} -34 ${x(-2)} -36 ${x(8)} -30C${x(20)} -24 ${x(40)} -22 ${x(48)} -6C${x(52)} 4 ${x(48)} 12 ${x(40)} 12H${x(-16)}C${x(-26)} 12 ${x(-24)} -4 ${x(-22)} -16Z`;
  const bottom = `M${x(-25)} 8Q${x(12)} 14 ${x(50)} 4Q${x(56)} 22 ${x(42)} 24H${x(-16)}Q${x(-30)} 24 ${x(-25)} 8Z`;
  const cap = `M${x(38)} -24Q${x(27)} -4 ${x(36)} 14L${x(62)} 14V-24Z`;
  const inner =
    path(`M${x(-30)} 0H${x(60)}V14H${x(-30)}Z`, { fill: shade(colour, 0.18) }) +
    path(cap, { fill: pale ? '#FFFFFF' : sole }) +
    path(bottom, { fill: sole }) +
    path(`M${x(-30)} 17H${x(60)}V30H${x(-30)}Z`, { fill: shade(sole, 0.22) });
  const lines =
    line(`M${x(-25)} 8Q${x(12)} 14 ${x(50)} 4M${x(37)} -17Q${x(28)} -6 ${x(36)} 9`, 3.2) +
    line(`M${x(9)} -27L${x(1)} -17M${x(18)} -23L${x(10)} -12`, 4.5, pale ? '#B0438F' : '#FFFFFF');
  const shapes = [
    { d: upper, fill: colour },
    { d: bottom, fill: sole },
  ];
  return g(outlined(shapes, { lw: LINE / size, inner, lines }), {
    transform: `translate(${r(ankle.x)} ${r(ankle.y)}) rotate(${tilt}) scale(${size})`,
  });
}

/** A grown-up's plain shoe. */
function drawLoafer(colour: string, ankle: Point, toe: number): string {
  const x = (value: number): number => toe * value;
  const d = `M${x(-24)} -14C${x(-22)} -24 ${x(4)} -24 ${x(12)} -18C${x(26)} -10 ${x(46)} -10 ${x(52)} 6C${x(54)} 14 ${x(50)} 18 ${x(42)} 18H${x(-18)}C${x(-26)} 18 ${x(-26)} -4 ${x(-24)} -14Z`;
  const inner =
    at(-4, -5, path(d, { fill: light(colour, 0.16) })) +
    path(`M${x(-30)} 10H${x(60)}V24H${x(-30)}Z`, { fill: shade(colour, 0.4) });
  return at(
    ankle.x,
    ankle.y,
    outlined([{ d, fill: colour }], {
      lw: LINE,
      inner,
      lines: line(`M${x(12)} -14Q${x(20)} -4 ${x(32)} -4`, 3, shade(colour, 0.6)),
    }),
  );
}

/** Standing legs. @param hip height of the hip */
export function drawLegs(look: Look, hip: number): string {
  const wide = look.grownUp ? look.girth * 0.94 : look.girth;
  const leg = (side: number): Curve => {
    const from = pt(side * 23 * wide, hip + 2);
    const ankle = pt(side * 29 * wide, -26);
    return bent(from, pt((from.x + ankle.x) / 2 + side * 3, (from.y + ankle.y) / 2), ankle, 0.6);
  };
  const legs = [leg(-1), leg(1)] as const;
  const size = look.legs < 0.8 ? 0.74 : 0.86;
  const shoes = look.grownUp
    ? drawLoafer(look.shoe, pt(-31 * wide, -20), -1) + drawLoafer(look.shoe, pt(31 * wide, -20), 1)
    : drawShoe(look.shoe, pt(-31 * wide, -22), -1, size) + drawShoe(look.shoe, pt(31 * wide, -22), 1, size);
  return look.shorts ? shortLegs(look, hip, wide, legs, shoes) : longLegs(look, hip, wide, legs, shoes);
}

function pelvis(hip: number, wide: number): string {
  return `M${r(-46 * wide)} ${r(hip - 12)}H${r(46 * wide)}V${r(hip + 10)}Q${r(40 * wide)} ${r(hip + 34)} 0 ${r(hip + 30)}Q${r(-40 * wide)} ${r(hip + 34)} ${r(-46 * wide)} ${r(hip + 10)}Z`;
}

function lit(shapes: readonly string[], fill: string, dx: number, dy: number, tone = 0.24): string {
  return each(shapes, (d) => path(d, { fill: shade(fill, tone) }) + at(dx, dy, path(d, { fill })));
}

function shortLegs(look: Look, hip: number, wide: number, legs: readonly Curve[], shoes: string): string {
  const skin = legs.map((curve) => tube(curve, 30, 25, { from: 0.3, steps: 4 }));
  const socks = legs.map((curve) => tube(curve, 30, 29, { from: 0.74, to: 0.98, steps: 3, caps: 'none' }));
  const pants = legs.map((curve) => tube(curve, 46 * wide, 52 * wide, { to: 0.52, steps: 4, caps: 'none' }));
  const shadow = path(`M-80 ${r(hip + 40)}H80V${r(hip + 72)}H-80Z`, {
    fill: shade(look.skin, 0.3),
    opacity: 0.7,
  });
  const bands = each(legs, (curve) =>
    path(tube(curve, 34, 34, { from: 0.79, to: 0.85, steps: 2, caps: 'none' }), { fill: '#FF6B5C' }),
  );
  const all = [...pants, pelvis(hip, wide)];
  const waist = path(`M-60 ${r(hip)}H60V${r(hip + 24)}H-60Z`, { fill: shade(look.pants, 0.2) });
  return (
    outlined(
      skin.map((d) => ({ d, fill: look.skin })),
      { lw: LINE, inner: lit(skin, look.skin, -7, 0, 0.2) + shadow },
    ) +
    outlined(
      socks.map((d) => ({ d, fill: '#FFF8EC' })),
      { lw: LINE, inner: bands },
    ) +
    shoes +
    outlined(
      all.map((d) => ({ d, fill: look.pants })),
      {
        lw: LINE,
        inner: lit(pants, look.pants, -9, -4) + waist,
        lines: line(`M0 ${r(hip + 22)}V${r(hip + 36)}`, 3.4),
      },
    )
  );
}

function longLegs(look: Look, hip: number, wide: number, legs: readonly Curve[], shoes: string): string {
  const end = look.grownUp ? 0.95 : 0.9;
  const pants = legs.map((curve) =>
    tube(curve, 46 * wide, (look.grownUp ? 40 : 37) * wide, { to: end, steps: 5, caps: 'none' }),
  );
  const cuffs = legs.map((curve) =>
    tube(curve, 41 * wide, 41 * wide, { from: 0.8, to: 0.93, steps: 2, caps: 'none' }),
  );
  const waist = path(`M-90 ${r(hip - 10)}H90V${r(hip + 22)}H-90Z`, { fill: shade(look.pants, 0.2) });
  const turnUp = light(look.pants, 0.25);
  const all = [...pants, pelvis(hip, wide)];
  return (
    shoes +
    outlined(
      all.map((d) => ({ d, fill: look.pants })),
      {
        lw: LINE,
        inner: lit(pants, look.pants, -9, -4) + waist,
        lines: line(`M0 ${r(hip + 24)}V${r(hip + 42)}`, 3.4),
      },
    ) +
    (look.grownUp
      ? ''
      : outlined(
          cuffs.map((d) => ({ d, fill: turnUp })),
          { lw: LINE, inner: lit(cuffs, turnUp, -9, -2, 0.14) },
        ))
  );
}
