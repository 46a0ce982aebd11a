import { INK } from '../draw/colour.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, sparkle, tiltedEllipse } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { type MouthName, mouth } from './mouths.ts';

export type EyeKind = 'open' | 'wide' | 'happy' | 'closed' | 'half' | 'sad' | 'star';

/** Angle in degrees (above 0: inner ends up, worried), curve and lift in px of the face. */
interface Brow {
  readonly angle?: number;
  readonly curve?: number;
  readonly dy?: number;
}

export interface Expression {
  readonly eyes: EyeKind;
  readonly mouth: MouthName;
  readonly brow?: Brow;
  /** The brow on the right of the picture, if it differs. */
  readonly brow2?: Brow;
  /** Where the eyes look, -1 to 1 each. */
  readonly look?: readonly [number, number];
  readonly blush?: boolean;
}

/** One acting vocabulary for the whole cast. */
export const EXPRESSIONS = {
  neutral: { eyes: 'open', mouth: 'smile', brow: { angle: 0, curve: 6 } },
  happy: { eyes: 'happy', mouth: 'laugh', brow: { angle: 2, curve: 9, dy: -6 }, blush: true },
  joy: { eyes: 'open', mouth: 'open', brow: { angle: 2, curve: 8, dy: -3 }, blush: true },
  think: {
    eyes: 'open',
    look: [0.8, -1],
    mouth: 'think',
    brow: { angle: 6, curve: 7 },
    brow2: { angle: -6, curve: 10, dy: -9 },
  },
  worried: { eyes: 'open', look: [0, 0.35], mouth: 'worried', brow: { angle: 21, curve: 3, dy: -1 } },
  reading: { eyes: 'open', look: [0.1, 1], mouth: 'small', brow: { angle: 8, curve: 6, dy: -1 } },
  sad: { eyes: 'sad', look: [0, 0.6], mouth: 'sad', brow: { angle: 20, curve: 3 } },
  alert: { eyes: 'wide', mouth: 'gasp', brow: { angle: 5, curve: 9, dy: -12 } },
  proud: { eyes: 'happy', mouth: 'proud', brow: { angle: -3, curve: 9, dy: -5 }, blush: true },
  point: { eyes: 'open', look: [0.75, -0.1], mouth: 'open', brow: { angle: -2, curve: 8, dy: -3 } },
  listening: {
    eyes: 'open',
    look: [0.2, 0],
    mouth: 'small',
    brow: { angle: 7, curve: 8, dy: -4 },
    blush: true,
  },
  puzzled: {
    eyes: 'open',
    look: [-0.3, -0.2],
    mouth: 'think',
    brow: { angle: 10, curve: 7, dy: -2 },
    brow2: { angle: 8, curve: 11, dy: -12 },
  },
  cross: { eyes: 'open', look: [-0.6, 0.1], mouth: 'cross', brow: { angle: -15, curve: 3, dy: 3 } },
  firm: { eyes: 'open', mouth: 'flat', brow: { angle: -8, curve: 5, dy: 2 } },
} as const satisfies Readonly<Record<string, Expression>>;

/** Measures of one face, around the middle of the head. */
export interface FaceGeometry {
  /** Half the distance of the eyes, and their height. */
  readonly ex: number;
  readonly ey: number;
  readonly rx: number;
  readonly ry: number;
  readonly mouthY: number;
  readonly mouthScale: number;
  readonly mouthLine: number;
  readonly browY: number;
  readonly browWidth: number;
  readonly browLine: number;
  /** How strongly brows act. */
  readonly browPlay: number;
  readonly cheekX: number;
  readonly cheekY: number;
  readonly cheek: number;
  /** Colour of the lids: skin or screen. */
  readonly lid: string;
  readonly blush: string;
  readonly browInk: string;
  readonly lash: boolean;
}

function roundEye(kind: EyeKind, x: number, y: number, side: number, geo: FaceGeometry): string {
  const wide = kind === 'wide' ? 1.12 : 1;
  const rx = geo.rx * wide;
  const ry = geo.ry * wide;
  const ball = ellipse(x, y, rx, ry);
  const glow = path(ellipse(x, y + ry * 0.78, rx * 0.72, ry * 0.5), { fill: '#6A57C8', opacity: 0.75 });
  const light =
    kind === 'star'
      ? path(sparkle(x, y, rx * 0.95, 0.2), { fill: '#FFE27A' })
      : path(tiltedEllipse(x - rx * 0.3, y - ry * 0.4, rx * 0.36, ry * 0.31, -16), { fill: '#FFFFFF' }) +
        path(ellipse(x + rx * 0.36, y + ry * 0.38, rx * 0.17), { fill: '#FFFFFF', opacity: 0.85 });
  const eye = path(ball, { fill: INK }) + clipped(ball, (kind === 'star' ? '' : glow) + light);
  return eye + lid(kind, x, y, side, { ...geo, rx, ry }) + lash(x, y, side, { ...geo, rx, ry });
}

/** The upper lid of a half open or sad eye: cut from the eye itself, so it never covers the cheek. */
function lid(kind: EyeKind, x: number, y: number, side: number, { rx, ry, lid: fill }: FaceGeometry): string {
  if (kind !== 'half' && kind !== 'sad') return '';
  const edge = kind === 'half' ? y - ry * 0.28 : y - ry * 0.5;
  const tilt = kind === 'sad' ? side * rx * 0.3 : 0;
  const [left, right] = [edge - tilt, edge + tilt];
  const skin = `M${round(x - rx * 1.3)} ${round(y - ry * 1.4)}H${round(x + rx * 1.3)}V${round(right)}L${round(x - rx * 1.3)} ${round(left)}Z`;
  const over = clipped(ellipse(x, y, rx + 1, ry + 1), path(skin, { fill }));
  const lashes = `M${round(x - rx * 1.02)} ${round(left)}L${round(x + rx * 1.02)} ${round(right)}`;
  return over + stroke(lashes, rx * 0.38);
}

function lash(x: number, y: number, side: number, { rx, ry, lash: has }: FaceGeometry): string {
  if (!has) return '';
  const d = `M${round(x + side * rx * 0.72)} ${round(y - ry * 0.72)}q${round(side * rx * 0.5)} ${round(-ry * 0.06)} ${round(side * rx * 0.72)} ${round(-ry * 0.34)}`;
  return stroke(d, rx * 0.3);
}

function eye(kind: EyeKind, x: number, side: number, geo: FaceGeometry): string {
  const { ey: y, rx, ry } = geo;
  const width = rx * 0.42;
  if (kind === 'happy') {
    return stroke(
      `M${round(x - rx * 1.15)} ${round(y + ry * 0.3)}Q${round(x)} ${round(y - ry * 0.95)} ${round(x + rx * 1.15)} ${round(y + ry * 0.3)}`,
      width,
    );
  }
  if (kind === 'closed') {
    return stroke(
      `M${round(x - rx * 1.1)} ${round(y - ry * 0.1)}Q${round(x)} ${round(y + ry * 0.6)} ${round(x + rx * 1.1)} ${round(y - ry * 0.1)}`,
      width,
    );
  }
  return roundEye(kind, x, y, side, geo);
}

export function eyes(kind: EyeKind, geo: FaceGeometry): string {
  return eye(kind, -geo.ex, -1, geo) + eye(kind, geo.ex, 1, geo);
}

export function brows(expression: Expression, geo: FaceGeometry): string {
  const one = (side: number, { angle = 0, curve = 6, dy = 0 }: Brow = {}): string => {
    const x = side * geo.ex * 1.02;
    const y = geo.browY + dy * geo.browPlay;
    const half = geo.browWidth / 2;
    const rise = Math.tan((angle * Math.PI) / 180) * half;
    const d = `M${round(x - side * half)} ${round(y - rise)}Q${round(x)} ${round(y - curve * geo.browPlay)} ${round(x + side * half)} ${round(y + rise)}`;
    return stroke(d, geo.browLine, geo.browInk);
  };
  return one(-1, expression.brow) + one(1, expression.brow2 ?? expression.brow);
}

export function cheeks(blush: boolean, geo: FaceGeometry): string {
  const both =
    ellipse(-geo.cheekX, geo.cheekY, geo.cheek, geo.cheek * 0.66) +
    ellipse(geo.cheekX, geo.cheekY, geo.cheek, geo.cheek * 0.66);
  return path(both, { fill: geo.blush, opacity: blush ? 0.62 : 0.36 });
}

export function faceMouth(name: MouthName, geo: FaceGeometry): string {
  return placed(0, geo.mouthY, mouth(name, geo.mouthLine / geo.mouthScale), 0, geo.mouthScale);
}

/** How far the eyes move for a look, px of the face. */
export function gazeOf({ look = [0, 0] }: Expression, { rx, ry }: FaceGeometry): readonly [number, number] {
  return [look[0] * rx * 0.34, look[1] * ry * 0.22];
}

/** A whole face, for heads that are not puppets. */
export function face(expression: Expression, geo: FaceGeometry): string {
  const [dx, dy] = gazeOf(expression, geo);
  return (
    cheeks(expression.blush ?? false, geo) +
    placed(dx, dy, eyes(expression.eyes, geo)) +
    brows(expression, geo) +
    faceMouth(expression.mouth, geo)
  );
}
