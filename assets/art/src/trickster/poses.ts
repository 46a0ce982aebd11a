import type { Mood } from '../../../../src/core/story/beat.ts';
import type { Pair } from '../draw/geometry.ts';
import { EXPRESSIONS, type Expression } from '../figure/face.ts';

/** Ribbons instead of arms: points from where they are tied, on the right side; the left one is mirrored. */
const GESTURES = {
  low: [
    [0, 0],
    [34, 30],
    [26, 76],
    [56, 108],
    [44, 150],
  ],
  wave: [
    [0, 0],
    [48, 32],
    [94, 8],
    [86, -44],
    [120, -88],
    [104, -128],
  ],
  up: [
    [0, 0],
    [54, 2],
    [76, -56],
    [112, -96],
    [98, -142],
  ],
  /** Up close, with a flag in it. */
  carry: [
    [0, 0],
    [38, 34],
    [58, 8],
    [46, -34],
  ],
  hip: [
    [0, 0],
    [52, 12],
    [72, 54],
    [34, 84],
    [2, 92],
  ],
  point: [
    [0, 0],
    [38, 30],
    [76, 12],
    [116, -2],
    [150, -4],
  ],
  halt: [
    [0, 0],
    [42, 34],
    [78, 6],
    [70, -44],
    [76, -92],
  ],
  spring: [
    [0, 0],
    [34, 26],
    [58, -8],
    [86, 6],
    [98, -44],
    [124, -72],
  ],
  limp: [
    [0, 0],
    [18, 42],
    [8, 86],
    [22, 124],
    [14, 160],
  ],
  chin: [
    [0, 0],
    [40, 44],
    [2, 68],
    [-36, 30],
    [-50, -8],
  ],
  fold: [
    [0, 0],
    [42, 40],
    [10, 78],
    [-40, 70],
    [-82, 74],
  ],
  clasp: [
    [0, 0],
    [38, 44],
    [10, 72],
    [-36, 56],
    [-62, 28],
  ],
  hold: [
    [0, 0],
    [40, 50],
    [16, 84],
    [-16, 80],
    [-40, 62],
  ],
} as const satisfies Readonly<Record<string, readonly Pair[]>>;

export type GestureName = keyof typeof GESTURES;
export const gesture = (name: GestureName): readonly Pair[] => GESTURES[name];

/** These cross the body. */
const FRONT: readonly GestureName[] = ['chin', 'fold', 'clasp', 'hold', 'hip'];
export const inFront = (name: GestureName): boolean => FRONT.includes(name);

export interface MaskPose {
  readonly expression: Expression;
  /** Degrees the mask is tilted. */
  readonly tilt: number;
  readonly lean?: number;
  readonly lift?: number;
  readonly left: GestureName;
  readonly right: GestureName;
  readonly phone?: boolean;
}

/** Sly and silly; caught out when worried, and let down like a balloon when sad. */
export const MASK_POSES: Readonly<Record<Mood, MaskPose>> = {
  idle: {
    expression: {
      eyes: 'open',
      mouth: 'smile',
      brow: { angle: -4, curve: 8 },
      brow2: { angle: -6, curve: 8, dy: -6 },
    },
    tilt: -5,
    left: 'low',
    right: 'hip',
  },
  wave: {
    expression: { eyes: 'open', mouth: 'open', brow: { curve: 9, dy: -4 }, blush: true },
    tilt: 7,
    lean: 1,
    left: 'low',
    right: 'wave',
  },
  cheer: {
    expression: { eyes: 'happy', mouth: 'laugh', brow: { angle: 2, curve: 10, dy: -8 }, blush: true },
    tilt: -6,
    lift: 18,
    left: 'up',
    right: 'up',
  },
  think: {
    expression: {
      eyes: 'half',
      mouth: 'think',
      brow: { angle: 4, curve: 6 },
      brow2: { angle: -8, curve: 10, dy: -10 },
    },
    tilt: 8,
    left: 'fold',
    right: 'chin',
  },
  worried: {
    expression: { eyes: 'wide', mouth: 'worried', brow: { angle: 20, curve: 3, dy: -6 } },
    tilt: -4,
    left: 'clasp',
    right: 'clasp',
  },
  stop: {
    expression: { eyes: 'half', mouth: 'flat', brow: { angle: -9, curve: 5, dy: 4 } },
    tilt: -3,
    left: 'hip',
    right: 'halt',
  },
  point: {
    expression: { eyes: 'open', mouth: 'open', brow: { angle: -3, curve: 9, dy: -3 } },
    tilt: 5,
    lean: 1,
    left: 'hip',
    right: 'point',
  },
  phone: {
    expression: { eyes: 'half', mouth: 'small', brow: { angle: 6, curve: 7 } },
    tilt: 6,
    left: 'hold',
    right: 'hold',
    phone: true,
  },
  alert: {
    expression: { eyes: 'wide', mouth: 'gasp', brow: { angle: 5, curve: 9, dy: -12 } },
    tilt: 3,
    lift: 8,
    left: 'spring',
    right: 'spring',
  },
  proud: {
    expression: { eyes: 'happy', mouth: 'proud', brow: { angle: -4, curve: 10, dy: -5 }, blush: true },
    tilt: -9,
    left: 'hip',
    right: 'hip',
  },
  sad: {
    expression: { ...EXPRESSIONS.sad, brow: { angle: 18, curve: 3, dy: 4 } },
    tilt: 12,
    lift: -44,
    left: 'limp',
    right: 'limp',
  },
  listen: {
    expression: { eyes: 'half', mouth: 'smirk', brow: { angle: -3, curve: 8 }, brow2: { curve: 10, dy: -8 } },
    tilt: 11,
    lean: 2,
    left: 'clasp',
    right: 'hip',
  },
  puzzled: {
    expression: {
      eyes: 'open',
      mouth: 'think',
      brow: { angle: 9, curve: 7 },
      brow2: { angle: 6, curve: 11, dy: -11 },
    },
    tilt: -10,
    left: 'halt',
    right: 'halt',
  },
  cross: {
    expression: { eyes: 'half', mouth: 'cross', brow: { angle: -14, curve: 4, dy: 4 } },
    tilt: -4,
    left: 'fold',
    right: 'fold',
  },
};
