/**
 * Outlines of A, B, C and D around 0 0, the largest 31 from it. They are the same on the projector and on printed
 * cards, so that nobody needs the colours.
 */
export const ANSWER_SHAPES: readonly string[] = [
  'M-26 0A26 26 0 1 1 26 0A26 26 0 1 1 -26 0Z',
  'M-24 -24H24V24H-24Z',
  'M0 -29L29 24H-29Z',
  'M0 -31L31 0L0 31L-31 0Z',
];
