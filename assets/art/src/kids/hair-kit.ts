import { ellipse } from '../draw/shapes.ts';
import type { Shape } from '../draw/svg.ts';

/** Hair in the head's units: the skull reaches from -71 to 71 across, from -80 to 71 down. */
export interface Hair {
  readonly back: readonly Shape[];
  readonly front: readonly Shape[];
  readonly shine: string;
  /** Strands drawn in a darker tone. */
  readonly strands: readonly string[];
  /** What strands are darker than, if not the hair: the cloth of a scarf. */
  readonly cloth?: string;
  /** Clips and ties. */
  readonly extra?: string;
  /** Ears lie under it. */
  readonly hidesEars?: boolean;
}

export interface HairColours {
  readonly hair: string;
  readonly tie: string;
}

type Blob = readonly [x: number, y: number, rx: number, ry?: number];

/** Round locks of one colour. */
export function blobs(list: readonly Blob[], fill: string): readonly Shape[] {
  return list.map(([x, y, rx, ry]) => ({ d: ellipse(x, y, rx, ry ?? rx), fill }));
}
