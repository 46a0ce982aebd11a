import { darken, INK, mixColours, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { ellipse } from '../draw/shapes.ts';
import { glint } from '../draw/solid.ts';
import { clipped, outlined, path, stroke } from '../draw/svg.ts';
import type { Expression, EyeKind } from '../figure/face.ts';
import type { MouthName } from '../figure/mouths.ts';
import type { FacePieces } from '../figure/puppet.ts';
import { drawCracks } from './cracks.ts';

/** Paint on a mask that has no face of its own. */
export interface MaskPaint {
  readonly face: string;
  /** The diamond round one eye. */
  readonly diamond: string;
  readonly brow: string;
}

const LINE = 6;
/** Nobody is behind the mask: the holes show the same soft dusk in every costume. */
const INSIDE = '#5147AA';
export const INSIDE_DEEP = '#3D338F';

/** Reaches from -118 to 118 across and from -112 to 132 down. */
export const MASK =
  'M-106 -92C-62 -122 62 -122 106 -92C122 -16 108 66 62 110C32 138 -32 138 -62 110C-108 66 -122 -16 -106 -92Z';

const LAUGHING = (s: number): string =>
  `M${s * 82} -12C${s * 80} -58 ${s * 24} -62 ${s * 18} -16C${s * 34} -34 ${s * 64} -30 ${s * 82} -12Z`;
const SLY = (s: number): string =>
  `M${s * 20} -32C${s * 42} -40 ${s * 66} -40 ${s * 88} -34C${s * 88} -4 ${s * 28} -2 ${s * 20} -32Z`;
const ROUND = (s: number): string => ellipse(s * 50, -28, 27, 25);
const DROOPING = (s: number): string =>
  `M${s * 88} -16C${s * 72} -34 ${s * 44} -46 ${s * 22} -46C${s * 14} -22 ${s * 28} -8 ${s * 48} -6C${s * 66} -3 ${s * 82} -7 ${s * 88} -16Z`;
const SHUT = (s: number): string =>
  `M${s * 84} -28C${s * 66} -16 ${s * 36} -16 ${s * 18} -28C${s * 30} -4 ${s * 70} -4 ${s * 84} -28Z`;

export const EYES: Readonly<Record<EyeKind, readonly [string, string]>> = {
  open: [LAUGHING(-1), SLY(1)],
  half: [SLY(-1), SLY(1)],
  happy: [LAUGHING(-1), LAUGHING(1)],
  wide: [ROUND(-1), ROUND(1)],
  star: [ROUND(-1), ROUND(1)],
  sad: [DROOPING(-1), DROOPING(1)],
  closed: [SHUT(-1), SHUT(1)],
};

const SMIRK = 'M-54 46C-24 66 36 58 68 24C64 58 38 80 4 80C-26 80 -46 66 -54 46Z';
const GRIN = 'M-56 38C-24 58 36 52 70 18C72 66 40 98 2 98C-30 98 -52 74 -56 38Z';
export const MOUTHS: Readonly<Record<MouthName, string>> = {
  smile: SMIRK,
  smirk: SMIRK,
  open: GRIN,
  laugh: 'M-66 28C-30 50 40 46 76 10C80 74 44 112 2 112C-36 112 -62 76 -66 28Z',
  proud: 'M-60 42C-26 66 40 56 78 12C76 56 44 84 6 84C-28 84 -52 66 -60 42Z',
  small: 'M-26 56C-10 66 14 64 32 48C30 66 16 76 0 76C-14 76 -24 68 -26 56Z',
  flat: 'M-44 58C-20 52 20 52 46 56C51 60 51 68 46 72C20 67 -20 67 -44 74C-50 70 -50 62 -44 58Z',
  cross: 'M-46 70C-24 56 14 48 48 56C54 60 53 69 46 71C18 65 -14 72 -38 84C-48 84 -52 76 -46 70Z',
  think: 'M-30 68C-12 56 14 52 44 44C52 46 52 56 46 60C22 64 -4 70 -22 80C-32 80 -36 74 -30 68Z',
  worried:
    'M-50 62C-38 46 -26 48 -14 58C-4 66 6 66 16 56C26 46 40 48 50 60C55 68 48 78 41 73C33 65 28 65 20 73C8 83 -6 83 -18 73C-26 65 -34 67 -40 75C-47 79 -55 71 -50 62Z',
  sad: 'M-46 86C-42 54 -20 42 2 42C24 42 46 54 50 82C52 92 43 94 37 86C28 72 16 66 2 66C-12 66 -26 72 -35 88C-40 96 -48 96 -46 86Z',
  gasp: ellipse(4, 66, 24, 25),
  talkA: 'M-40 40C-14 50 30 46 54 28C58 66 36 92 4 92C-22 92 -38 70 -40 40Z',
  talkE: 'M-52 44C-20 58 36 52 66 26C64 56 40 78 4 78C-26 78 -48 66 -52 44Z',
  talkM: 'M-44 54C-18 66 30 60 58 40C54 58 32 71 4 71C-20 71 -38 68 -44 54Z',
};

/** A hole with the thickness of the mask on the side towards the light. */
function hole(d: string, face: string): string {
  return (
    path(d, { fill: INSIDE_DEEP }) +
    clipped(
      d,
      path(d, { fill: darken(face, 0.3) }) +
        path(d, { fill: INSIDE_DEEP, transform: 'translate(4 5)' }) +
        path(d, { fill: INSIDE, transform: 'translate(7 14)' }),
    ) +
    stroke(d, LINE * 0.75)
  );
}

/** The empty mask without eyes, brows and mouth. @param cracks how far it is broken, 0 to 5 */
export function drawMask({ face, diamond }: MaskPaint, cracks = 0): string {
  const skin =
    path(MASK, { fill: darken(face, 0.16) }) +
    path(MASK, { fill: face, transform: 'translate(-13 -9)' }) +
    path('M54 -128L112 -22L54 78L6 -22Z', { fill: diamond }) +
    path('M54 -128L112 -22L54 78Z', { fill: darken(diamond, 0.2) }) +
    glint(-66, -92, 26, 8, -14, 0.9) +
    drawCracks(cracks, MASK, face);
  const nose = stroke('M-6 -8C-18 10 -12 20 4 18', 5, darken(face, 0.45));
  return outlined('', { shapes: [{ d: MASK, fill: face }], lw: LINE, inner: skin, lines: nose });
}

/** What moves on a mask. */
export function maskFeatures({ face, brow }: MaskPaint): (expression: Expression) => FacePieces {
  return (expression) => ({
    cheeks:
      path(ellipse(-82, 28, 18, 14) + ellipse(84, 36, 14, 12), {
        fill: PALETTE.pink,
        opacity: expression.blush ? 0.9 : 0.65,
      }) + stroke('M-93 30C-91 19 -75 17 -73 27C-72 34 -83 35 -83 29', 4, PALETTE.coral),
    eyes: each(EYES[expression.eyes], (d) => hole(d, face)),
    brows: painted(expression, mixColours(brow, INK, 0.1)),
    mouth: hole(MOUTHS[expression.mouth], face),
  });
}

/** Brows are paint: one higher than the other, so that a mask looks sly even when it is calm. */
function painted({ brow = {}, brow2 = brow }: Expression, colour: string): string {
  const one = (s: number, { angle = 0, curve = 6, dy = 0 }: NonNullable<Expression['brow']>): string => {
    const rise = Math.tan((angle * Math.PI) / 180) * 32;
    const y = -66 + dy * 1.1 + (s > 0 ? -6 : 2);
    return stroke(
      `M${s * 84} ${round(y + rise)}Q${s * 52} ${round(y - 8 - curve * 2.2)} ${s * 20} ${round(y - rise)}`,
      10,
      colour,
    );
  };
  return one(-1, brow) + one(1, brow2);
}
