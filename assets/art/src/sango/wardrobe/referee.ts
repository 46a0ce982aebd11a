import { darken, INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundRect, tiltedEllipse } from '../../draw/shapes.ts';
import { outlined, path, stroke } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';
import { BROW, CLOTH, type Garment, seam } from './garment.ts';

const CAP = '#35B5AC';

/** A sports cap, and a whistle on a cord round the body. */
export const REFEREE: Garment = {
  under: () => {
    const dome = 'M-88 -144C-92 -190 -54 -216 6 -216C66 -216 104 -188 100 -144Z';
    const panels = seam(
      'M6 -214V-150M-40 -205Q-56 -180 -54 -148M52 -205Q68 -180 66 -148',
      3,
      darken(CAP, 0.45),
    );
    return (
      CLOTH.one(dome, CAP, { lines: panels }) +
      outlined('', { shapes: [{ d: ellipse(6, -217, 10, 7), fill: PALETTE.sun }], lw: LINE * 0.8 })
    );
  },
  over: () => {
    const band = `M-94 ${BROW - 2}Q6 ${BROW - 22} 106 ${BROW - 2}L104 ${BROW + 14}Q6 ${BROW - 4} -92 ${BROW + 14}Z`;
    const peak = `M-6 ${BROW - 8}C60 ${BROW - 14} 136 ${BROW - 8} 164 ${BROW + 22}C122 ${BROW + 18} 60 ${BROW + 14} -2 ${BROW + 14}Z`;
    return (
      CLOTH.one(band, PALETTE.cream) +
      CLOTH.one(peak, darken(CAP, 0.16), {
        lines: seam(`M20 ${BROW + 5}Q90 ${BROW} 146 ${BROW + 13}`, 3, '#BFF2EA'),
      }) +
      whistle()
    );
  },
};

/** On a cord round the body, between the sticker and the button. */
function whistle(): string {
  const cord = 'M-120 92Q-60 106 -42 106Q40 106 121 92';
  const ring = ellipse(-42, 108, 6);
  return (
    stroke(cord, 10) +
    stroke(cord, 4.6, PALETTE.cream) +
    stroke(ring, 4.4) +
    outlined('', {
      shapes: [{ d: `${roundRect(-70, 114, 34, 16, 5)}${ellipse(-38, 127, 15)}`, fill: PALETTE.sun }],
      lw: LINE * 0.8,
      inner:
        path(ellipse(-31, 136, 17), { fill: darken(PALETTE.sun, 0.2) }) +
        path(tiltedEllipse(-54, 118, 9, 2.6, 0), { fill: PALETTE.white }),
      lines: path(ellipse(-38, 127, 4.6), { fill: INK }),
    })
  );
}
