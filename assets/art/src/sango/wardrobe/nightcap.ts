import { darken, PALETTE } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { point } from '../../draw/geometry.ts';
import { type Limb, tube } from '../../draw/limbs.ts';
import { ellipse, star } from '../../draw/shapes.ts';
import { outlined, path } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';
import { BROW, CLOTH, type Garment } from './garment.ts';

const WOOL = '#7A6BE0';

/** From the head over to the side, down to the tassel. */
const CONE: Limb = { a: point(10, -148), b: point(26, -248), c: point(150, -240), d: point(150, -122) };

/** A soft cap that falls to one side, with stars on it. */
export const NIGHTCAP: Garment = {
  under: () => {
    const stars = each(
      [
        [30, -190, 15],
        [84, -214, 12],
        [148, -176, 12],
        [92, -176, 10],
      ],
      ([x, y, size]) => path(star(x, y, size, size * 0.5, 5, -70, 2), { fill: PALETTE.sun }),
    );
    return CLOTH.solid(
      [
        { d: 'M-84 -142C-82 -196 -40 -214 22 -214C78 -214 98 -176 100 -142Z', fill: WOOL },
        { d: tube(CONE, 112, 26, 0.1, 1, 8), fill: WOOL },
      ],
      { merge: true, inner: stars },
    );
  },
  over: () => {
    const band = `M-96 ${BROW - 2}Q4 ${BROW - 24} 104 ${BROW - 2}L102 ${BROW + 20}Q4 ${BROW + 2} -94 ${BROW + 20}Z`;
    const ribs = Array.from({ length: 9 }, (_, i) => {
      const x = -82 + i * 21.5;
      return `M${x} ${BROW - 14}L${x} ${BROW + 18}`;
    }).join('');
    const tassel = ellipse(150, -104, 21);
    return (
      CLOTH.one(band, PALETTE.cream, {
        inner: path(ribs, { stroke: darken(PALETTE.cream, 0.2), strokeWidth: 3 }),
      }) +
      outlined('', {
        shapes: [{ d: tassel, fill: PALETTE.cream }],
        lw: LINE,
        inner:
          path(ellipse(157, -97, 20), { fill: darken(PALETTE.cream, 0.18) }) +
          path(ellipse(145, -109, 17), { fill: PALETTE.cream }),
      })
    );
  },
};
