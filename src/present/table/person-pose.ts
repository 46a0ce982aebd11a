import type { PersonLook } from '../table-view.ts';

/** @returns the last part of the name of the still that shows somebody like this; a broken mask has pictures of its own */
export function personPose({ mood, cracks = 0 }: Omit<PersonLook, 'id'>): string {
  return cracks > 0 ? `cracks-${cracks}` : mood;
}
