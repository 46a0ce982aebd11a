import { drawn, type Effect, EVENT, NEWS, played, TOUCH } from './effect.ts';

/** What happens in the story and between the screens. */
export const STORY_EFFECTS: Readonly<Record<string, Effect>> = {
  bubble: drawn(
    { glides: [{ tones: [290, 360, 620], length: 0.07, level: 1, colour: [1, 0.12], fall: 0.03 }] },
    TOUCH - 2,
    0.2,
  ),
  /** Something on a screen: friendly, two notes, never an alarm. */
  message: played([['kalimba', 'E5:.5 A5:2.5', 86]], EVENT, 0.9),
  /** The phone's own joke: a duck that says "one more thing". */
  notice: drawn(
    {
      glides: [
        {
          tones: [330, 250],
          length: 0.11,
          level: 1,
          colour: [1, 0.9, 0.7, 0.5, 0.3],
          mouth: [700, 1150, 600],
        },
        {
          tones: [360, 430],
          at: 0.16,
          length: 0.13,
          level: 0.9,
          colour: [1, 0.9, 0.7, 0.5, 0.3],
          mouth: [600, 1300],
        },
      ],
      room: 0.2,
    },
    EVENT,
    0.6,
  ),
  hop: drawn(
    {
      glides: [
        { tones: [160, 430], length: 0.13, level: 1, colour: [1, 0.25, 0.06] },
        { tones: [300, 130], at: 0.2, length: 0.09, level: 0.6, colour: [1, 0.3] },
      ],
      room: 0.1,
    },
    EVENT,
    0.5,
  ),
  tick: played([['block', 'E5:.9 B4:1', 74]], TOUCH - 1, 0.45, 0.2),
  page: {
    ...played([['pizzicato', 'C5:.35 G5:1.6', 74]], EVENT - 2, 0.7),
    source: {
      ...played([['pizzicato', 'C5:.35 G5:1.6', 74]], EVENT, 0.7).source,
      airs: [{ tones: [700, 2000, 900], width: 0.8, length: 0.2, level: 1, swell: 0.4 }],
      drawn: 0.1,
    },
  },
  whoosh: drawn(
    { airs: [{ tones: [300, 900, 400], width: 0.6, length: 0.34, level: 1, swell: 0.55 }], room: 0.25 },
    TOUCH,
    0.6,
  ),
  /** Up and over the islands. */
  fly: {
    ...played([['harp', 'C4:.16 E4:.16 G4:.16 C5:.16 E5:.16 G5:.16 C6:2', 64]], EVENT - 2, 1.1),
    source: {
      ...played([['harp', 'C4:.16 E4:.16 G4:.16 C5:.16 E5:.16 G5:.16 C6:2', 64]], EVENT, 1.1).source,
      airs: [{ tones: [250, 1300, 600], width: 0.6, length: 0.6, level: 1, swell: 0.5 }],
      room: 0.35,
      drawn: 0.22,
    },
  },
  /** Heavy cloth on its rail. */
  curtain: {
    ...played([['rim', 'C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2', 40]], EVENT - 2, 1),
    source: {
      ...played([['rim', 'C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2 r:.1 C6:.2', 40]], EVENT, 1)
        .source,
      airs: [{ tones: [420, 260, 700, 240], width: 0.9, length: 0.7, level: 1, swell: 0.35 }],
      room: 0.3,
      drawn: 0.35,
    },
  },
  /** The table cloth rolls out, and taps its edge. */
  'roll-out': {
    ...played([['pot', 'C3:.4 E3:.36 G3:.32 A3:.28 C4:.9 r:.3 G4:1', 62]], EVENT - 2, 0.9),
    source: {
      ...played([['pot', 'C3:.4 E3:.36 G3:.32 A3:.28 C4:.9 r:.3 G4:1', 62]], EVENT, 0.9).source,
      airs: [{ tones: [350, 900], width: 0.7, length: 0.5, level: 1, swell: 0.7 }],
      drawn: 0.15,
    },
  },
  unlock: played(
    [
      ['music-box', 'G4:.5 C5:.5 E5:.5 G5:.5 C6:3', 82],
      ['harp', 'r:2 [C5 G5]:3', 60, -4],
    ],
    NEWS,
    1.5,
  ),
  shield: played(
    [
      ['choir', '[C4 G4 E5]:4', 66, -2],
      ['vibraphone', '[C5 G5]:.5 [E5 C6]:4', 80],
      ['boom', 'C2:2', 60, -6],
    ],
    NEWS,
    1.6,
    0.45,
  ),
  badge: played(
    [
      ['kalimba', 'G5:.6 C6:.6 E6:.6 G6:1.2 E6:.6 C6:3', 84],
      ['vibraphone', 'r:3.6 [C5 E5 G5]:4', 76, -2],
      ['harp', 'r:3.6 C5:.12 E5:.12 G5:.12 C6:.12 E6:2', 66, -3],
    ],
    NEWS,
    1.9,
    0.4,
  ),
  calm: played(
    [
      ['pad', '[F3 C4 A4]:7', 66],
      ['harp', 'F4:1.4 A4:1.4 C5:1.4 F5:4', 58, -2],
    ],
    EVENT - 1,
    2.6,
    0.5,
  ),
  /** In, and out again, as slow as one should. */
  breathe: drawn(
    {
      airs: [
        { tones: [380, 620], width: 0.9, length: 2.6, level: 1, swell: 0.85 },
        { tones: [600, 300], width: 0.9, at: 2.7, length: 3.2, level: 0.9, swell: 0.15 },
      ],
      room: 0.4,
    },
    -30,
    6.2,
  ),
};
