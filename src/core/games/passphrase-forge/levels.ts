import type { Level } from '../../ids.ts';

/** What each hand holds: strange words, favourites, and how many words hide a key that is remembered. */
export interface ForgeLevel {
  readonly strange: number;
  readonly favourites: number;
  readonly decoys: number;
  /** Words of the door before, offered again. */
  readonly used: number;
}

export const FORGE_LEVELS: Readonly<Record<Level, ForgeLevel>> = {
  1: { strange: 5, favourites: 1, decoys: 4, used: 2 },
  2: { strange: 4, favourites: 2, decoys: 4, used: 2 },
  3: { strange: 4, favourites: 2, decoys: 5, used: 2 },
};
/** Three doors, and two hands more for doors that topple. */
export const HANDS = 5;
/** Doors that are opened again after the break. */
export const RECALLS = 2;
