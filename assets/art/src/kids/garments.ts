import { light, mix, shade } from '../kit/colour.ts';
import { INK } from '../kit/palette.ts';
import { ell, rpoly, rrect, star } from '../kit/paths.ts';
import { short as r } from '../kit/point.ts';
import { at, each, line, outlined, path } from '../kit/tags.ts';
import type { Garment, Look } from './cast.ts';
import { LINE } from './measures.ts';

/** Where a torso begins and ends, and how wide it is. */
interface Cut {
  readonly top: number;
  readonly hip: number;
  readonly chest: number;
  readonly waist: number;
}

const VIOLET = '#3A2470';
const CREAM = '#FFF4E2';

/** The outline of a body from the neck to `bottom`. */
function shell({ top }: Cut, chest: number, waist: number, bottom: number): string {
  return (
    `M-26 ${r(top - 2)}C${r(-chest * 0.72)} ${r(top + 1)} ${r(-chest)} ${r(top + 8)} ${r(-chest - 2)} ${r(top + 30)}` +
    `L${r(-waist)} ${r(bottom - 8)}Q${r(-waist)} ${r(bottom)} ${r(-waist + 8)} ${r(bottom)}H${r(waist - 8)}` +
    `Q${r(waist)} ${r(bottom)} ${r(waist)} ${r(bottom - 8)}L${r(chest + 2)} ${r(top + 30)}` +
    `C${r(chest)} ${r(top + 8)} ${r(chest * 0.72)} ${r(top + 1)} 26 ${r(top - 2)}Q0 ${r(top + 16)} -26 ${r(top - 2)}Z`
  );
}

function lit(fill: string, d: string): string {
  return path(d, { fill: shade(fill, 0.2) }) + at(-11, -5, path(d, { fill }));
}

/** What the chin throws on the chest. */
function chinShadow({ top }: Cut, opacity = 0.16): string {
  return path(`M-60 ${r(top - 20)}H60V${r(top + 12)}Q0 ${r(top + 40)} -60 ${r(top + 12)}Z`, {
    fill: VIOLET,
    opacity,
  });
}

const DRAW: Readonly<Record<Garment, (look: Look, cut: Cut) => string>> = {
  tee: (look, cut) => {
    const { top, hip } = cut;
    const stripe = look.stripe ?? CREAM;
    const d = shell(cut, cut.chest, cut.waist + 3, hip + 12);
    const count = Math.ceil((hip - top) / 27) + 1;
    const stripes = Array.from({ length: count }, (_, i) => {
      const y = top + 30 + i * 27;
      return path(`M-90 ${r(y)}Q0 ${r(y + 10)} 90 ${r(y)}V${r(y + 12)}Q0 ${r(y + 22)} -90 ${r(y + 12)}Z`, {
        fill: stripe,
      });
    }).join('');
    const side = path(`M26 ${r(top)}C40 ${r(top + 60)} 36 ${r(hip)} 24 ${r(hip + 20)}H90V${r(top)}Z`, {
      fill: VIOLET,
      opacity: 0.16,
    });
    const collar =
      path(`M-26 ${r(top - 1)}Q0 ${r(top + 17)} 26 ${r(top - 1)}`, {
        fill: 'none',
        stroke: stripe,
        strokeWidth: 7,
      }) + line(`M-23 ${r(top + 3)}Q0 ${r(top + 21)} 23 ${r(top + 3)}`, 2.6);
    return outlined([{ d, fill: look.top }], {
      lw: LINE,
      inner: lit(look.top, d) + stripes + side + chinShadow(cut),
      lines: collar,
    });
  },
  hoodie: (look, cut) => {
    const { top, hip } = cut;
    const d = shell(cut, cut.chest + 3, cut.waist + 7, hip + 16);
    const seam = shade(look.top, 0.62);
    const hem = `M-90 ${r(hip + 1)}Q0 ${r(hip + 8)} 90 ${r(hip + 1)}V${r(hip + 30)}H-90Z`;
    const inner =
      lit(look.top, d) +
      path(hem, { fill: shade(look.top, 0.24), stroke: seam, strokeWidth: 3 }) +
      chinShadow(cut, 0.24) +
      path(`M-28 ${r(hip - 38)}H28L40 ${r(hip - 6)}H-40Z`, { fill: shade(look.top, 0.14) });
    const pocket = `M-28 ${r(hip - 38)}H28M-28 ${r(hip - 38)}L-40 ${r(hip - 8)}M28 ${r(hip - 38)}L40 ${r(hip - 8)}`;
    const print =
      look.print === 'wave'
        ? line(`M-24 ${r(top + 62)}Q-12 ${r(top + 48)} 0 ${r(top + 62)}T24 ${r(top + 62)}`, 8, '#8FF0DF')
        : path(
            rpoly(
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
      outlined([{ d, fill: look.top }], { lw: LINE, inner, lines: line(pocket, 3, seam) + print }) +
      hood(look.top, top)
    );
  },
  dungarees: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.pants;
    const w = cut.waist;
    const d = shell(cut, cut.chest - 2, w + 3, hip + 8);
    const bib = `M-30 ${r(top + 46)}Q0 ${r(top + 50)} 30 ${r(top + 46)}L34 ${r(top + 86)}L${r(w + 6)} ${r(top + 96)}V${r(hip + 12)}H${r(-w - 6)}V${r(top + 96)}L-34 ${r(top + 86)}Z`;
    const inner =
      lit(look.top, d) +
      chinShadow(cut) +
      path(bib, { fill: over }) +
      path(`M12 ${r(top + 40)}C30 ${r(top + 90)} 30 ${r(hip)} 20 ${r(hip + 20)}H90V${r(top + 40)}Z`, {
        fill: VIOLET,
        opacity: 0.18,
      }) +
      path(`M-36 ${r(top - 4)}L-22 ${r(top + 54)}H-32L-50 ${r(top + 6)}Z`, { fill: over }) +
      path(`M36 ${r(top - 4)}L22 ${r(top + 54)}H32L50 ${r(top + 6)}Z`, { fill: shade(over, 0.14) });
    const edge = `M${r(-w - 2)} ${r(top + 97)}L-34 ${r(top + 87)}L-30 ${r(top + 46)}Q0 ${r(top + 50)} 30 ${r(top + 46)}L34 ${r(top + 87)}L${r(w + 2)} ${r(top + 97)}`;
    const straps = `M-41 ${r(top + 4)}L-31 ${r(top + 46)}M-31 ${r(top - 2)}L-22 ${r(top + 47)}M41 ${r(top + 4)}L31 ${r(top + 46)}M31 ${r(top - 2)}L22 ${r(top + 47)}`;
    const lines =
      line(edge, 3.4) +
      path(`M${r(-w - 2)} ${r(hip - 8)}H${r(w + 2)}V${r(hip + 22)}H${r(-w - 2)}Z`, { fill: over }) +
      line(
        `M-40 ${r(hip + 4)}Q-28 ${r(hip + 18)} -16 ${r(hip + 4)}M40 ${r(hip + 4)}Q28 ${r(hip + 18)} 16 ${r(hip + 4)}`,
        2.8,
        shade(over, 0.5),
      ) +
      line(straps, 3.2) +
      each([-26, 26], (x) => path(ell(x, top + 55, 6.4), { fill: '#FFC83A', stroke: INK, strokeWidth: 3 })) +
      path(rrect(-17, top + 66, 34, 27, [3, 3, 11, 11]), {
        fill: light(over, 0.16),
        stroke: shade(over, 0.5),
        strokeWidth: 2.8,
      }) +
      path(star(0, top + 79, 8, 4, 5, 2), { fill: '#FFE27A' }) +
      line(`M-25 ${r(top)}Q0 ${r(top + 18)} 25 ${r(top)}`, 3, mix(look.top, INK, 0.35));
    return outlined([{ d, fill: look.top }], { lw: LINE, inner, lines });
  },
  jacket: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest + 2, cut.waist + 4, hip + 8);
    const inner =
      lit(over, d) +
      path(`M-14 ${r(top - 6)}H14L20 ${r(hip + 12)}H-20Z`, { fill: look.top }) +
      path(`M6 ${r(top)}H20V${r(hip + 20)}H10Z`, { fill: shade(look.top, 0.16) }) +
      chinShadow(cut, 0.2) +
      path(`M-80 ${r(hip - 4)}H80V${r(hip + 20)}H-80Z`, { fill: CREAM }) +
      path(`M-20 ${r(hip - 6)}H20V${r(hip + 20)}H-20Z`, { fill: look.top }) +
      path(`M-80 ${r(hip)}H-20M20 ${r(hip)}H80`, { stroke: over, strokeWidth: 4 });
    const lapel = (s: number): string =>
      path(
        `M${s * 28} ${r(top - 2)}Q${s * 20} ${r(top + 12)} ${s * 14} ${r(top + 16)}L${s * 14} ${r(top + 4)}Q${s * 20} ${r(top)} ${s * 24} ${r(top - 6)}Z`,
        {
          fill: CREAM,
          stroke: INK,
          strokeWidth: 3,
          strokeLinejoin: 'round',
        },
      );
    const lines =
      line(`M-15 ${r(top + 2)}L-20 ${r(hip + 7)}M15 ${r(top + 2)}L20 ${r(hip + 7)}`, 3.2) +
      line(`M${r(-cut.waist - 2)} ${r(hip - 5)}H-20M20 ${r(hip - 5)}H${r(cut.waist + 2)}`, 3) +
      lapel(-1) +
      lapel(1) +
      path(ell(-34, top + 46, 9), { fill: CREAM }) +
      path(star(-34, top + 46, 6.5, 3.2, 5, 1), { fill: '#FF6B5C' });
    return outlined([{ d, fill: over }], { lw: LINE, inner, lines });
  },
  cardigan: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest, cut.waist + 6, hip + 44);
    const inner =
      lit(over, d) +
      path(`M-24 ${r(top - 6)}H24L8 ${r(hip - 30)}L12 ${r(hip + 50)}H-12L-8 ${r(hip - 30)}Z`, {
        fill: look.top,
      }) +
      path(`M8 ${r(top)}H26L8 ${r(hip - 30)}L12 ${r(hip + 50)}H4Z`, { fill: shade(look.top, 0.14) }) +
      chinShadow(cut, 0.16) +
      path(`M-90 ${r(hip + 28)}H-12V${r(hip + 60)}H-90ZM90 ${r(hip + 28)}H12V${r(hip + 60)}H90Z`, {
        fill: shade(over, 0.18),
      });
    const necklace =
      line(`M-18 ${r(top + 6)}Q0 ${r(top + 34)} 18 ${r(top + 6)}`, 3, '#B86E00') +
      path(ell(0, top + 24, 5.5), { fill: '#FFC83A', stroke: INK, strokeWidth: 2.6 });
    const lines =
      line(
        `M-24 ${r(top + 2)}L-9 ${r(hip - 30)}L-12 ${r(hip + 43)}M24 ${r(top + 2)}L9 ${r(hip - 30)}L12 ${r(hip + 43)}`,
        3.2,
      ) +
      line(`M-46 ${r(hip - 4)}H-24M24 ${r(hip - 4)}H46`, 3, shade(over, 0.5)) +
      each([0, 34, 68], (y) =>
        path(ell(17, hip - 26 + y, 4.2), { fill: '#FFF4E2', stroke: INK, strokeWidth: 2.4 }),
      ) +
      necklace;
    return outlined([{ d, fill: over }], { lw: LINE, inner, lines });
  },
  shirt: (look, cut) => {
    const { top, hip } = cut;
    const over = look.over ?? look.top;
    const d = shell(cut, cut.chest + 2, cut.waist + 5, hip + 22);
    const check = shade(over, 0.16);
    const rows = Array.from({ length: 12 }, (_, i) =>
      line(`M-100 ${r(top + 24 + i * 30)}H100`, 9, check),
    ).join('');
    const columns = each([-72, -42, 42, 72], (x) =>
      line(`M${x} ${r(top - 10)}V${r(hip + 40)}`, 9, check, { opacity: 0.75 }),
    );
    const inner =
      lit(over, d) +
      rows +
      columns +
      path(`M-18 ${r(top - 6)}H18L22 ${r(hip + 40)}H-22Z`, { fill: look.top }) +
      path(`M8 ${r(top)}H19L22 ${r(hip + 40)}H10Z`, { fill: shade(look.top, 0.14) }) +
      path(`M30 ${r(top)}C48 ${r(top + 60)} 46 ${r(hip)} 36 ${r(hip + 40)}H110V${r(top)}Z`, {
        fill: VIOLET,
        opacity: 0.14,
      }) +
      chinShadow(cut, 0.18);
    const collar = (s: number): string =>
      path(
        `M${s * 30} ${r(top - 4)}L${s * 12} ${r(top + 4)}L${s * 24} ${r(top + 26)}L${s * 42} ${r(top + 8)}Z`,
        {
          fill: light(over, 0.16),
          stroke: INK,
          strokeWidth: 3,
          strokeLinejoin: 'round',
        },
      );
    const lines =
      line(`M-18 ${r(top + 10)}L-22 ${r(hip + 21)}M18 ${r(top + 10)}L22 ${r(hip + 21)}`, 3.2) +
      path(rrect(32, top + 44, 30, 32, [3, 3, 9, 9]), {
        fill: 'none',
        stroke: shade(over, 0.55),
        strokeWidth: 2.8,
      }) +
      collar(-1) +
      collar(1);
    return outlined([{ d, fill: over }], { lw: LINE, inner, lines });
  },
};

function hood(fill: string, top: number): string {
  const d = `M-44 ${r(top + 10)}C-52 ${r(top - 14)} -30 ${r(top - 24)} 0 ${r(top - 24)}C30 ${r(top - 24)} 52 ${r(top - 14)} 44 ${r(top + 10)}C34 ${r(top + 22)} 14 ${r(top + 24)} 0 ${r(top + 20)}C-14 ${r(top + 24)} -34 ${r(top + 22)} -44 ${r(top + 10)}Z`;
  const inner =
    path(ell(0, top - 6, 32, 20), { fill: shade(fill, 0.45) }) +
    path(`M10 ${r(top + 30)}Q40 ${r(top + 20)} 50 ${r(top - 10)}V${r(top + 30)}Z`, {
      fill: shade(fill, 0.22),
    });
  const strings =
    line(`M-14 ${r(top + 20)}V${r(top + 42)}`, 4.4, '#FFF8EC') +
    line(`M14 ${r(top + 20)}V${r(top + 38)}`, 4.4, '#FFF8EC');
  return outlined([{ d, fill: light(fill, 0.1) }], { lw: LINE, inner, lines: strings });
}

/** The clothed body. @param shoulders height of the shoulders @param hip height of the hip */
export function drawTorso(look: Look, shoulders: number, hip: number): string {
  const waist = (look.wheelchair ? 43 : look.garment === 'cardigan' ? 38 : 41) * look.girth;
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
  }
}
