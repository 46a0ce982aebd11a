import type { Level } from '../../ids.ts';

/** Which weeks can come: from level 2 on nobody begins in the middle. A week that is not in the deck never comes. */
export const WEEK_LEVELS: Readonly<Record<Level, readonly string[]>> = {
  1: ['plain', 'rainy', 'birthday', 'moving'],
  2: ['rainy', 'birthday', 'moving'],
  3: ['rainy', 'birthday', 'moving'],
};
