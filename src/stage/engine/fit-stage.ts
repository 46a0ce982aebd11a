import { LOGICAL, type Orientation, type Size } from '../../present/layout.ts';

/** How the logical stage becomes pixels. */
export interface Fit {
  readonly orientation: Orientation;
  readonly logical: Size;
  /** Canvas pixels for one logical pixel. */
  readonly resolution: number;
  /** Size of the canvas in its own pixels. */
  readonly canvas: Size;
}

/** Sharper than this is wasted: software drawing is paid per pixel, hardware by memory. */
export const RESOLUTION_CAP = { software: 1.5, hardware: 2 } as const;
const LOWEST = 0.35;

/**
 * @param box size of the stage's box in CSS pixels
 * @param dpr device pixels for one CSS pixel
 * @param cap highest resolution wanted
 * @param quality 0–1, lowered when drawing is slow
 */
export function fitStage(box: Size, dpr: number, cap: number, quality = 1): Fit {
  const orientation: Orientation = box.width >= box.height ? 'landscape' : 'portrait';
  const logical = LOGICAL[orientation];
  const sharp = (box.width * dpr) / logical.width;
  const resolution = Math.max(LOWEST, Math.min(sharp || 1, cap) * quality);
  return {
    orientation,
    logical,
    resolution,
    canvas: {
      width: Math.max(1, Math.round(logical.width * resolution)),
      height: Math.max(1, Math.round(logical.height * resolution)),
    },
  };
}

const RASTERS = [0.5, 0.7, 0.85, 1, 1.25, 1.5, 2] as const;

/**
 * Pictures are drawn for a few resolutions only, so that dragging a window's edge does not redraw them all.
 * @returns the smallest that is at least as sharp as `resolution` (almost: 4 % are not seen)
 */
export function rasterFor(resolution: number): number {
  return RASTERS.find((raster) => raster >= resolution * 0.96) ?? 2;
}
