import { darken, INK, lighten, mixColours } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect, star } from '../draw/shapes.ts';
import { outlined, path, placed, stroke } from '../draw/svg.ts';
import { CREAM, type Cut, chinShadow, collar, lit, shell, VIOLET } from './garment-kit.ts';
import type { Look } from './look.ts';
import { LINE } from './measures.ts';

/** Wet paint: where on the cloth, how large, and in which colour. */
const SPLASHES = [
  [-30, 62, 13, '#FF6B5C'],
  [-17, 72, 6, '#FF6B5C'],
  [26, 50, 9, '#35C3B5'],
  [36, 92, 12, '#FFC83A'],
  [-26, 104, 8, '#4DB8F0'],
  [6, 118, 6, '#7A6BE0'],
] as const;

/** The shaded half of a body. */
function farSide({ top, hip }: Cut, opacity = 0.14): string {
  return path(
    `M28 ${round(top)}C46 ${round(top + 60)} 42 ${round(hip)} 32 ${round(hip + 130)}H130V${round(top)}Z`,
    { fill: VIOLET, opacity },
  );
}

/** A soft collar rolled once. */
function rollNeck(fill: string, { top }: Cut): string {
  const d = `M-29 ${round(top - 22)}C-34 ${round(top - 8)} -34 ${round(top + 4)} -29 ${round(top + 11)}Q0 ${round(top + 23)} 29 ${round(top + 11)}C34 ${round(top + 4)} 34 ${round(top - 8)} 29 ${round(top - 22)}Q0 ${round(top - 14)} -29 ${round(top - 22)}Z`;
  const ribs = each([-18, -6, 6, 18], (x) =>
    stroke(`M${x} ${round(top - 14)}V${round(top + 14)}`, 2.6, darken(fill, 0.3)),
  );
  return outlined('', {
    shapes: [{ d, fill }],
    lw: LINE,
    inner:
      path(`M8 ${round(top - 26)}H40V${round(top + 24)}H14Z`, { fill: darken(fill, 0.18) }) +
      path(`M-40 ${round(top - 26)}H40V${round(top - 6)}Q0 ${round(top + 6)} -40 ${round(top - 6)}Z`, {
        fill: VIOLET,
        opacity: 0.22,
      }),
    lines: ribs,
  });
}

/** A coach's whistle on its cord. */
function whistle({ top }: Cut): string {
  const cord = `M-22 ${round(top + 2)}Q-14 ${round(top + 44)} 2 ${round(top + 62)}Q14 ${round(top + 44)} 22 ${round(top + 2)}`;
  return (
    stroke(cord, 8) +
    stroke(cord, 4, '#FFC83A') +
    placed(
      4,
      top + 72,
      outlined('', {
        shapes: [
          { d: ellipse(0, 0, 11), fill: '#DCE6F2' },
          { d: roundRect(0, -11, 24, 11, 3), fill: '#DCE6F2' },
        ],
        lw: 3.4,
        inner: path('M-4 6H30V20H-20Z', { fill: '#A9B6D0' }),
        lines: path(ellipse(-1, 0, 4.4), { fill: INK }),
      }),
    )
  );
}

/** Clothes of the neighbours: a cut body, its shade, and what makes it theirs. */
export const NEIGHBOUR_GARMENTS = {
  jumper: (look: Look, cut: Cut): string => {
    const { hip } = cut;
    const seam = darken(look.top, 0.5);
    const d = shell(cut, cut.chest + 3, cut.waist + 7, hip + 18);
    const hem = `M-120 ${round(hip + 2)}Q0 ${round(hip + 9)} 120 ${round(hip + 2)}V${round(hip + 40)}H-120Z`;
    const print = look.print === 'yoke' ? redYoke(cut) : bands(look, cut);
    const inner =
      lit(look.top, d) +
      print +
      farSide(cut) +
      path(hem, { fill: darken(look.top, 0.24), stroke: seam, strokeWidth: 3 }) +
      each([-60, -44, -28, -12, 4, 20, 36, 52, 68], (x) =>
        stroke(`M${x} ${round(hip + 8)}V${round(hip + 24)}`, 2.4, seam),
      ) +
      chinShadow(cut, 0.2);
    return (
      outlined('', { shapes: [{ d, fill: look.top }], lw: LINE, inner }) +
      rollNeck(look.print === 'yoke' ? '#E2553F' : lighten(look.top, 0.08), cut)
    );
  },
  jersey: (look: Look, cut: Cut): string => {
    const { top, hip } = cut;
    const second = look.stripe ?? CREAM;
    const d = shell(cut, cut.chest, cut.waist + 3, hip + 12);
    const chevron = (y: number): string =>
      path(
        `M-90 ${round(y - 26)}L0 ${round(y)}L90 ${round(y - 26)}V${round(y - 8)}L0 ${round(y + 18)}L-90 ${round(y - 8)}Z`,
        {
          fill: second,
        },
      );
    const inner = lit(look.top, d) + chevron(top + 78) + chevron(top + 108) + farSide(cut) + chinShadow(cut);
    const neck =
      path(`M-26 ${round(top - 1)}Q0 ${round(top + 17)} 26 ${round(top - 1)}`, {
        fill: 'none',
        stroke: second,
        strokeWidth: 9,
      }) + stroke(`M-22 ${round(top + 5)}Q0 ${round(top + 23)} 22 ${round(top + 5)}`, 2.6);
    const crest =
      path(ellipse(-24, top + 44, 10), { fill: CREAM, stroke: INK, strokeWidth: 2.8 }) +
      path(star(-24, top + 44, 6.8, 3.3, 5, -90, 1), { fill: second });
    return outlined('', { shapes: [{ d, fill: look.top }], lw: LINE, inner, lines: neck + crest });
  },
  overall: (look: Look, cut: Cut): string => {
    const { top, hip } = cut;
    const over = look.over ?? look.pants;
    const seam = darken(over, 0.5);
    const w = cut.waist + 5;
    const d = shell(cut, cut.chest + 1, w, hip + 12);
    const belt = `M${round(-w - 6)} ${round(hip - 26)}Q0 ${round(hip - 18)} ${round(w + 6)} ${round(hip - 26)}V${round(hip - 6)}Q0 ${round(hip + 2)} ${round(-w - 6)} ${round(hip - 6)}Z`;
    const inner =
      lit(over, d) +
      path(`M-22 ${round(top - 6)}H22L0 ${round(top + 42)}Z`, { fill: look.top }) +
      path(`M8 ${round(top - 6)}H22L0 ${round(top + 42)}Z`, { fill: darken(look.top, 0.16) }) +
      farSide(cut, 0.16) +
      chinShadow(cut, 0.2) +
      path(belt, { fill: '#FFC83A', stroke: INK, strokeWidth: 3.2 });
    const zip =
      stroke(`M0 ${round(top + 40)}V${round(hip + 12)}`, 5.4, seam) +
      stroke(`M0 ${round(top + 44)}V${round(hip - 26)}`, 2.4, CREAM, { strokeDasharray: '3 6' });
    const pocket = (x: number): string =>
      path(roundRect(x, top + 56, 30, 28, [3, 3, 9, 9]), {
        fill: lighten(over, 0.12),
        stroke: seam,
        strokeWidth: 2.8,
      });
    const buckle = path(roundRect(-12, hip - 27, 24, 24, 6), { fill: CREAM, stroke: INK, strokeWidth: 3.2 });
    return outlined('', {
      shapes: [{ d, fill: over }],
      lw: LINE,
      inner,
      lines:
        zip + spanner(30, top + 48) + pocket(15) + pocket(-45) + buckle + collar(lighten(over, 0.14), cut),
    });
  },
  tracksuit: (look: Look, cut: Cut): string => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const pale = look.stripe ?? CREAM;
    const d = shell(cut, cut.chest + 2, cut.waist + 5, hip + 20);
    const inner =
      lit(over, d) +
      path(
        `M-130 ${round(top - 10)}H130V${round(top + 34)}C70 ${round(top + 52)} 34 ${round(top + 66)} 0 ${round(top + 66)}C-34 ${round(top + 66)} -70 ${round(top + 52)} -130 ${round(top + 34)}Z`,
        { fill: darken(over, 0.3) },
      ) +
      stroke(
        `M-130 ${round(top + 34)}C-70 ${round(top + 52)} -34 ${round(top + 66)} 0 ${round(top + 66)}C34 ${round(top + 66)} 70 ${round(top + 52)} 130 ${round(top + 34)}`,
        6,
        pale,
      ) +
      farSide(cut) +
      path(`M-14 ${round(top - 6)}H14L0 ${round(top + 30)}Z`, { fill: look.top }) +
      chinShadow(cut, 0.18) +
      path(`M-130 ${round(hip + 4)}H130V${round(hip + 40)}H-130Z`, { fill: darken(over, 0.26) });
    const seam = darken(over, 0.55);
    const lines =
      stroke(`M0 ${round(top + 30)}V${round(hip + 20)}`, 3.6) +
      stroke(
        `M-58 ${round(hip - 40)}L-46 ${round(hip - 10)}M58 ${round(hip - 40)}L46 ${round(hip - 10)}`,
        3.2,
        seam,
      ) +
      collar(over, cut) +
      whistle(cut);
    return outlined('', { shapes: [{ d, fill: over }], lw: LINE, inner, lines });
  },
  smock: (look: Look, cut: Cut): string => {
    const { top, hip } = cut;
    const d = shell(cut, cut.chest + 1, cut.waist + 12, hip + 34);
    const seam = mixColours(look.top, INK, 0.42);
    const splashes = each(SPLASHES, ([x, y, size, fill]) =>
      path(
        ellipse(x, top + y, size, size * 0.86) + ellipse(x + size * 0.9, top + y + size * 0.7, size * 0.4),
        {
          fill,
        },
      ),
    );
    const pocket = `M-30 ${round(hip - 12)}H30V${round(hip + 12)}Q30 ${round(hip + 20)} 22 ${round(hip + 20)}H-22Q-30 ${round(hip + 20)} -30 ${round(hip + 12)}Z`;
    const inner = lit(look.top, d) + splashes + farSide(cut) + chinShadow(cut);
    const lines =
      brushes(-14, hip - 14) +
      path(pocket, { fill: lighten(look.top, 0.2), stroke: seam, strokeWidth: 3 }) +
      stroke(`M0 ${round(hip - 12)}V${round(hip + 20)}`, 2.6, seam) +
      path(ellipse(14, hip + 6, 6, 5), { fill: '#35C3B5' }) +
      stroke(`M-25 ${round(top)}Q0 ${round(top + 18)} 25 ${round(top)}`, 6, '#E05C86') +
      stroke(`M-22 ${round(top + 5)}Q0 ${round(top + 23)} 22 ${round(top + 5)}`, 2.6);
    return outlined('', { shapes: [{ d, fill: look.top }], lw: LINE, inner, lines });
  },
  polo: (look: Look, cut: Cut): string => {
    const { top, hip } = cut;
    const pale = look.stripe ?? CREAM;
    const seam = darken(look.top, 0.5);
    const d = shell(cut, cut.chest + 1, cut.waist + 4, hip + 20);
    const inner =
      lit(look.top, d) +
      path(
        `M-120 ${round(top + 74)}Q0 ${round(top + 84)} 120 ${round(top + 74)}V${round(top + 96)}Q0 ${round(top + 106)} -120 ${round(top + 96)}Z`,
        { fill: pale },
      ) +
      farSide(cut) +
      path(`M-14 ${round(top - 6)}H14L0 ${round(top + 26)}Z`, { fill: darken(look.skin, 0.2) }) +
      chinShadow(cut, 0.2);
    const placket =
      path(`M-8 ${round(top + 20)}H8V${round(top + 60)}H-8Z`, {
        fill: lighten(look.top, 0.12),
        stroke: seam,
        strokeWidth: 2.6,
      }) +
      each([34, 50], (y) => path(ellipse(0, top + y, 3.4), { fill: CREAM, stroke: INK, strokeWidth: 2.2 }));
    return outlined('', {
      shapes: [{ d, fill: look.top }],
      lw: LINE,
      inner,
      lines: placket + collar(pale, cut),
    });
  },
  tunic: (look: Look, cut: Cut): string => {
    const { hip } = cut;
    const gold = look.stripe ?? CREAM;
    const bottom = hip + 108;
    const d = shell(cut, cut.chest, cut.waist + 22, bottom);
    const seam = darken(look.top, 0.5);
    const border = each(
      Array.from({ length: 13 }, (_, i) => -72 + i * 12),
      (x) => path(ellipse(x, bottom - 18, 3.4), { fill: gold }),
    );
    const inner =
      lit(look.top, d) +
      farSide(cut) +
      path(`M-120 ${round(bottom - 32)}H120V${round(bottom + 20)}H-120Z`, { fill: darken(look.top, 0.24) }) +
      border;
    const folds = stroke(
      `M-22 ${round(hip - 6)}Q-28 ${round(hip + 40)} -26 ${round(bottom - 36)}M24 ${round(hip - 2)}Q30 ${round(hip + 44)} 28 ${round(bottom - 36)}`,
      3,
      seam,
    );
    return (
      outlined('', { shapes: [{ d, fill: look.top }], lw: LINE, inner, lines: folds }) + drape(look, cut)
    );
  },
} as const;

/** The red breast of a robin, knitted. */
function redYoke({ top }: Cut): string {
  const edge = `C-60 ${round(top + 78)} -30 ${round(top + 94)} 0 ${round(top + 94)}C30 ${round(top + 94)} 60 ${round(top + 78)} 130 ${round(top + 40)}`;
  const stitches = each([-56, -36, -18, 0, 18, 36, 56], (x) => {
    const y = top + 72 - Math.abs(x) * 0.42;
    return path(
      roundPolygon(
        [
          [x, y - 8],
          [x + 7, y],
          [x, y + 8],
          [x - 7, y],
        ],
        1.5,
      ),
      { fill: '#FFE0A8' },
    );
  });
  return (
    path(`M-130 ${round(top - 10)}V${round(top + 40)}${edge}V${round(top - 10)}Z`, { fill: '#E2553F' }) +
    stroke(`M-130 ${round(top + 40)}${edge}`, 6, '#FFF4E2') +
    stitches
  );
}

/** Two knitted rings round the chest. */
function bands(look: Look, { top }: Cut): string {
  const light = lighten(look.top, 0.62);
  return each([62, 84], (y) =>
    path(
      `M-120 ${round(top + y)}Q0 ${round(top + y + 12)} 120 ${round(top + y)}V${round(top + y + 11)}Q0 ${round(top + y + 23)} -120 ${round(top + y + 11)}Z`,
      { fill: light },
    ),
  );
}

/** A spanner looking out of a pocket. */
function spanner(x: number, y: number): string {
  return placed(
    x,
    y,
    path('M-5 26V-2C-12 -6 -13 -18 -6 -22V-12H6V-22C13 -18 12 -6 5 -2V26Z', {
      fill: '#DCE6F2',
      stroke: INK,
      strokeWidth: 3.2,
      strokeLinejoin: 'round',
    }),
    10,
  );
}

/** Two brushes in a pocket. */
function brushes(x: number, y: number): string {
  const brush = (dx: number, degrees: number, colour: string): string =>
    placed(
      x + dx,
      y,
      path(roundRect(-3, -20, 6, 26, 2), { fill: '#F2B784', stroke: INK, strokeWidth: 2.6 }) +
        path('M-4.5 -18C-6 -28 -2 -32 0 -38C2 -32 6 -28 4.5 -18Z', {
          fill: colour,
          stroke: INK,
          strokeWidth: 2.6,
          strokeLinejoin: 'round',
        }),
      degrees,
    );
  return brush(-4, -14, '#FF6B5C') + brush(8, 8, '#4DB8F0');
}

/** The ends of a headscarf, crossed over the chest. */
function drape(look: Look, { top }: Cut): string {
  const fill = look.hairTie ?? look.top;
  const d = `M-40 ${round(top - 22)}C-58 ${round(top - 8)} -62 ${round(top + 14)} -52 ${round(top + 30)}C-30 ${round(top + 44)} -10 ${round(top + 52)} 4 ${round(top + 78)}C24 ${round(top + 84)} 34 ${round(top + 76)} 36 ${round(top + 62)}C36 ${round(top + 50)} 50 ${round(top + 42)} 54 ${round(top + 28)}C62 ${round(top + 10)} 56 ${round(top - 10)} 40 ${round(top - 22)}Z`;
  return outlined('', {
    shapes: [{ d, fill }],
    lw: LINE,
    inner:
      path(d, { fill: darken(fill, 0.22) }) +
      placed(-8, -6, path(d, { fill })) +
      chinShadow({ top: top - 6, hip: 0, chest: 0, waist: 0 }, 0.24),
    lines: stroke(
      `M-44 ${round(top + 24)}Q-2 ${round(top + 38)} 20 ${round(top + 72)}M-34 ${round(top + 12)}Q6 ${round(top + 24)} 34 ${round(top + 58)}`,
      3,
      darken(fill, 0.5),
    ),
  });
}
