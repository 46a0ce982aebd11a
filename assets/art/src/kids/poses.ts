import type { Mood } from '../../../../src/core/story/beat.ts';
import type { Pair } from '../draw/geometry.ts';
import { EXPRESSIONS, type Expression } from '../figure/face.ts';
import type { GestureName } from '../figure/hands.ts';

/** All places are relative to the middle of the shoulders and grow with the reach of the person. */
export interface KidArm {
  readonly wrist: Pair;
  /** Where the elbow is; without it the arm bends by itself to the side `bends`. */
  readonly elbow?: Pair;
  readonly bends?: number;
  readonly hand: GestureName;
  /** Degrees the hand points to; without it, it goes on as the arm does, plus `twist`. */
  readonly points?: number;
  readonly twist?: number;
  readonly flip: number;
  /** In front of the body only where it crosses it. */
  readonly front?: boolean;
}

export interface KidPose {
  readonly expression: Expression;
  readonly lean?: number;
  /** Degrees the head is tilted. */
  readonly tilt?: number;
  /** -1 to 1 */
  readonly turn?: number;
  readonly left: KidArm;
  readonly right: KidArm;
  readonly phone?: boolean;
}

const HANG_LEFT: KidArm = { wrist: [-74, 112], bends: 1, hand: 'relax', twist: 4, flip: 1 };
const HANG_RIGHT: KidArm = { wrist: [74, 112], bends: -1, hand: 'relax', twist: -4, flip: -1 };
const DROOP_RIGHT: KidArm = { ...HANG_RIGHT, wrist: [66, 114] };
const HIP: KidArm = { wrist: [-54, 98], elbow: [-90, 50], hand: 'fist', points: 28, flip: 1, front: true };

/** Seated people rest a hand on the push rim and one in the lap instead of hanging them in the air. */
export const ON_RIM: KidArm = {
  wrist: [-56, 94],
  elbow: [-84, 48],
  hand: 'hold',
  points: 70,
  flip: -1,
  front: true,
};
export const IN_LAP: KidArm = {
  wrist: [40, 92],
  elbow: [74, 56],
  hand: 'relax',
  points: 120,
  flip: -1,
  front: true,
};

/** Beside a hand that lies in the lap already. */
export const ON_KNEE: KidArm = { ...IN_LAP, wrist: [70, 96], elbow: [88, 50], points: 96 };

/** @returns is this arm free to rest on a wheelchair? */
export function rests(arm: KidArm): boolean {
  return arm === HANG_LEFT || arm === HANG_RIGHT || arm === DROOP_RIGHT || arm === HIP;
}

const IDLE: KidPose = { expression: EXPRESSIONS.neutral, left: HANG_LEFT, right: HANG_RIGHT };

/** Faces are turned by one of three amounts, so that poses share their heads. */
const A_LITTLE = 0.22;
const CLEARLY = 0.45;

export const KID_POSES: Readonly<Record<Mood, KidPose>> = {
  idle: IDLE,
  wave: {
    ...IDLE,
    expression: EXPRESSIONS.joy,
    tilt: 4,
    lean: 1,
    right: { wrist: [104, -28], elbow: [88, 42], hand: 'open', points: -76, flip: -1 },
  },
  cheer: {
    expression: EXPRESSIONS.happy,
    tilt: -4,
    left: { wrist: [-112, -82], bends: -1, hand: 'fist', flip: 1 },
    right: { wrist: [112, -86], bends: 1, hand: 'open', flip: -1 },
  },
  think: {
    expression: EXPRESSIONS.think,
    tilt: 5,
    turn: CLEARLY,
    left: { wrist: [14, 86], elbow: [-66, 70], hand: 'relax', points: 6, flip: 1, front: true },
    right: { wrist: [30, 8], elbow: [72, 78], hand: 'chin', points: 236, flip: -1, front: true },
  },
  worried: {
    expression: EXPRESSIONS.worried,
    tilt: -3,
    left: { wrist: [-22, 50], elbow: [-70, 64], hand: 'relax', points: -20, flip: 1, front: true },
    right: { wrist: [26, 46], elbow: [72, 64], hand: 'relax', points: 196, flip: -1, front: true },
  },
  stop: {
    expression: EXPRESSIONS.firm,
    tilt: -2,
    turn: A_LITTLE,
    left: HIP,
    right: { wrist: [106, 4], elbow: [86, 60], hand: 'stop', points: -84, flip: -1, front: true },
  },
  point: {
    expression: EXPRESSIONS.point,
    tilt: 3,
    turn: CLEARLY,
    left: HIP,
    right: { wrist: [124, 2], bends: 1, hand: 'point', points: -8, flip: 1 },
  },
  phone: {
    expression: EXPRESSIONS.reading,
    tilt: 6,
    turn: A_LITTLE,
    phone: true,
    left: { wrist: [-14, 60], elbow: [-70, 70], hand: 'hold', points: -50, flip: 1, front: true },
    right: { wrist: [38, 58], elbow: [84, 78], hand: 'hold', points: -142, flip: -1, front: true },
  },
  alert: {
    expression: EXPRESSIONS.alert,
    tilt: -4,
    left: { wrist: [-100, 2], elbow: [-88, 56], hand: 'open', points: 252, flip: 1 },
    right: { wrist: [100, 2], elbow: [88, 56], hand: 'open', points: -72, flip: -1 },
  },
  proud: {
    expression: EXPRESSIONS.proud,
    tilt: -5,
    left: HIP,
    // A hand on the heart is a good thing in every country; a raised thumb is not.
    right: { wrist: [32, 40], elbow: [84, 60], hand: 'relax', points: 202, flip: -1, front: true },
  },
  sad: {
    expression: EXPRESSIONS.sad,
    tilt: 7,
    left: { wrist: [6, 70], elbow: [-66, 56], hand: 'relax', points: 14, flip: 1, front: true },
    right: DROOP_RIGHT,
  },
  listen: {
    expression: EXPRESSIONS.listening,
    tilt: 8,
    lean: 2,
    turn: A_LITTLE,
    left: { wrist: [-20, 86], elbow: [-80, 66], hand: 'relax', points: 16, flip: 1, front: true },
    right: { wrist: [28, 80], elbow: [82, 66], hand: 'relax', points: 172, flip: -1, front: true },
  },
  puzzled: {
    expression: EXPRESSIONS.puzzled,
    tilt: -8,
    // Both palms up, at the height of the belly: nothing is thrown and nobody is pushed away.
    left: { wrist: [-92, 52], elbow: [-66, 78], hand: 'open', points: 196, flip: -1 },
    right: { wrist: [92, 52], elbow: [66, 78], hand: 'open', points: -16, flip: 1 },
  },
  cross: {
    expression: EXPRESSIONS.cross,
    tilt: 3,
    turn: A_LITTLE,
    left: { wrist: [16, 72], elbow: [-78, 72], hand: 'relax', points: -6, flip: 1, front: true },
    right: { wrist: [-34, 60], elbow: [80, 76], hand: 'relax', points: 186, flip: -1, front: true },
  },
};
