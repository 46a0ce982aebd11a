import type { Mood } from '../../../../src/core/story/beat.ts';
import { round } from '../draw/geometry.ts';
import { group } from '../draw/svg.ts';
import { brows, cheeks, type Expression, eyes, type FaceGeometry, faceMouth, gazeOf } from './face.ts';

type Pair = readonly [number, number];

/** One part of a puppet as drawn: its origin is the ground between the feet; no lean, tilt or lift is in it. */
export interface DrawnPart {
  readonly name: string;
  readonly svg: string;
  readonly follows: 'ground' | 'body' | 'head';
  readonly pivot?: Pair;
  /** Degrees of idle swing. */
  readonly swing?: number;
}

/** Parts in drawing order; the face goes right after the part named 'head'. */
export interface DrawnPose {
  readonly parts: readonly DrawnPart[];
  readonly expression: Expression;
  /** Shift of the face for a turned head, px. */
  readonly shift: Pair;
  readonly lean: number;
  readonly tilt: number;
  readonly lift: number;
}

/** A face in the four parts that move by themselves. */
export interface FacePieces {
  readonly cheeks: string;
  readonly eyes: string;
  readonly brows: string;
  readonly mouth: string;
}

export interface Person {
  readonly id: string;
  readonly height: number;
  readonly mouth: Pair;
  readonly hip: Pair;
  readonly neck: Pair;
  readonly face: FaceGeometry;
  /** Where the middle of the head is, and how large a head's unit is. */
  readonly headAt: Pair;
  readonly headScale: number;
  /** Draws a face of another kind than the cast's, in the head's units. */
  readonly features?: (expression: Expression) => FacePieces;
  readonly poses: Readonly<Record<Mood, DrawnPose>>;
}

/** The face of one expression in four parts, at turn 0 and gaze 0, in the puppet's space. */
export function facePieces(person: Person, expression: Expression): FacePieces {
  const put = (inner: string): string => inHead(person, inner);
  const drawn = person.features?.(expression) ?? {
    cheeks: cheeks(expression.blush ?? false, person.face),
    eyes: eyes(expression.eyes, person.face),
    brows: brows(expression, person.face),
    mouth: faceMouth(expression.mouth, person.face),
  };
  return {
    cheeks: put(drawn.cheeks),
    eyes: put(drawn.eyes),
    brows: put(drawn.brows),
    mouth: put(drawn.mouth),
  };
}

/** From the head's units to the puppet's space. */
export function inHead({ headAt, headScale }: Pick<Person, 'headAt' | 'headScale'>, inner: string): string {
  return group(inner, {
    transform: `translate(${round(headAt[0])} ${round(headAt[1])}) scale(${headScale})`,
  });
}

/** How far the eyes are moved in one pose, px. */
export function gazeIn(person: Person, expression: Expression): Pair {
  const [x, y] = gazeOf(expression, person.face);
  return [round(x * person.headScale), round(y * person.headScale)];
}

/** Whether an expression's eyes may blink. */
export function blinks({ eyes: kind }: Expression): boolean {
  return kind === 'open' || kind === 'wide' || kind === 'star';
}

/** The whole figure in one pose, put together exactly as the stage does it. */
export function wholeFigure(person: Person, mood: Mood): string {
  const pose = person.poses[mood];
  const face = facePieces(person, pose.expression);
  const [gx, gy] = gazeIn(person, pose.expression);
  const shifted = (inner: string, dx = 0, dy = 0): string =>
    group(inner, { transform: `translate(${round(pose.shift[0] + dx)} ${round(pose.shift[1] + dy)})` });
  return pose.parts
    .map((part) => {
      const features =
        part.name === 'head'
          ? shifted(face.cheeks) + shifted(face.eyes, gx, gy) + shifted(face.brows) + shifted(face.mouth)
          : '';
      return group(part.svg + features, { transform: stance(person, pose, part) });
    })
    .join('');
}

function stance(person: Person, pose: DrawnPose, part: DrawnPart): string | undefined {
  const moves: string[] = [];
  if (pose.lift && part.name !== 'shadow') moves.push(`translate(0 ${-pose.lift})`);
  if (part.follows !== 'ground' && pose.lean) moves.push(`rotate(${pose.lean} ${person.hip.join(' ')})`);
  if (part.follows === 'head' && pose.tilt) moves.push(`rotate(${pose.tilt} ${person.neck.join(' ')})`);
  return moves.join(' ') || undefined;
}
