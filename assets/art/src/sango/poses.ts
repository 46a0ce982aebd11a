import type { Mood } from '../../../../src/core/story/beat.ts';
import type { Pair } from '../draw/geometry.ts';
import { EXPRESSIONS, type Expression } from '../figure/face.ts';
import type { GestureName } from '../figure/hands.ts';
import { GLOW } from './measures.ts';
import type { Sign } from './signs.ts';

export interface ArmPose {
  /** Where the wrist goes, from the middle of the body. */
  readonly wrist: Pair;
  /** 1 or -1: side of the elbow. */
  readonly elbow: number;
  readonly hand: GestureName;
  /** Degrees the hand points to; without it, it goes on as the arm does, plus `twist`. */
  readonly points?: number;
  readonly twist?: number;
  readonly flip: number;
  /** In front of the body only where it crosses it. */
  readonly front: boolean;
  /** Shortest arm, px. */
  readonly least?: number;
}

export interface LegPose {
  readonly foot: Pair;
  /** To which side the toe points. */
  readonly toe: number;
  /** How far the heel is off the ground, px. */
  readonly heel?: number;
}

export interface SangoPose {
  readonly expression: Expression;
  readonly lean: number;
  readonly lift: number;
  readonly antenna: number;
  readonly glow: string;
  /** -1 to 1: to which side the face is turned. */
  readonly turn: number;
  readonly left: ArmPose;
  readonly right: ArmPose;
  readonly legs: readonly [LegPose, LegPose];
  readonly signs: readonly Sign[];
}

const HANG: ArmPose = {
  wrist: [-158, 112],
  elbow: 1,
  hand: 'relax',
  twist: 6,
  flip: 1,
  front: false,
  least: 92,
};
const HANG_RIGHT: ArmPose = { ...HANG, wrist: [150, 118], elbow: -1, twist: -6, flip: -1, front: true };
const HIP_LEFT: ArmPose = { wrist: [-98, 106], elbow: 1, hand: 'fist', points: 22, flip: 1, front: true };
const HIP_RIGHT: ArmPose = { wrist: [104, 102], elbow: -1, hand: 'fist', points: 158, flip: -1, front: true };
const STAND: readonly [LegPose, LegPose] = [
  { foot: [-60, 244], toe: -1 },
  { foot: [60, 244], toe: 1 },
];
const WIDE: readonly [LegPose, LegPose] = [
  { foot: [-76, 244], toe: -1 },
  { foot: [74, 244], toe: 1 },
];
const SHY: readonly [LegPose, LegPose] = [
  { foot: [-48, 244], toe: 1 },
  { foot: [48, 244], toe: -1 },
];

const IDLE: SangoPose = {
  expression: EXPRESSIONS.neutral,
  lean: 0,
  lift: 0,
  antenna: 0,
  glow: GLOW.fine,
  turn: 0,
  left: HANG,
  right: HIP_RIGHT,
  legs: STAND,
  signs: [],
};

export const SANGO_POSES: Readonly<Record<Mood, SangoPose>> = {
  idle: IDLE,
  wave: {
    ...IDLE,
    expression: EXPRESSIONS.joy,
    lean: 3,
    antenna: 12,
    left: HIP_LEFT,
    right: { wrist: [194, -84], elbow: 1, hand: 'open', points: -72, flip: -1, front: false },
    signs: ['wave'],
  },
  cheer: {
    ...IDLE,
    expression: EXPRESSIONS.happy,
    lean: -4,
    lift: 30,
    antenna: -10,
    left: { wrist: [-182, -112], elbow: -1, hand: 'open', twist: -4, flip: 1, front: false },
    right: { wrist: [184, -112], elbow: 1, hand: 'open', points: -76, flip: -1, front: false },
    legs: [
      { foot: [-72, 232], toe: -1, heel: 12 },
      { foot: [84, 216], toe: 1, heel: 34 },
    ],
    signs: ['sparks'],
  },
  think: {
    ...IDLE,
    expression: EXPRESSIONS.think,
    lean: 3,
    antenna: 16,
    turn: 0.5,
    left: { wrist: [-92, 108], elbow: 1, hand: 'fist', points: 24, flip: 1, front: true },
    right: { wrist: [56, 98], elbow: 1, hand: 'chin', points: 206, flip: -1, front: true },
    signs: ['dots'],
  },
  worried: {
    ...IDLE,
    expression: EXPRESSIONS.worried,
    lean: 2,
    antenna: 30,
    glow: GLOW.worried,
    left: { wrist: [-38, 124], elbow: -1, hand: 'relax', points: -8, flip: 1, front: true },
    right: { wrist: [42, 118], elbow: 1, hand: 'relax', points: 188, flip: -1, front: true },
    legs: SHY,
    signs: ['drop'],
  },
  stop: {
    ...IDLE,
    expression: EXPRESSIONS.firm,
    lean: -2,
    antenna: -4,
    turn: 0.3,
    left: HIP_LEFT,
    right: { wrist: [188, -6], elbow: 1, hand: 'stop', points: -84, flip: -1, front: false },
    legs: WIDE,
  },
  point: {
    ...IDLE,
    expression: EXPRESSIONS.point,
    lean: 3,
    antenna: -12,
    turn: 0.55,
    left: HIP_LEFT,
    right: { wrist: [212, 8], elbow: -1, hand: 'point', points: -10, flip: 1, front: false },
    legs: WIDE,
  },
  phone: {
    ...IDLE,
    expression: { ...EXPRESSIONS.joy, look: [0.9, -0.1] },
    lean: -2,
    antenna: 8,
    turn: 0.5,
    left: HIP_LEFT,
    right: { wrist: [174, 58], elbow: -1, hand: 'open', points: -8, flip: 1, front: false },
    signs: ['message'],
  },
  alert: {
    ...IDLE,
    expression: EXPRESSIONS.alert,
    lean: -2,
    lift: 4,
    antenna: 0,
    glow: GLOW.alert,
    left: { wrist: [-190, 40], elbow: 1, hand: 'open', points: 236, flip: 1, front: false },
    right: { wrist: [188, -16], elbow: 1, hand: 'open', points: -76, flip: -1, front: false },
    legs: WIDE,
    signs: ['bang'],
  },
  proud: {
    ...IDLE,
    expression: EXPRESSIONS.proud,
    lean: -4,
    antenna: -8,
    left: HIP_LEFT,
    // A hand on the heart is a good thing in every country; a raised thumb is not.
    right: { wrist: [62, 106], elbow: 1, hand: 'relax', points: 196, flip: -1, front: true },
    legs: WIDE,
    signs: ['sparks'],
  },
  sad: {
    ...IDLE,
    expression: EXPRESSIONS.sad,
    lean: 2,
    antenna: 38,
    glow: GLOW.worried,
    right: HANG_RIGHT,
    legs: SHY,
  },
  listen: {
    ...IDLE,
    expression: EXPRESSIONS.listening,
    lean: 5,
    antenna: -26,
    turn: 0.3,
    left: { wrist: [-26, 118], elbow: -1, hand: 'relax', points: 14, flip: 1, front: true },
    right: { wrist: [38, 112], elbow: 1, hand: 'relax', points: 170, flip: -1, front: true },
    signs: ['waves'],
  },
  puzzled: {
    ...IDLE,
    expression: EXPRESSIONS.puzzled,
    lean: -4,
    antenna: 22,
    left: { wrist: [-176, 62], elbow: -1, hand: 'open', points: 200, flip: -1, front: false },
    right: { wrist: [180, 62], elbow: 1, hand: 'open', points: -20, flip: 1, front: false },
    signs: ['dots'],
  },
  cross: {
    ...IDLE,
    expression: EXPRESSIONS.cross,
    lean: -2,
    antenna: -2,
    glow: GLOW.alert,
    left: HIP_LEFT,
    legs: WIDE,
    signs: ['puff'],
  },
};
