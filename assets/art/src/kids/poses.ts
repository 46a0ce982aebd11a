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

/** @returns is this arm free to rest on a wheelchair? */
export function rests(arm: KidArm): boolean {
  return arm === HANG_LEFT || arm === HANG_RIGHT || arm === HIP;
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
    left: { wrist: [-100, -84], bends: -1, hand: 'fist', flip: 1 },
    right: { wrist: [100, -88], bends: 1, hand: 'open', flip: -1 },
  },
  think: {
    expression: EXPRESSIONS.think,
    tilt: 5,
    turn: CLEARLY,
    left: { wrist: [4, 78], elbow: [-66, 62], hand: 'relax', points: 12, flip: 1, front: true },
    right: { wrist: [26, 4], elbow: [64, 68], hand: 'chin', points: 238, flip: -1, front: true },
  },
  worried: {
    expression: EXPRESSIONS.worried,
    tilt: -3,
    left: { wrist: [-15, 44], elbow: [-68, 60], hand: 'hold', points: -36, flip: 1, front: true },
    right: { wrist: [19, 46], elbow: [70, 62], hand: 'hold', points: 218, flip: -1, front: true },
  },
  stop: {
    expression: EXPRESSIONS.firm,
    tilt: -2,
    turn: A_LITTLE,
    left: HIP,
    right: { wrist: [96, -2], elbow: [84, 58], hand: 'stop', points: -84, flip: -1, front: true },
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
    left: { wrist: [-6, 58], elbow: [-66, 66], hand: 'hold', points: -50, flip: 1, front: true },
    right: { wrist: [48, 54], elbow: [74, 70], hand: 'hold', points: -142, flip: -1, front: true },
  },
  alert: {
    expression: EXPRESSIONS.alert,
    tilt: -4,
    left: { wrist: [-88, -2], elbow: [-84, 52], hand: 'open', points: 256, flip: 1 },
    right: { wrist: [88, -2], elbow: [84, 52], hand: 'open', points: -76, flip: -1 },
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
    right: { ...HANG_RIGHT, wrist: [66, 114] },
  },
};
