import type { Box } from '../../present/layout.ts';
import type { Point } from './hit.ts';

/** Diameter of a gear on the table, logical px. */
export const GEAR_SIZE = 50;

/** Where the gear of a phrase sits, and the lens that found it: at the end of its line. */
export function gearEnd(strip: Box, direction: 'ltr' | 'rtl'): Point {
  const end = direction === 'rtl' ? -1 : 1;
  return { x: strip.x + (strip.width / 2 - GEAR_SIZE * 0.65) * end, y: strip.y };
}
