import { LOGICAL, type Orientation, type Size } from '../../present/layout.ts';

/** How the logical stage becomes pixels of a whole window. */
export interface Fit {
  readonly orientation: Orientation;
  readonly logical: Size;
  /** CSS pixels for one logical pixel. */
  readonly scale: number;
  /** Canvas pixels for one logical pixel. */
  readonly resolution: number;
  /** Logical px that the picture goes on beyond the logical box, on each of two sides. */
  readonly bleed: Bleed;
  /** The same in steps, never less: what pictures are made for, so that dragging a window's edge keeps them. */
  readonly reach: Bleed;
  /** Size of the canvas in its own pixels. */
  readonly canvas: Size;
  /** Size of the canvas in CSS pixels, in the middle of the window: up to a canvas pixel more than the window. */
  readonly shown: Size;
}

export interface Bleed {
  readonly x: number;
  readonly y: number;
}

/** Sharper than this is wasted: software drawing is paid per pixel, hardware by memory. */
export const RESOLUTION_CAP = { software: 1.5, hardware: 2 } as const;
const LOWEST = 0.35;
const REACH_STEP = 80;
/** Windows like ribbons are not filled to their ends: so many boxes beyond the box, on each side. */
const FURTHEST = 2;

/**
 * Lays the logical box into the middle of the window, as large as it fits, and the canvas over all of the window.
 * The overlay does the same sums in style/tokens.css and input/use-room.ts.
 * @param window size of the window in CSS pixels
 * @param dpr device pixels for one CSS pixel
 * @param cap highest resolution wanted, and with it the most pixels: a picture that bleeds far is less sharp
 * @param quality 0–1, lowered when drawing is slow
 */
export function fitStage(window: Size, dpr: number, cap: number, quality = 1): Fit {
  const orientation: Orientation = window.width >= window.height ? 'landscape' : 'portrait';
  const logical = LOGICAL[orientation];
  const scale = Math.min(window.width / logical.width, window.height / logical.height) || 1;
  const beyond = (all: number, own: number): number =>
    Math.min(Math.max(0, (all / scale - own) / 2), own * FURTHEST);
  const want = { x: beyond(window.width, logical.width), y: beyond(window.height, logical.height) };
  const area = (logical.width + 2 * want.x) * (logical.height + 2 * want.y);
  const affordable = cap * Math.sqrt((logical.width * logical.height) / area);
  const resolution = Math.max(LOWEST, Math.min(scale * dpr, affordable) * quality);
  const canvas = {
    width: Math.ceil((logical.width + 2 * want.x) * resolution - 0.01),
    height: Math.ceil((logical.height + 2 * want.y) * resolution - 0.01),
  };
  // Whole canvas pixels: pictures that lie between two of them have to be mixed anew at every frame.
  const corner = (all: number, own: number): number => Math.round((all - own * resolution) / 2) / resolution;
  return {
    orientation,
    logical,
    scale,
    resolution,
    bleed: { x: corner(canvas.width, logical.width), y: corner(canvas.height, logical.height) },
    reach: { x: inSteps(want.x), y: inSteps(want.y) },
    canvas,
    shown: { width: (canvas.width / resolution) * scale, height: (canvas.height / resolution) * scale },
  };
}

function inSteps(bleed: number): number {
  return bleed <= 0.5 ? 0 : Math.ceil((bleed - 0.5) / REACH_STEP) * REACH_STEP;
}

const RASTERS = [0.5, 0.7, 0.85, 1, 1.25, 1.5, 2] as const;

/**
 * Pictures are drawn for a few resolutions only, so that dragging a window's edge does not redraw them all.
 * @returns the smallest that is at least as sharp as `resolution` (almost: 4 % are not seen)
 */
export function rasterFor(resolution: number): number {
  return RASTERS.find((raster) => raster >= resolution * 0.96) ?? 2;
}
