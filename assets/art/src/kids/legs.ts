import { darken, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Point, point, round } from '../draw/geometry.ts';
import { bentLimb, type Limb, tube } from '../draw/limbs.ts';
import { group, outlined, path, placed, stroke } from '../draw/svg.ts';
import type { Look } from './look.ts';
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
    path(`M${x(-30)} 0H${x(60)}V14H${x(-30)}Z`, { fill: darken(colour, 0.18) }) +
    path(cap, { fill: pale ? '#FFFFFF' : sole }) +
    path(bottom, { fill: sole }) +
    path(`M${x(-30)} 17H${x(60)}V30H${x(-30)}Z`, { fill: darken(sole, 0.22) });
  const lines =
    stroke(`M${x(-25)} 8Q${x(12)} 14 ${x(50)} 4M${x(37)} -17Q${x(28)} -6 ${x(36)} 9`, 3.2) +
    stroke(`M${x(9)} -27L${x(1)} -17M${x(18)} -23L${x(10)} -12`, 4.5, pale ? '#B0438F' : '#FFFFFF');
  const shapes = [
    { d: upper, fill: colour },
    { d: bottom, fill: sole },
  ];
  return group(outlined('', { shapes, lw: LINE / size, inner, lines }), {
    transform: `translate(${round(ankle.x)} ${round(ankle.y)}) rotate(${tilt}) scale(${size})`,
  });
}

/** A grown-up's plain shoe. */
function drawLoafer(colour: string, ankle: Point, toe: number): string {
  const x = (value: number): number => toe * value;
  const d = `M${x(-24)} -14C${x(-22)} -24 ${x(4)} -24 ${x(12)} -18C${x(26)} -10 ${x(46)} -10 ${x(52)} 6C${x(54)} 14 ${x(50)} 18 ${x(42)} 18H${x(-18)}C${x(-26)} 18 ${x(-26)} -4 ${x(-24)} -14Z`;
  const inner =
    placed(-4, -5, path(d, { fill: lighten(colour, 0.16) })) +
    path(`M${x(-30)} 10H${x(60)}V24H${x(-30)}Z`, { fill: darken(colour, 0.4) });
  return placed(
    ankle.x,
    ankle.y,
    outlined('', {
      shapes: [{ d, fill: colour }],
      lw: LINE,
      inner,
      lines: stroke(`M${x(12)} -14Q${x(20)} -4 ${x(32)} -4`, 3, darken(colour, 0.6)),
    }),
  );
}

function grownShoe({ shoe, footwear = 'loafers' }: Look, ankle: Point, toe: number): string {
  switch (footwear) {
    case 'loafers':
      return drawLoafer(shoe, ankle, toe);
    case 'trainers':
      return drawShoe(shoe, point(ankle.x, -22), toe, 0.94);
    case 'boots':
      return drawBoot(shoe, ankle, toe);
  }
}

/** A stout boot with laces. */
function drawBoot(colour: string, ankle: Point, toe: number): string {
  const x = (value: number): number => toe * value;
  const d = `M${x(-24)} -34H${x(14)}C${x(16)} -20 ${x(22)} -14 ${x(34)} -12C${x(48)} -10 ${x(54)} 0 ${x(54)} 10Q${x(54)} 18 ${x(46)} 18H${x(-18)}Q${x(-26)} 18 ${x(-26)} 10Z`;
  const inner =
    placed(-4, -5, path(d, { fill: lighten(colour, 0.16) })) +
    path(`M${x(-30)} 8H${x(60)}V24H${x(-30)}Z`, { fill: darken(colour, 0.55) });
  const laces = `M${x(8)} -26L${x(18)} -28M${x(10)} -17L${x(21)} -20M${x(16)} -9L${x(27)} -13`;
  return placed(
    ankle.x,
    ankle.y,
    outlined('', {
      shapes: [{ d, fill: colour }],
      lw: LINE,
      inner,
      lines:
        stroke(laces, 3.4, '#FFE27A') +
        stroke(`M${x(38)} -10Q${x(32)} -2 ${x(36)} 8`, 3, darken(colour, 0.6)),
    }),
  );
}

/** Standing legs. @param hip height of the hip */
export function drawLegs(look: Look, hip: number): string {
  const wide = look.grownUp ? look.girth * 0.94 : look.girth;
  const leg = (side: number): Limb => {
    const from = point(side * 23 * wide, hip + 2);
    const ankle = point(side * 29 * wide, -26);
    return bentLimb(from, point((from.x + ankle.x) / 2 + side * 3, (from.y + ankle.y) / 2), ankle, 0.6);
  };
  const legs = [leg(-1), leg(1)] as const;
  const size = look.legs < 0.8 ? 0.74 : 0.86;
  const shoes = look.grownUp
    ? each([-1, 1], (side) => grownShoe(look, point(side * 31 * wide, -20), side))
    : drawShoe(look.shoe, point(-31 * wide, -22), -1, size) +
      drawShoe(look.shoe, point(31 * wide, -22), 1, size);
  return look.shorts ? shortLegs(look, hip, wide, legs, shoes) : longLegs(look, hip, wide, legs, shoes);
}

function pelvis(hip: number, wide: number): string {
  return `M${round(-46 * wide)} ${round(hip - 12)}H${round(46 * wide)}V${round(hip + 10)}Q${round(40 * wide)} ${round(hip + 34)} 0 ${round(hip + 30)}Q${round(-40 * wide)} ${round(hip + 34)} ${round(-46 * wide)} ${round(hip + 10)}Z`;
}

function lit(shapes: readonly string[], fill: string, dx: number, dy: number, tone = 0.24): string {
  return each(shapes, (d) => path(d, { fill: darken(fill, tone) }) + placed(dx, dy, path(d, { fill })));
}

function shortLegs(look: Look, hip: number, wide: number, legs: readonly Limb[], shoes: string): string {
  const skin = legs.map((curve) => tube(curve, 30, 25, 0.3, 1, 4));
  const socks = legs.map((curve) => tube(curve, 30, 29, look.socks ? 0.6 : 0.74, 0.98, 3, false, false));
  const pants = legs.map((curve) => tube(curve, 46 * wide, 52 * wide, 0, 0.52, 4, false, false));
  const shadow = path(`M-80 ${round(hip + 40)}H80V${round(hip + 72)}H-80Z`, {
    fill: darken(look.skin, 0.3),
    opacity: 0.7,
  });
  const [from, to] = look.socks ? [0.64, 0.7] : [0.79, 0.85];
  const bands = each(legs, (curve) =>
    path(tube(curve, 34, 34, from, to, 2, false, false), { fill: look.socks ? '#FFF8EC' : '#FF6B5C' }),
  );
  const all = [...pants, pelvis(hip, wide)];
  const waist = path(`M-60 ${round(hip)}H60V${round(hip + 24)}H-60Z`, { fill: darken(look.pants, 0.2) });
  return (
    outlined('', {
      shapes: skin.map((d) => ({ d, fill: look.skin })),
      lw: LINE,
      inner: lit(skin, look.skin, -7, 0, 0.2) + shadow,
    }) +
    outlined('', {
      shapes: socks.map((d) => ({ d, fill: look.socks ?? '#FFF8EC' })),
      lw: LINE,
      inner: bands,
    }) +
    shoes +
    outlined('', {
      shapes: all.map((d) => ({ d, fill: look.pants })),
      lw: LINE,
      inner: lit(pants, look.pants, -9, -4) + waist,
      lines: stroke(`M0 ${round(hip + 22)}V${round(hip + 36)}`, 3.4),
    })
  );
}

function longLegs(look: Look, hip: number, wide: number, legs: readonly Limb[], shoes: string): string {
  const end = look.grownUp ? 0.95 : 0.9;
  const pants = legs.map((curve) =>
    tube(curve, 46 * wide, (look.grownUp ? 40 : 37) * wide, 0, end, 5, false, false),
  );
  const cuffs = legs.map((curve) => tube(curve, 41 * wide, 41 * wide, 0.8, 0.93, 2, false, false));
  const waist = path(`M-90 ${round(hip - 10)}H90V${round(hip + 22)}H-90Z`, { fill: darken(look.pants, 0.2) });
  const turnUp = lighten(look.pants, 0.25);
  const all = [...pants, pelvis(hip, wide)];
  return (
    shoes +
    outlined('', {
      shapes: all.map((d) => ({ d, fill: look.pants })),
      lw: LINE,
      inner: lit(pants, look.pants, -9, -4) + waist + sideStripes(look, legs, wide),
      lines: stroke(`M0 ${round(hip + 24)}V${round(hip + 42)}`, 3.4),
    }) +
    (look.grownUp
      ? ''
      : outlined('', {
          shapes: cuffs.map((d) => ({ d, fill: turnUp })),
          lw: LINE,
          inner: lit(cuffs, turnUp, -9, -2, 0.14),
        }))
  );
}

/** The stripes of a track suit, down the outer sides. */
function sideStripes(look: Look, legs: readonly Limb[], wide: number): string {
  if (look.garment !== 'tracksuit' || !look.stripe) return '';
  const fill = look.stripe;
  return each(legs, (curve, i) =>
    placed((i === 0 ? -1 : 1) * 15 * wide, 0, path(tube(curve, 7, 6, 0, 0.95, 5, false, false), { fill })),
  );
}
