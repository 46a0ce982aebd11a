import { darken, INK } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { type Point, point, round } from '../draw/geometry.ts';
import { capsule, ellipse, roundRect } from '../draw/shapes.ts';
import { group, outlined, path, placed, stroke } from '../draw/svg.ts';

/**
 * A hand in its own space: the wrist at (0, 0), fingers grow along +x, the thumb is on the -y side. Three
 * fingers and a thumb, fat and round; one silhouette per gesture. No gesture shows a finger or a thumb
 * upright.
 */
interface Gesture {
  readonly shapes: readonly string[];
  /** Folds between fingers. */
  readonly folds: readonly string[];
}

function finger(x1: number, y1: number, x2: number, y2: number, width: number): string {
  return capsule(point(x1, y1), point(x2, y2), width);
}

const FIST_FINGERS = [finger(24, -8, 30, -8, 15), finger(24, 3, 31, 3, 15), finger(20, 11, 26, 11, 13)];

const GESTURES = {
  relax: {
    shapes: [
      ellipse(15, 0, 17, 15),
      finger(16, 4, 38, 6, 20),
      finger(15, -2, 36, -3, 17),
      finger(10, -9, 27, -16, 12),
    ],
    folds: ['M22 -11Q26 -9 31 -8', 'M30 2Q35 2.5 40 1.5'],
  },
  open: {
    shapes: [
      ellipse(18, 0, 18, 17),
      finger(28, -9, 51, -20, 13.5),
      finger(31, 0, 57, -1, 13.5),
      finger(28, 9, 50, 18, 13.5),
      finger(12, -11, 24, -34, 13),
    ],
    folds: ['M37 -6L40 -7', 'M37 6L40 7'],
  },
  stop: {
    shapes: [
      ellipse(18, 0, 18, 18),
      finger(26, -10, 52, -12, 14),
      finger(30, 0, 58, 0, 14),
      finger(26, 10, 52, 12, 14),
      finger(12, -11, 26, -31, 13),
    ],
    folds: ['M38 -6H46', 'M38 6H46'],
  },
  fist: {
    shapes: [ellipse(17, 0, 18, 17), ...FIST_FINGERS, finger(10, -9, 24, -13, 13)],
    folds: ['M24 -2Q29 -3 33 -2.5', 'M22 8Q27 8 31 7.5', 'M13 -5Q21 -4 26 -7'],
  },
  point: {
    shapes: [
      ellipse(17, 0, 18, 17),
      finger(22, -9, 58, -11, 14),
      finger(24, 3, 31, 3, 15),
      finger(20, 11, 26, 11, 13),
      finger(10, -9, 20, -20, 12.5),
    ],
    folds: ['M23 -2.5Q29 -3 33 -2.5', 'M22 8Q27 8 31 7.5'],
  },
  chin: {
    shapes: [
      ellipse(17, 0, 18, 17),
      finger(24, -6, 31, -7, 15),
      finger(24, 4, 31, 4, 15),
      finger(20, 11, 26, 11, 13),
      finger(11, -10, 29, -19, 13),
    ],
    folds: ['M24 -1Q29 -1.5 34 -1.5', 'M22 8.5Q27 8.5 31 8'],
  },
  hold: {
    shapes: [
      ellipse(16, 0, 17, 16),
      finger(20, -6, 33, -9, 14),
      finger(20, 5, 34, 3, 14),
      finger(18, 11, 30, 12, 12),
      finger(10, -10, 22, -24, 12.5),
    ],
    folds: ['M26 -2L33 -3', 'M25 8L31 7.5'],
  },
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof GESTURES;

export interface HandOptions {
  readonly fill: string;
  /** -1 puts the thumb on the other side. */
  readonly flip?: number;
  readonly scale?: number;
  readonly lw?: number;
  readonly cuff?: string;
}

/** @param degrees where the fingers go: 0 right, 90 down */
export function hand(name: GestureName, wrist: Point, degrees: number, options: HandOptions): string {
  const { fill, flip = 1, scale = 1, lw = 5, cuff } = options;
  const { shapes, folds }: Gesture = GESTURES[name];
  const ink = lw / scale;
  const a = (degrees * Math.PI) / 180;
  // Shade lies away from the light, which is at the top left of the picture, not of the hand.
  const ux = (Math.cos(a) * 0.5 + Math.sin(a) * 0.8) * 4.2;
  const uy = (-Math.sin(a) * 0.5 + Math.cos(a) * 0.8) * flip * 4.2;
  const inner =
    each(shapes, (d) => path(d, { fill: darken(fill, 0.16) })) +
    placed(
      -ux,
      -uy,
      each(shapes, (d) => path(d, { fill })),
    );
  const band = cuff
    ? outlined('', {
        shapes: [{ d: roundRect(-10, -15, 17, 30, 7), fill: cuff }],
        lw: ink,
        inner: path(roundRect(-10, flip > 0 ? 5 : -16, 20, 12, 3), { fill: darken(cuff, 0.16) }),
      })
    : '';
  const lines = each(folds, (d) => stroke(d, ink * 0.62, INK));
  return group(outlined('', { shapes: shapes.map((d) => ({ d, fill })), lw: ink, inner, lines }) + band, {
    transform: `translate(${round(wrist.x)} ${round(wrist.y)}) rotate(${round(degrees)}) scale(${scale} ${scale * flip})`,
  });
}
