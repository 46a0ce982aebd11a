import { darken, lighten } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { ellipse, tiltedEllipse } from '../../draw/shapes.ts';
import { outlined, path, stroke } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';
import { BROW, CLOTH, type Garment, seam } from './garment.ts';

const TWEED = '#D79A5B';
const CHECK = '#A8623F';

/** A checked cap with two peaks and a bow on top, and a looking glass to look through. */
export const DETECTIVE: Garment = {
  under: () => {
    const dome = 'M-92 -146C-96 -196 -58 -226 4 -226C66 -226 104 -196 100 -146Z';
    const checks =
      each([-64, -20, 24, 68], (x) =>
        stroke(`M${x} -232Q${x * 1.16 + 6} -190 ${x * 1.2 + 8} -140`, 9, CHECK),
      ) + each([-206, -172], (y) => stroke(`M-104 ${y + 8}Q4 ${y - 12} 112 ${y + 8}`, 9, CHECK));
    return CLOTH.one(dome, TWEED, { inner: `<g opacity=".38">${checks}</g>` }) + bow();
  },
  over: () => {
    const peak = (side: number): string => {
      const x = (value: number): number => 4 + side * value;
      return `M${x(40)} ${BROW - 12}C${x(84)} ${BROW - 16} ${x(128)} ${BROW - 4} ${x(150)} ${BROW + 22}C${x(118)} ${BROW + 18} ${x(96)} ${BROW + 10} ${x(70)} ${BROW + 2}Z`;
    };
    const band = `M-96 ${BROW - 6}Q4 ${BROW - 24} 104 ${BROW - 6}L102 ${BROW + 12}Q4 ${BROW - 4} -94 ${BROW + 12}Z`;
    return (
      CLOTH.solid(
        [
          { d: peak(-1), fill: TWEED },
          { d: peak(1), fill: darken(TWEED, 0.08) },
        ],
        {
          lines: seam(
            `M-70 ${BROW + 5}Q-104 ${BROW + 4} -130 ${BROW + 13}M78 ${BROW + 5}Q112 ${BROW + 4} 138 ${BROW + 13}`,
            3,
            CHECK,
          ),
        },
      ) +
      CLOTH.one(band, CHECK) +
      lookingGlass()
    );
  },
};

function bow(): string {
  return outlined('', {
    shapes: [
      { d: tiltedEllipse(-12, -232, 17, 10, 24), fill: CHECK },
      { d: tiltedEllipse(20, -232, 17, 10, -24), fill: CHECK },
      { d: ellipse(4, -229, 8), fill: lighten(CHECK, 0.2) },
    ],
    lw: LINE * 0.8,
    inner: path(ellipse(22, -224, 14, 8), { fill: darken(CHECK, 0.24) }),
  });
}

/** A ring round one eye, on a cord: the eye looks and blinks behind it. */
function lookingGlass(): string {
  const ring = ellipse(49, -27, 35, 37);
  return (
    stroke('M84 -16C112 6 120 40 112 74', LINE * 0.9, '#8A5A2C') +
    path(ring, { fill: '#FFFFFF', fillOpacity: 0.14 }) +
    path(ring, { fill: 'none', stroke: '#2A2356', strokeWidth: 13 }) +
    path(ring, { fill: 'none', stroke: '#FFC83A', strokeWidth: 6.5 }) +
    stroke('M25 -43Q31 -56 43 -58', 4.5, '#FFFFFF', { opacity: 0.9 })
  );
}
