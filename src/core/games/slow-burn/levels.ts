import type { Level } from '../../ids.ts';
import type { SlowBurnStory } from './slow-burn-deck.ts';

type Kind = SlowBurnStory['kind'];

/**
 * Which kinds of stories are dealt, one of these sets, in any order. At least every second story is harmless. Above
 * level 1 nobody can tell from the first story what the second will be.
 */
export const SLOW_BURN_LEVELS: Readonly<Record<Level, readonly (readonly Kind[])[]>> = {
  1: [
    ['bad', 'friend'],
    ['bad', 'dip'],
  ],
  2: [
    ['bad', 'friend'],
    ['bad', 'dip'],
    ['friend', 'dip'],
  ],
  3: [
    ['bad', 'friend'],
    ['bad', 'dip'],
    ['friend', 'dip'],
  ],
};
