import { INK, RISK_COLOURS } from '../../draw/colour.ts';
import { ellipse, roundPolygon, roundRect } from '../../draw/shapes.ts';
import { group, path, stroke } from '../../draw/svg.ts';
import { box } from '../box.ts';

type Risk = keyof typeof RISK_COLOURS;

const SHAPE: Readonly<Record<Risk, string>> = {
  content: roundRect(-34, -34, 68, 68, 17),
  contact: ellipse(0, 0, 37),
  conduct: roundPolygon(
    [
      [0, -46],
      [45, 34],
      [-45, 34],
    ],
    17,
  ),
};

const SIGN: Readonly<Record<Risk, string>> = {
  content: stroke('M-21 0Q0 -23 21 0Q0 23 -21 0Z', 5.5) + path(ellipse(0, 0, 7.5), { fill: INK }),
  contact:
    path('M-22 -14H4Q10 -14 10 -8V1Q10 7 4 7H-8L-16 14V7H-18Q-24 7 -24 1V-8Q-24 -14 -18 -14Z', {
      fill: INK,
    }) + stroke('M14 -3H17Q23 -3 23 3V11Q23 17 17 17V23L9 17H0Q-5 17 -5 11', 4.6),
  conduct:
    path('M-19 14L20 -12L6 24L-2 12Z', { fill: '#fff', transform: 'translate(0 4) scale(.92)' }) +
    path('M-2 12L20 -12', { stroke: RISK_COLOURS.conduct, strokeWidth: 3 }),
};

/** A post that says by colour, shape and sign what an island is about. */
export function riskSign(x: number, y: number, risk: Risk): string {
  const board =
    path(SHAPE[risk], { fill: '#fff', stroke: '#fff', strokeWidth: 14, strokeLinejoin: 'round' }) +
    path(SHAPE[risk], { fill: RISK_COLOURS[risk] }) +
    SIGN[risk];
  return group(
    path(ellipse(0, 2, 22, 7), { fill: '#1F2A6B', opacity: 0.25 }) +
      box(-6, -82, 12, 84, 5, '#F7EBD9') +
      box(1, -82, 5, 84, 3, '#CDBBD0') +
      group(board, { transform: 'translate(0 -118) scale(.98)' }),
    { transform: `translate(${x} ${y})` },
  );
}
