import type { Air, Glide, Part } from './effect.ts';

/** A noise that never ends, with slow waves. */
export interface Bed {
  /** Hz of its middle; width ÷ tone. */
  readonly tone: number;
  readonly width: number;
  readonly level: number;
  /** Whole waves in one round of the loop, and how deep they are (0–1). */
  readonly waves?: readonly [count: number, depth: number];
}

/** Something that happens now and then. */
export interface Happening {
  /** s after the start of the loop */
  readonly at: readonly number[];
  readonly level: number;
  readonly glides?: readonly Glide[];
  readonly airs?: readonly Air[];
  readonly parts?: readonly Part[];
}

export interface Place {
  /** s of one round */
  readonly length: number;
  readonly beds: readonly Bed[];
  readonly happenings: readonly Happening[];
}

const glide = (length: number, ...tones: readonly number[]): Glide => ({
  tones,
  length,
  level: 1,
  colour: [1, 0.08],
});
const BIRD: readonly Glide[] = [
  glide(0.06, 2100, 2500),
  { ...glide(0.05, 2400, 2000), at: 0.1 },
  { ...glide(0.09, 2200, 2700, 2300), at: 0.19 },
];
const gasp = (tones: readonly number[], length: number, swell = 0.4): Air => ({
  tones,
  width: 0.5,
  length,
  level: 1,
  swell,
});

/** What a place sounds like from a little way off: always softer than the music, and nobody can be understood. */
export const PLACES: Readonly<Record<string, Place>> = {
  /** Home Port: waves, wood, a bell on a boat. */
  sea: {
    length: 12,
    beds: [
      { tone: 320, width: 1.2, level: 0.5, waves: [2, 0.75] },
      { tone: 1500, width: 0.9, level: 0.12, waves: [2, 0.95] },
    ],
    happenings: [
      { at: [4.6], level: 0.1, parts: [['bells', 'F5:4 r:2 C5:4', 46]] },
      {
        at: [1.2, 8.4],
        level: 0.05,
        glides: [glide(0.16, 1250, 1500, 1100), { ...glide(0.2, 1200, 1450, 1000), at: 0.24 }],
      },
      { at: [6.9], level: 0.05, glides: [{ ...glide(0.5, 150, 190, 140), waves: [31, 0.2] }] },
    ],
  },
  bus: {
    length: 10,
    beds: [
      { tone: 85, width: 0.5, level: 0.9, waves: [3, 0.25] },
      { tone: 240, width: 0.9, level: 0.35, waves: [5, 0.3] },
      { tone: 900, width: 1, level: 0.05, waves: [2, 0.5] },
    ],
    happenings: [{ at: [2.2, 7.3], level: 0.25, parts: [['boom', 'C2:2', 60]] }],
  },
  /** The school yard: a ball, birds, far voices without words. */
  yard: {
    length: 12,
    beds: [
      { tone: 620, width: 0.8, level: 0.18, waves: [5, 0.6] },
      { tone: 950, width: 0.6, level: 0.1, waves: [7, 0.8] },
    ],
    happenings: [
      { at: [1, 6.4, 9.1], level: 0.04, glides: BIRD },
      { at: [3, 3.62, 4.1, 4.46, 4.72], level: 0.14, parts: [['pot', 'C3:1', 60]] },
      { at: [7.6], level: 0.2, airs: [gasp([700, 1000, 800], 1.4)] },
    ],
  },
  pitch: {
    length: 12,
    beds: [
      { tone: 420, width: 1, level: 0.22, waves: [3, 0.6] },
      { tone: 1300, width: 0.8, level: 0.05, waves: [4, 0.7] },
    ],
    happenings: [
      { at: [1.4, 5.2, 6, 9.8], level: 0.16, parts: [['boom', 'A2:1', 70]] },
      { at: [3.6], level: 0.025, glides: [{ ...glide(0.5, 1900, 1900), waves: [24, 0.03] }] },
      { at: [10.3], level: 0.2, airs: [gasp([600, 1050, 900], 1.5)] },
      { at: [7.4], level: 0.03, glides: BIRD },
    ],
  },
  kitchen: {
    length: 10,
    beds: [
      { tone: 3600, width: 1, level: 0.035, waves: [4, 0.5] },
      { tone: 300, width: 1, level: 0.1, waves: [2, 0.3] },
    ],
    happenings: [
      { at: [0.8, 1.3, 1.55, 4.1, 4.5, 7.2, 7.9, 8.15], level: 0.06, glides: [glide(0.07, 260, 480)] },
      { at: [3, 3.3], level: 0.05, parts: [['celesta', 'E6:1', 46]] },
      { at: [6], level: 0.05, parts: [['block', 'A4:1 A4:1', 50]] },
    ],
  },
  /** A room in the day: a window is open, a bird sits outside. No clock: it would quarrel with the music. */
  room: {
    length: 10,
    beds: [
      { tone: 300, width: 1.2, level: 0.14, waves: [2, 0.5] },
      { tone: 900, width: 0.8, level: 0.04, waves: [3, 0.8] },
    ],
    happenings: [
      { at: [3.3, 7.8], level: 0.022, glides: BIRD },
      { at: [5.6], level: 0.05, airs: [gasp([500, 900, 600], 0.8)] },
    ],
  },
  class: {
    length: 10,
    beds: [{ tone: 480, width: 1, level: 0.1, waves: [3, 0.5] }],
    happenings: [
      { at: [0.7, 1.02, 1.3, 5.4, 5.66, 5.98, 6.3], level: 0.06, airs: [gasp([2600, 2000], 0.2)] },
      { at: [3.4], level: 0.1, airs: [gasp([900, 2100, 900], 0.4)] },
      { at: [8.2], level: 0.08, parts: [['block', 'E4:1', 50]] },
      { at: [4.6], level: 0.015, glides: BIRD },
    ],
  },
  night: {
    length: 12,
    beds: [
      { tone: 240, width: 1.1, level: 0.14, waves: [2, 0.6] },
      { tone: 800, width: 0.8, level: 0.02, waves: [1, 0.8] },
    ],
    happenings: [
      {
        at: [0.5, 1.6, 2.7, 5.1, 6.2, 8.6, 9.7, 10.8],
        level: 0.016,
        glides: [0, 0.07, 0.14, 0.21, 0.28].map((at) => ({ ...glide(0.045, 2750, 2800), at })),
      },
    ],
  },
  /** The fountain: drops on water. */
  water: {
    length: 10,
    beds: [
      { tone: 1100, width: 1.2, level: 0.14, waves: [6, 0.25] },
      { tone: 420, width: 1, level: 0.12, waves: [4, 0.3] },
    ],
    happenings: [
      {
        at: [0.2, 0.9, 1.3, 2.6, 3.1, 3.3, 4.8, 5.5, 5.9, 7.1, 7.4, 8.8, 9.2],
        level: 0.07,
        glides: [glide(0.05, 620, 1150)],
      },
      { at: [0.6, 2, 3.8, 4.2, 6.3, 6.6, 8.1, 9.6], level: 0.06, glides: [glide(0.06, 430, 860)] },
    ],
  },
  /** The Trickster's theatre: empty, large, a rope. */
  theatre: {
    length: 12,
    beds: [
      { tone: 110, width: 0.6, level: 0.5, waves: [2, 0.5] },
      { tone: 500, width: 1, level: 0.06, waves: [3, 0.7] },
    ],
    happenings: [
      { at: [2.4, 8.7], level: 0.04, glides: [{ ...glide(0.8, 170, 230, 160), waves: [27, 0.25] }] },
      { at: [5.6], level: 0.1, parts: [['boom', 'E2:2', 46]] },
    ],
  },
};
