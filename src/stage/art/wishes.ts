import type { Outfit } from '../../core/story/beat.ts';
import type { PackWish, PersonWish } from './art-store.ts';

/** Pictures of tricks, moves and places for cards, lens and parcel. */
export const ICONS: PackWish = { kind: 'pack', name: 'icons', scale: 0.6 };

/** @param height how tall the person will stand, logical px */
export function personWish(name: string, height: number): PersonWish {
  return { kind: 'person', name, height };
}

/** What somebody of that height wears. */
export function wearWish(outfit: Outfit, height: number): PersonWish {
  return personWish(`wear-${outfit}`, height);
}
