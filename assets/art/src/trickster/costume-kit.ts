import type { Pair } from '../draw/geometry.ts';
import { penOf } from '../draw/solid.ts';
import type { MaskPaint } from './mask.ts';

/** Width of the ink line of costumes. */
export const LINE = 5;
export const { solid, one } = penOf({ lw: LINE, shift: 8, tone: 0.2 });
/** What is seen where somebody should be. */
export const NOBODY = '#342A80';

/** Something the Trickster hides in; nobody is ever inside. Heights are above the ground, px. */
export interface Costume {
  readonly id: string;
  readonly paint: MaskPaint;
  readonly headAt: Pair;
  readonly headScale: number;
  /** Share of a pose's tilt: in a window or on a screen there is less room. */
  readonly tilts: number;
  readonly height: number;
  readonly arms: {
    readonly kind: 'ribbon' | 'cable';
    readonly fill: string;
    readonly width: number;
    /** Where the right one is tied. */
    readonly at: Pair;
    /** Ribbons of the bare mask are tied to it and tilt with it. */
    readonly follows: 'body' | 'head';
    /** How much lower hands meet before it. */
    readonly drop?: number;
    /** Share of their length for arms that hang near the ground. */
    readonly hang?: number;
    /** They come out of the front of a cloak. */
    readonly over?: boolean;
    readonly sleeve?: string;
    /** Drawn at the end of the left one, which points right. */
    readonly holds?: () => string;
  };
  /** Half the width of the shadow. */
  readonly shadow: number;
  /** What stands on the ground. */
  readonly feet?: () => string;
  readonly body?: () => string;
  /** In the mask's units. */
  readonly onHead?: () => string;
  /** In the air round it. */
  readonly air?: () => string;
}
