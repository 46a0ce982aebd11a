import type { Mood } from '../../core/story/beat.ts';

/**
 * An art pack: one SVG sheet (assets/art/packs/<pack>.svg) and this manifest beside it (<pack>.json).
 * All numbers are logical pixels of the sheet at scale 1; the sheet is rasterised once at device resolution.
 */
export interface PackManifest {
  readonly pack: string;
  /** Size of the sheet; each frame lies at least 2 px from the next. */
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, PackFrame>>;
  readonly puppet?: PuppetManifest;
  /** Things to wear: height of whom they are made for, and the frames are back, under and over (see draw-pose.ts). */
  readonly wearer?: number;
}

export interface PackFrame {
  /** Rectangle in the sheet. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the rectangle's top left lies relative to the origin of the drawing (a puppet's origin: ground between the feet). */
  readonly left: number;
  readonly top: number;
}

export interface PuppetManifest {
  /** Height above the ground of the tallest pose, for scaling and bubbles. */
  readonly height: number;
  /** Where a bubble's tail should end, relative to the origin. */
  readonly mouth: readonly [number, number];
  /** Pivots relative to the origin: hip for leaning and breathing, neck for the head. */
  readonly hip: readonly [number, number];
  readonly neck: readonly [number, number];
  readonly poses: Readonly<Record<Mood, PuppetPose>>;
  /** Frames for a blink and for talking, in head coordinates at turn 0. */
  readonly blink: string;
  readonly talk: readonly string[];
}

/** One pose: parts in drawing order. Face parts are drawn right after the part named 'head'. */
export interface PuppetPose {
  readonly parts: readonly PuppetPart[];
  readonly face: {
    readonly eyes: string;
    readonly brows: string;
    readonly mouth: string;
    readonly cheeks: string;
    /** Shift of the whole face for a turned head, and of the eyes for the gaze; px. */
    readonly shift: readonly [number, number];
    readonly gaze: readonly [number, number];
    /** May the eyes blink in this pose (not when they are drawn closed or happy)? */
    readonly blinks: boolean;
    readonly talks: boolean;
  };
  /** Degrees */
  readonly lean: number;
  readonly headTilt: number;
  /** px the body is lifted off the ground (jumps). */
  readonly lift: number;
}

export interface PuppetPart {
  readonly name: string;
  readonly frame: string;
  /** 'ground' stays, 'body' leans and breathes, 'head' also tilts. */
  readonly follows: 'ground' | 'body' | 'head';
  /** Pivot for small swings (arms, antenna, strap), relative to the origin. */
  readonly pivot?: readonly [number, number];
  /** Degrees of idle swing; 0 or absent: none. */
  readonly swing?: number;
}
