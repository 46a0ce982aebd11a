import { darken, INK } from '../draw/colour.ts';
import { type Point, point, round } from '../draw/geometry.ts';
import { bentLimb, directionOn, reach, tube } from '../draw/limbs.ts';
import { tiltedEllipse } from '../draw/shapes.ts';
import { group, outlined, path, placed, stroke } from '../draw/svg.ts';
import { hand } from '../figure/hands.ts';
import { BODY, LINE, SANGO } from './measures.ts';
import type { ArmPose, LegPose } from './poses.ts';

const ARM_WIDTH = 27;
const SHOULDER_Y = 46;

/** @param side -1 left, 1 right of the picture */
export function shoulder(side: number, front: boolean): Point {
  const inset = side < 0 ? (front ? 2 : 10) : front ? 6 : 4;
  return point(side < 0 ? -BODY.width / 2 + inset : BODY.width / 2 + inset, SHOULDER_Y);
}

export function sangoArm(side: number, pose: ArmPose): string {
  const from = shoulder(side, pose.front);
  const wrist = point(...pose.wrist);
  const length = Math.max(pose.least ?? 118, Math.hypot(wrist.x - from.x, wrist.y - from.y) * 1.1);
  const { elbow, end } = reach(from, wrist, length * 0.52, length * 0.48, pose.elbow);
  const bone = bentLimb(from, elbow, end, 0.92);
  const d = tube(bone, ARM_WIDTH + 3, ARM_WIDTH, 0, 1, 8);
  const inner =
    path(d, { fill: darken(SANGO.limb, 0.34) }) +
    placed(-4, -5, path(tube(bone, ARM_WIDTH, ARM_WIDTH * 0.92, 0, 1, 8), { fill: SANGO.limb })) +
    placed(-4.5, -5, path(tube(bone, 5.5, 4, 0.1, 0.82, 8), { fill: SANGO.limbLight, opacity: 0.55 }));
  const degrees = pose.points ?? directionOn(bone, 0.97) + (pose.twist ?? 0);
  const glove = { fill: SANGO.glove, flip: pose.flip, scale: 1.3, lw: LINE, cuff: SANGO.cuff };
  return (
    outlined('', { shapes: [{ d, fill: SANGO.limb }], lw: LINE, inner }) +
    hand(pose.hand, end, degrees, glove)
  );
}

/** A sneaker with its ankle at (0, 0). @param toe 1 points right, -1 left */
function sneaker(toe: number): string {
  const x = (value: number): number => toe * value;
  const upper = `M${x(-22)} -16C${x(-24)} -34 ${x(-2)} -36 ${x(8)} -30C${x(20)} -24 ${x(40)} -22 ${x(48)} -6C${x(52)} 4 ${x(48)} 12 ${x(40)} 12H${x(-16)}C${x(-26)} 12 ${x(-24)} -4 ${x(-22)} -16Z`;
  const sole = `M${x(-25)} 8Q${x(12)} 14 ${x(50)} 4Q${x(56)} 22 ${x(42)} 24H${x(-16)}Q${x(-30)} 24 ${x(-25)} 8Z`;
  const cap = `M${x(30)} -22Q${x(18)} -4 ${x(28)} 14L${x(60)} 14V-22Z`;
  const inner =
    path(`M${x(-30)} 0H${x(60)}V14H${x(-30)}Z`, { fill: darken(SANGO.shoe, 0.18) }) +
    path(cap, { fill: SANGO.sole }) +
    path(sole, { fill: SANGO.sole }) +
    path(`M${x(-30)} 17H${x(60)}V30H${x(-30)}Z`, { fill: darken(SANGO.sole, 0.22) }) +
    path(tiltedEllipse(x(-4), -24, 9, 5, toe * -20), { fill: '#FFE48F' });
  const lines =
    stroke(`M${x(-25)} 8Q${x(12)} 14 ${x(50)} 4M${x(30)} -20Q${x(20)} -6 ${x(29)} 8`, 3.2, INK) +
    stroke(`M${x(8)} -27L${x(0)} -17M${x(17)} -23L${x(9)} -12`, 4.5, '#FFFFFF');
  const shapes = [
    { d: upper, fill: SANGO.shoe },
    { d: sole, fill: SANGO.sole },
  ];
  return outlined('', { shapes, lw: LINE / 1.14, inner, lines });
}

export function sangoLeg(side: number, { foot, toe, heel = 0 }: LegPose): string {
  const hip = point(side * 54, BODY.height / 2 - 12);
  const ankle = point(...foot);
  const { elbow: knee } = reach(hip, ankle, 56, 54, -side);
  const bone = bentLimb(hip, knee, ankle, 0.8);
  const d = tube(bone, 29, 26, 0, 1, 6);
  const inner =
    path(d, { fill: darken(SANGO.limb, 0.34) }) +
    placed(-5, -3, path(tube(bone, 24, 22, 0, 1, 6), { fill: SANGO.limb }));
  const tilt = -Math.min(30, heel) * 0.8 * toe;
  const shoe = group(sneaker(toe), {
    transform: `translate(${round(ankle.x)} ${round(ankle.y)}) rotate(${round(tilt)}) scale(1.14)`,
  });
  return outlined('', { shapes: [{ d, fill: SANGO.limb }], lw: LINE, inner }) + shoe;
}
