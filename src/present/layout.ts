/**
 * Where things are, in logical pixels, for both renderers: the stage draws sprites there, the overlay puts the
 * real buttons there. Landscape is 1280×720, portrait 720×1280. Right-to-left mirrors x.
 */
export type Orientation = 'landscape' | 'portrait';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Centre and size in logical px; angle in degrees. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

export const LOGICAL: Readonly<Record<Orientation, Size>> = {
  landscape: { width: 1280, height: 720 },
  portrait: { width: 720, height: 1280 },
};

export function mirrored(box: Box, orientation: Orientation, direction: 'ltr' | 'rtl'): Box {
  return direction === 'ltr' ? box : { ...box, x: LOGICAL[orientation].width - box.x, angle: -box.angle };
}
