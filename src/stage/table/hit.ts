import type { Box } from '../../present/layout.ts';

/** Nothing a finger has to meet is smaller than this, logical px. */
export const SMALLEST_TARGET = 48;
/** A thing let go this near to a slot goes in. */
export const MAGNET = 48;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Does the point lie in the turned box, made at least as large as a finger? */
export function hits(box: Box, point: Point, margin = 0): boolean {
  const angle = (-box.angle * Math.PI) / 180;
  const dx = point.x - box.x;
  const dy = point.y - box.y;
  const x = dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = dx * Math.sin(angle) + dy * Math.cos(angle);
  const half = (side: number): number => Math.max(side, SMALLEST_TARGET) / 2 + margin;
  return Math.abs(x) <= half(box.width) && Math.abs(y) <= half(box.height);
}

/** The slot a thing would go into if it were let go here, or null: the nearest within the magnet's reach. */
export function nearestSlot<Slot extends { readonly box: Box }>(
  slots: readonly Slot[],
  point: Point,
): Slot | null {
  let best: Slot | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    if (!hits(slot.box, point, MAGNET)) continue;
    const distance = Math.hypot(slot.box.x - point.x, slot.box.y - point.y);
    if (distance < bestDistance) {
      best = slot;
      bestDistance = distance;
    }
  }
  return best;
}
