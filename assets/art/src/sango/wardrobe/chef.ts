import { darken, PALETTE } from '../../draw/colour.ts';
import { point } from '../../draw/geometry.ts';
import { capsule, ellipse, tiltedEllipse } from '../../draw/shapes.ts';
import { outlined, path, placed } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';
import { BROW, CLOTH, type Garment, seam } from './garment.ts';

const WHITE = '#FFFDF6';

/** A tall hat, and a ladle tucked in behind. */
export const CHEF: Garment = {
  back: () => placed(126, -150, ladle(), 18),
  under: () => {
    const puff = [
      { d: ellipse(-54, -204, 46, 42), fill: WHITE },
      { d: ellipse(64, -206, 48, 42), fill: WHITE },
      { d: ellipse(4, -226, 56, 46), fill: WHITE },
      { d: 'M-72 -186L-64 -140H76L84 -186Z', fill: WHITE },
    ];
    const folds =
      'M-34 -176V-156M6 -180V-158M46 -176V-156M-24 -212Q-14 -204 -10 -192M42 -214Q32 -204 30 -194';
    return CLOTH.solid(puff, { merge: true, tone: 0.13, lines: seam(folds, 3.4, '#B9AFCF') });
  },
  over: () => {
    const band = `M-74 ${BROW - 14}Q5 ${BROW - 28} 84 ${BROW - 14}L82 ${BROW + 12}Q5 ${BROW - 4} -72 ${BROW + 12}Z`;
    return CLOTH.one(band, WHITE, {
      tone: 0.13,
      inner: path(`M-80 ${BROW + 4}Q5 ${BROW - 12} 90 ${BROW + 4}V${BROW + 22}H-80Z`, {
        fill: PALETTE.coral,
      }),
    });
  },
};

function ladle(): string {
  return outlined('', {
    shapes: [
      { d: capsule(point(0, 70), point(0, -26), 13), fill: '#B5722E' },
      { d: tiltedEllipse(0, -44, 31, 25, 0), fill: '#B9C7E0' },
    ],
    lw: LINE * 0.9,
    inner:
      path(ellipse(0, -50, 25, 15), { fill: PALETTE.coral }) +
      path(ellipse(6, -44, 22, 9), { fill: darken(PALETTE.coral, 0.18) }) +
      path(ellipse(-8, -53, 5, 3), { fill: PALETTE.sun }),
  });
}
