import { darken, INK, lighten, mixColours } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect, star } from '../draw/shapes.ts';
import { outlined, path, stroke } from '../draw/svg.ts';
import { CREAM, type Cut, chinShadow, collar, lit, shell, VIOLET } from './garment-kit.ts';
import type { Garment, Look } from './look.ts';
import { LINE } from './measures.ts';
import { NEIGHBOUR_GARMENTS } from './neighbour-garments.ts';

const DRAW: Readonly<Record<Garment, (look: Look, cut: Cut) => string>> = {
  ...NEIGHBOUR_GARMENTS,
  tee: (look, cut) => {
    const { top, hip } = cut;
    const stripe = look.stripe ?? CREAM;
    const d = shell(cut, cut.chest, cut.waist + 3, hip + 12);
    const count = Math.ceil((hip - top) / 27) + 1;
    const stripes = Array.from({ length: count }, (_, i) => {
      const y = top + 30 + i * 27;
      return path(
        `M-90 ${round(y)}Q0 ${round(y + 10)} 90 ${round(y)}V${round(y + 12)}Q0 ${round(y + 22)} -90 ${round(y + 12)}Z`,
        {
          fill: stripe,
        },
      );
    }).join('');
    const side = path(
      `M26 ${round(top)}C40 ${round(top + 60)} 36 ${round(hip)} 24 ${round(hip + 20)}H90V${round(top)}Z`,
      {
        fill: VIOLET,
        opacity: 0.16,
      },
    );
    const collar =
      path(`M-26 ${round(top - 1)}Q0 ${round(top + 17)} 26 ${round(top - 1)}`, {
        fill: 'none',
        stroke: stripe,
        strokeWidth: 7,
      }) + stroke(`M-23 ${round(top + 3)}Q0 ${round(top + 21)} 23 ${round(top + 3)}`, 2.6);
    return outlined('', {
      shapes: [{ d, fill: look.top }],
      lw: LINE,
      inner: lit(look.top, d) + stripes + side + chinShadow(cut),
      lines: collar,
    });
  },
  hoodie: (look, cut) => {
    const { top, hip } = cut;
    const d = shell(cut, cut.chest + 3, cut.waist + 7, hip + 16);
    const seam = darken(look.top, 0.62);
    const hem = `M-90 ${round(hip + 1)}Q0 ${round(hip + 8)} 90 ${round(hip + 1)}V${round(hip + 30)}H-90Z`;
    const inner =
      lit(look.top, d) +
      path(hem, { fill: darken(look.top, 0.24), stroke: seam, strokeWidth: 3 }) +
      chinShadow(cut, 0.24) +
      path(`M-28 ${round(hip - 38)}H28L40 ${round(hip - 6)}H-40Z`, { fill: darken(look.top, 0.14) });
    const pocket = `M-28 ${round(hip - 38)}H28M-28 ${round(hip - 38)}L-40 ${round(hip - 8)}M28 ${round(hip - 38)}L40 ${round(hip - 8)}`;
    const print =
      look.print === 'wave'
        ? stroke(
            `M-24 ${round(top + 62)}Q-12 ${round(top + 48)} 0 ${round(top + 62)}T24 ${round(top + 62)}`,
            8,
            '#8FF0DF',
          )
        : path(
            roundPolygon(
              [
                [0, top + 44],
                [19, top + 76],
                [-19, top + 76],
              ],
              5,
            ),
            { fill: '#FFE27A' },
          );
    return (
      outlined('', {
        shapes: [{ d, fill: look.top }],
        lw: LINE,
        inner,
        lines: stroke(pocket, 3, seam) + print,
      }) + hood(look.top, top)
    );
  },
  dungarees: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.pants;
    const w = cut.waist;
    const d = shell(cut, cut.chest - 2, w + 3, hip + 8);
    const bib = `M-30 ${round(top + 46)}Q0 ${round(top + 50)} 30 ${round(top + 46)}L34 ${round(top + 86)}L${round(w + 6)} ${round(top + 96)}V${round(hip + 12)}H${round(-w - 6)}V${round(top + 96)}L-34 ${round(top + 86)}Z`;
    const inner =
      lit(look.top, d) +
      chinShadow(cut) +
      path(bib, { fill: over }) +
      path(
        `M12 ${round(top + 40)}C30 ${round(top + 90)} 30 ${round(hip)} 20 ${round(hip + 20)}H90V${round(top + 40)}Z`,
        {
          fill: VIOLET,
          opacity: 0.18,
        },
      ) +
      path(`M-36 ${round(top - 4)}L-22 ${round(top + 54)}H-32L-50 ${round(top + 6)}Z`, { fill: over }) +
      path(`M36 ${round(top - 4)}L22 ${round(top + 54)}H32L50 ${round(top + 6)}Z`, {
        fill: darken(over, 0.14),
      });
    const edge = `M${round(-w - 2)} ${round(top + 97)}L-34 ${round(top + 87)}L-30 ${round(top + 46)}Q0 ${round(top + 50)} 30 ${round(top + 46)}L34 ${round(top + 87)}L${round(w + 2)} ${round(top + 97)}`;
    const straps = `M-41 ${round(top + 4)}L-31 ${round(top + 46)}M-31 ${round(top - 2)}L-22 ${round(top + 47)}M41 ${round(top + 4)}L31 ${round(top + 46)}M31 ${round(top - 2)}L22 ${round(top + 47)}`;
    const lines =
      stroke(edge, 3.4) +
      path(`M${round(-w - 2)} ${round(hip - 8)}H${round(w + 2)}V${round(hip + 22)}H${round(-w - 2)}Z`, {
        fill: over,
      }) +
      stroke(
        `M-40 ${round(hip + 4)}Q-28 ${round(hip + 18)} -16 ${round(hip + 4)}M40 ${round(hip + 4)}Q28 ${round(hip + 18)} 16 ${round(hip + 4)}`,
        2.8,
        darken(over, 0.5),
      ) +
      stroke(straps, 3.2) +
      each([-26, 26], (x) =>
        path(ellipse(x, top + 55, 6.4), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 }),
      ) +
      path(roundRect(-17, top + 66, 34, 27, [3, 3, 11, 11]), {
        fill: lighten(over, 0.16),
        stroke: darken(over, 0.5),
        strokeWidth: 2.8,
      }) +
      path(star(0, top + 79, 8, 4, 5, 2), { fill: '#FFE27A' }) +
      stroke(`M-25 ${round(top)}Q0 ${round(top + 18)} 25 ${round(top)}`, 3, mixColours(look.top, INK, 0.35));
    return outlined('', { shapes: [{ d, fill: look.top }], lw: LINE, inner, lines });
  },
  jacket: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest + 2, cut.waist + 4, hip + 8);
    const inner =
      lit(over, d) +
      path(`M-14 ${round(top - 6)}H14L20 ${round(hip + 12)}H-20Z`, { fill: look.top }) +
      path(`M6 ${round(top)}H20V${round(hip + 20)}H10Z`, { fill: darken(look.top, 0.16) }) +
      chinShadow(cut, 0.2) +
      path(`M-80 ${round(hip - 4)}H80V${round(hip + 20)}H-80Z`, { fill: CREAM }) +
      path(`M-20 ${round(hip - 6)}H20V${round(hip + 20)}H-20Z`, { fill: look.top }) +
      path(`M-80 ${round(hip)}H-20M20 ${round(hip)}H80`, { stroke: over, strokeWidth: 4 });
    const lapel = (s: number): string =>
      path(
        `M${s * 28} ${round(top - 2)}Q${s * 20} ${round(top + 12)} ${s * 14} ${round(top + 16)}L${s * 14} ${round(top + 4)}Q${s * 20} ${round(top)} ${s * 24} ${round(top - 6)}Z`,
        {
          fill: CREAM,
          stroke: INK,
          strokeWidth: 3,
          strokeLinejoin: 'round',
        },
      );
    const lines =
      stroke(`M-15 ${round(top + 2)}L-20 ${round(hip + 7)}M15 ${round(top + 2)}L20 ${round(hip + 7)}`, 3.2) +
      stroke(
        `M${round(-cut.waist - 2)} ${round(hip - 5)}H-20M20 ${round(hip - 5)}H${round(cut.waist + 2)}`,
        3,
      ) +
      lapel(-1) +
      lapel(1) +
      path(ellipse(-34, top + 46, 9), { fill: CREAM }) +
      path(star(-34, top + 46, 6.5, 3.2, 5, 1), { fill: '#FF6B5C' });
    return outlined('', { shapes: [{ d, fill: over }], lw: LINE, inner, lines });
  },
  cardigan: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest, cut.waist + 6, hip + 44);
    const inner =
      lit(over, d) +
      path(
        `M-24 ${round(top - 6)}H24L8 ${round(hip - 30)}L12 ${round(hip + 50)}H-12L-8 ${round(hip - 30)}Z`,
        {
          fill: look.top,
        },
      ) +
      path(`M8 ${round(top)}H26L8 ${round(hip - 30)}L12 ${round(hip + 50)}H4Z`, {
        fill: darken(look.top, 0.14),
      }) +
      chinShadow(cut, 0.16) +
      path(
        `M-90 ${round(hip + 28)}H-12V${round(hip + 60)}H-90ZM90 ${round(hip + 28)}H12V${round(hip + 60)}H90Z`,
        {
          fill: darken(over, 0.18),
        },
      );
    const necklace =
      stroke(`M-18 ${round(top + 6)}Q0 ${round(top + 34)} 18 ${round(top + 6)}`, 3, '#B86E00') +
      path(ellipse(0, top + 24, 5.5), { fill: '#FFC83A', stroke: INK, strokeWidth: 2.6 });
    const lines =
      stroke(
        `M-24 ${round(top + 2)}L-9 ${round(hip - 30)}L-12 ${round(hip + 43)}M24 ${round(top + 2)}L9 ${round(hip - 30)}L12 ${round(hip + 43)}`,
        3.2,
      ) +
      stroke(`M-46 ${round(hip - 4)}H-24M24 ${round(hip - 4)}H46`, 3, darken(over, 0.5)) +
      each([0, 34, 68], (y) =>
        path(ellipse(17, hip - 26 + y, 4.2), { fill: '#FFF4E2', stroke: INK, strokeWidth: 2.4 }),
      ) +
      (look.necklace ? necklace : '') +
      (look.shirtCollar ? collar(lighten(look.top, 0.3), cut) : '');
    return outlined('', { shapes: [{ d, fill: over }], lw: LINE, inner, lines });
  },
  shirt: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest + 2, cut.waist + 5, hip + 22);
    const check = darken(over, 0.16);
    const rows = Array.from({ length: 12 }, (_, i) =>
      stroke(`M-100 ${round(top + 24 + i * 30)}H100`, 9, check),
    ).join('');
    const columns = each([-72, -42, 42, 72], (x) =>
      stroke(`M${x} ${round(top - 10)}V${round(hip + 40)}`, 9, check, { opacity: 0.75 }),
    );
    const inner =
      lit(over, d) +
      rows +
      columns +
      path(`M-18 ${round(top - 6)}H18L22 ${round(hip + 40)}H-22Z`, { fill: look.top }) +
      path(`M8 ${round(top)}H19L22 ${round(hip + 40)}H10Z`, { fill: darken(look.top, 0.14) }) +
      path(
        `M30 ${round(top)}C48 ${round(top + 60)} 46 ${round(hip)} 36 ${round(hip + 40)}H110V${round(top)}Z`,
        {
          fill: VIOLET,
          opacity: 0.14,
        },
      ) +
      chinShadow(cut, 0.18);
    const collar = (s: number): string =>
      path(
        `M${s * 30} ${round(top - 4)}L${s * 12} ${round(top + 4)}L${s * 24} ${round(top + 26)}L${s * 42} ${round(top + 8)}Z`,
        {
          fill: lighten(over, 0.16),
          stroke: INK,
          strokeWidth: 3,
          strokeLinejoin: 'round',
        },
      );
    const lines =
      stroke(
        `M-18 ${round(top + 10)}L-22 ${round(hip + 21)}M18 ${round(top + 10)}L22 ${round(hip + 21)}`,
        3.2,
      ) +
      path(roundRect(32, top + 44, 30, 32, [3, 3, 9, 9]), {
        fill: 'none',
        stroke: darken(over, 0.55),
        strokeWidth: 2.8,
      }) +
      collar(-1) +
      collar(1);
    return outlined('', { shapes: [{ d, fill: over }], lw: LINE, inner, lines });
  },
};

function hood(fill: string, top: number): string {
  const d = `M-44 ${round(top + 10)}C-52 ${round(top - 14)} -30 ${round(top - 24)} 0 ${round(top - 24)}C30 ${round(top - 24)} 52 ${round(top - 14)} 44 ${round(top + 10)}C34 ${round(top + 22)} 14 ${round(top + 24)} 0 ${round(top + 20)}C-14 ${round(top + 24)} -34 ${round(top + 22)} -44 ${round(top + 10)}Z`;
  const inner =
    path(ellipse(0, top - 6, 32, 20), { fill: darken(fill, 0.45) }) +
    path(`M10 ${round(top + 30)}Q40 ${round(top + 20)} 50 ${round(top - 10)}V${round(top + 30)}Z`, {
      fill: darken(fill, 0.22),
    });
  const strings =
    stroke(`M-14 ${round(top + 20)}V${round(top + 42)}`, 4.4, '#FFF8EC') +
    stroke(`M14 ${round(top + 20)}V${round(top + 38)}`, 4.4, '#FFF8EC');
  return outlined('', { shapes: [{ d, fill: lighten(fill, 0.1) }], lw: LINE, inner, lines: strings });
}

/** The clothed body. @param shoulders height of the shoulders @param hip height of the hip */
export function drawTorso(look: Look, shoulders: number, hip: number): string {
  const waist =
    (look.wheelchair ? 43 : look.garment === 'cardigan' ? 38 : 41) * look.girth * (look.belly ?? 1);
  return DRAW[look.garment](look, { top: shoulders - 8, hip, chest: 49 * look.girth, waist });
}

/** How far down the arm a sleeve reaches (0–1), its colour and width. */
export function sleeveOf(look: Look): { readonly fill: string; readonly to: number; readonly width: number } {
  switch (look.garment) {
    case 'tee':
      return { fill: look.top, to: 0.46, width: 36 };
    case 'dungarees':
      return { fill: look.top, to: 0.44, width: 35 };
    case 'hoodie':
      return { fill: look.top, to: 0.95, width: 36 };
    case 'jacket':
      return { fill: look.over ?? look.top, to: 0.95, width: 36 };
    case 'cardigan':
      return { fill: look.over ?? look.top, to: 0.95, width: 33 };
    case 'shirt':
      return { fill: look.over ?? look.top, to: 0.4, width: 37 };
    case 'jumper':
      return { fill: look.top, to: 0.95, width: 36 };
    case 'jersey':
      return { fill: look.top, to: 0.95, width: 35 };
    case 'smock':
      return { fill: look.top, to: 0.93, width: 38 };
    case 'tracksuit':
      return { fill: look.over ?? look.top, to: 0.95, width: 37 };
    case 'overall':
      return { fill: look.over ?? look.top, to: 0.42, width: 36 };
    case 'polo':
      return { fill: look.top, to: 0.42, width: 37 };
    case 'tunic':
      return { fill: look.top, to: 0.95, width: 35 };
  }
}
