/** Width of the ink line of people. */
export const LINE = 4.6;
/** Heights above the ground and widths of a ten-year-old of the first sketches, px. */
export const LEG = 172;
export const TORSO = 120;
export const SEAT = 180;
/** From the shoulders to the middle of a head of size 1. */
export const NECK = 85.6;
