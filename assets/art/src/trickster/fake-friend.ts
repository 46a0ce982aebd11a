import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { outlined, path, placed, stroke } from '../draw/svg.ts';
import { drawShoe } from '../kids/legs.ts';
import { LINE, NOBODY, one } from './costume-kit.ts';

/** A shoe that nobody wears. */
export function emptyShoe(side: number, colour: string): string {
  return (
    drawShoe(colour, { x: side * 40, y: -24 }, side, 1) +
    path(ellipse(side * 33, -50, 18, 7), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

/** The empty neck of a garment. */
function neckHole(y: number, rim: string): string {
  return (
    one(ellipse(0, y, 46, 19), rim, { shift: 5 }) +
    path(ellipse(0, y - 3, 32, 11), { fill: NOBODY, stroke: INK, strokeWidth: 4 })
  );
}

/** A hoodie with nobody in it. */
export function emptyHoodie(): string {
  const fill = '#4D8FE0';
  const d =
    'M-34 -236C-56 -232 -72 -222 -76 -198L-82 -98Q-82 -84 -68 -84H68Q82 -84 82 -98L76 -198C72 -222 56 -232 34 -236Z';
  return (
    one(d, fill, {
      shift: 10,
      inner:
        path('M-100 -102H100V-70H-100Z', { fill: darken(fill, 0.26) }) +
        path('M-34 -138H34L48 -104H-48Z', { fill: darken(fill, 0.16) }),
      lines:
        stroke('M-34 -138H34M-34 -138L-48 -106M34 -138L48 -106', 3.4, darken(fill, 0.55)) +
        placed(
          0,
          -172,
          path(HEART, { fill: PALETTE.pink, stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }),
          0,
          0.72,
        ),
    }) +
    neckHole(-232, lighten(fill, 0.12)) +
    stroke('M-18 -218V-188M18 -218V-194', 5, PALETTE.cream)
  );
}

/** For the best friend of everybody. */
export function capAndHeadphones(): string {
  const over = 'M-122 -6C-150 -236 150 -236 122 -6';
  const cap = outlined('', {
    lw: 6,
    shapes: [{ d: 'M-112 -84C-106 -186 106 -186 112 -84C60 -106 -60 -106 -112 -84Z', fill: PALETTE.sun }],
    inner:
      path('M0 -190H130V-60H30Q70 -120 0 -190Z', { fill: darken(PALETTE.sun, 0.18) }) +
      glint(-56, -128, 26, 10, -40, 0.8),
    lines: stroke(
      'M0 -160C-18 -140 -22 -116 -20 -100M-4 -160C34 -146 56 -120 62 -98',
      4,
      darken(PALETTE.sun, 0.45),
    ),
  });
  const brim = one(
    'M20 -104C84 -112 160 -96 190 -66C196 -52 180 -48 164 -52C120 -64 70 -72 22 -74Z',
    PALETTE.coral,
    { lw: 6, shift: 6 },
  );
  const ear = (s: number): string =>
    placed(
      s * 122,
      2,
      one(roundRect(-23, -40, 46, 80, 21), PALETTE.sky, {
        lw: 6,
        shift: 6,
        lines: path(roundRect(-9, -22, 18, 44, 9), { fill: PALETTE.white, opacity: 0.55 }),
      }),
    );
  return (
    cap +
    brim +
    stroke(over, 30) +
    stroke(over, 17, PALETTE.mid) +
    stroke('M-74 -142Q-46 -168 -14 -174', 4, PALETTE.white, { opacity: 0.6 }) +
    ear(-1) +
    ear(1)
  );
}
