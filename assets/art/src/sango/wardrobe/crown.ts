import { darken, PALETTE } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { ellipse, star } from '../../draw/shapes.ts';
import { outlined, path, placed } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';
import { CLOTH, type Garment, seam } from './garment.ts';

const PAPER = '#FFC83A';

/** A paper crown as teachers make them: cut with scissors, painted with dots, held by a strip of tape. */
export const CROWN: Garment = {
  under: () => {
    const rim = 'M-84 -150L-86 -182L-56 -168L-20 -188L14 -170L52 -188L84 -168L108 -182L106 -150Z';
    return outlined('', { shapes: [{ d: rim, fill: darken(PAPER, 0.34) }], lw: LINE });
  },
  over: () => {
    const front =
      'M-88 -142L-96 -194L-60 -166L-34 -180L-12 -164L10 -206L36 -166L72 -186L84 -164L118 -194L110 -142Q11 -166 -88 -142Z';
    const dots = each(
      [
        [-66, -158, 6.5, PALETTE.coral],
        [-36, -164, 6, PALETTE.mint],
        [46, -164, 6, PALETTE.purple],
        [84, -158, 6.5, PALETTE.coral],
      ],
      ([x, y, r, fill]) => path(ellipse(x, y, r), { fill }),
    );
    const tape = placed(
      100,
      -156,
      path('M-9 -13H9V13H-9Z', {
        fill: '#FFF8EC',
        opacity: 0.85,
        stroke: darken(PAPER, 0.3),
        strokeWidth: 2,
      }),
      8,
    );
    return CLOTH.one(front, PAPER, {
      inner: dots + path(star(10, -176, 14, 7, 5, -90, 2), { fill: PALETTE.coral }) + tape,
      lines: seam('M-86 -150Q11 -172 108 -150', 2.8, darken(PAPER, 0.4)),
    });
  },
};
