import type { PuppetManifest, PuppetPart } from '../art/pack.ts';

/** How a puppet's body stands at one moment; angles in radians, lengths in the puppet's own units. */
export interface Stance {
  readonly lean: number;
  readonly headTilt: number;
  /** Body and head above their resting place. */
  readonly rise: number;
  /** Everything but the shadow above the ground. */
  readonly lift: number;
}

/** Where a part's top left corner goes, and how far it is turned (radians). */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

type Point = readonly [number, number];

/**
 * Carries one part along with the body: swing about its own pivot, tilt about the neck, lean about the hip.
 * @param corner the part's top left corner relative to the puppet's origin
 * @param swing extra turn of this part alone, radians
 */
export function placePart(
  part: Pick<PuppetPart, 'name' | 'follows' | 'pivot'>,
  corner: Point,
  swing: number,
  stance: Stance,
  puppet: Pick<PuppetManifest, 'hip' | 'neck'>,
): Placement {
  let point = corner;
  let angle = 0;
  if (swing !== 0 && part.pivot) {
    point = turn(point, part.pivot, swing);
    angle += swing;
  }
  if (part.follows === 'head') {
    point = turn(point, puppet.neck, stance.headTilt);
    angle += stance.headTilt;
  }
  if (part.follows !== 'ground') {
    point = turn(point, puppet.hip, stance.lean);
    point = [point[0], point[1] - stance.rise];
    angle += stance.lean;
  }
  const lift = part.name === 'shadow' ? 0 : stance.lift;
  return { x: point[0], y: point[1] - lift, angle };
}

function turn(point: Point, about: Point, angle: number): Point {
  const dx = point[0] - about[0];
  const dy = point[1] - about[1];
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [about[0] + dx * cos - dy * sin, about[1] + dx * sin + dy * cos];
}
