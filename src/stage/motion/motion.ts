/** All durations in ms, from the style guide. */
export const DURATION = {
  deal: 220,
  dealStagger: 45,
  hover: 120,
  snapSquash: 60,
  snapSpring: 260,
  flip: 260,
  return: 240,
  celebrate: 300,
  gear: 220,
  pose: 220,
  anticipation: 70,
  fade: 180,
  freeze: 60,
  shake: 150,
  fly: 600,
  tumble: 700,
} as const;

/** How things move for this player: fully, or with short fades instead. */
export interface Motion {
  readonly reduced: boolean;
  /** @returns the duration to use: 0 for a movement when motion is reduced */
  ms(duration: number): number;
}

export const FULL_MOTION: Motion = { reduced: false, ms: (duration) => duration };
export const REDUCED_MOTION: Motion = { reduced: true, ms: () => 0 };
