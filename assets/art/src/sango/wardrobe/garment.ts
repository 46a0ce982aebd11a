import { INK } from '../../draw/colour.ts';
import { penOf } from '../../draw/solid.ts';
import { stroke } from '../../draw/svg.ts';
import { LINE } from '../measures.ts';

/**
 * What Sango wears, around the middle of the body like everything of Sango's. The coral on the head always stays in
 * sight: it says the mood, so hats have a part behind it and a part before it.
 */
export interface Garment {
  /** Behind the whole body. */
  readonly back?: () => string;
  /** Behind the antenna and the upper edge of the body. */
  readonly under?: () => string;
  /** Over body and face, behind raised or folded arms. */
  readonly over?: () => string;
}

/** The upper edge of the body. */
export const BROW = -153;
export const CLOTH = penOf({ lw: LINE, shift: 6, tone: 0.2 });
export const seam = (d: string, width = 3.4, colour: string = INK): string => stroke(d, width, colour);
