/** The layer of the drawing something lives in: it lies on it and moves with it. */
export type LifeLayer = 'back' | 'middle' | 'front';

/**
 * sway: turns to and fro round its origin, degrees. drift: goes to and fro sideways. pass: crosses, then again from
 * the start. swim: like drift, turning round at both ends. bob: up and down. steam: rises and fades (falls when the
 * amplitude is negative). glow: dims by that share. wink: is there only for a moment.
 */
export type LifeMotion = 'sway' | 'drift' | 'pass' | 'swim' | 'bob' | 'steam' | 'glow' | 'wink';

export interface LifeEntry {
  /** In packs/life. */
  readonly frame: string;
  readonly layer: LifeLayer;
  /** Where its origin rests, in the place's drawing (1920 × 1080). */
  readonly x: number;
  readonly y: number;
  readonly motion: LifeMotion;
  /** ms for once to and fro */
  readonly period: number;
  /** Units of the drawing, degrees or a share, as the motion says. */
  readonly amplitude: number;
  readonly scale?: number;
  /** Where in its period it begins, 0–1; absent: anywhere. */
  readonly phase?: number;
  /** Seen through holes of the next layer only: left out where layers are one picture. */
  readonly through?: true;
}

/** What lives in each place. */
export const LIFE_OF_PLACES: Readonly<Record<string, readonly LifeEntry[]>> = {
  bedroom: [
    ...lights([
      [125, 85],
      [279, 86],
      [605, 85],
      [759, 86],
      [837, 71],
      [1162, 98],
      [1316, 71],
      [1565, 85],
      [1796, 71],
    ]),
    {
      frame: 'glow-red',
      layer: 'back',
      x: 1045,
      y: 234,
      motion: 'glow',
      period: 2600,
      amplitude: 0.9,
      scale: 0.6,
    },
    {
      frame: 'spark',
      layer: 'back',
      x: 980,
      y: 180,
      motion: 'glow',
      period: 4200,
      amplitude: 0.85,
      scale: 0.7,
    },
    {
      frame: 'glow-red',
      layer: 'middle',
      x: 1548,
      y: 475,
      motion: 'glow',
      period: 1900,
      amplitude: 0.8,
      scale: 0.9,
    },
  ],
  bus: [
    ...town([
      'house-peach',
      'tree',
      'house-cream',
      'house-lilac',
      'tree',
      'house-peach',
      'house-cream',
      'tree',
    ]),
    ...straps([250, 560, 800, 1010, 1360, 1640]),
  ],
  classroom: [
    { frame: 'sheet-sun', layer: 'back', x: 1490, y: 178, motion: 'sway', period: 5200, amplitude: 2.6 },
    { frame: 'sheet-phone', layer: 'back', x: 1650, y: 190, motion: 'sway', period: 4600, amplitude: 2.2 },
    { frame: 'sheet-cat', layer: 'back', x: 1806, y: 172, motion: 'sway', period: 5600, amplitude: 2.8 },
    { frame: 'crane', layer: 'back', x: 720, y: 0, motion: 'sway', period: 4800, amplitude: 3 },
    {
      frame: 'crane',
      layer: 'back',
      x: 1190,
      y: -14,
      motion: 'sway',
      period: 5700,
      amplitude: 3.4,
      scale: 0.86,
    },
    {
      frame: 'cloud',
      layer: 'back',
      x: 314,
      y: 196,
      motion: 'drift',
      period: 34_000,
      amplitude: 14,
      scale: 0.42,
    },
  ],
  desk: [
    {
      frame: 'steam',
      layer: 'middle',
      x: 700,
      y: 726,
      motion: 'steam',
      period: 5200,
      amplitude: 54,
      phase: 0,
    },
    {
      frame: 'steam',
      layer: 'middle',
      x: 704,
      y: 726,
      motion: 'steam',
      period: 5200,
      amplitude: 54,
      phase: 0.5,
    },
    {
      frame: 'glow-red',
      layer: 'back',
      x: 1144,
      y: 182,
      motion: 'glow',
      period: 2600,
      amplitude: 0.9,
      scale: 0.8,
    },
    { frame: 'spark', layer: 'back', x: 1052, y: 60, motion: 'glow', period: 4200, amplitude: 0.85 },
  ],
  'football-pitch': [
    {
      frame: 'cloud',
      layer: 'back',
      x: 860,
      y: 120,
      motion: 'drift',
      period: 60_000,
      amplitude: 90,
      scale: 1.1,
    },
    {
      frame: 'bird',
      layer: 'back',
      x: -160,
      y: 66,
      motion: 'pass',
      period: 34_000,
      amplitude: 2260,
      scale: 0.7,
    },
    { frame: 'flag', layer: 'middle', x: 1545, y: 104, motion: 'sway', period: 2400, amplitude: 5 },
    { frame: 'snail', layer: 'middle', x: 1000, y: 410, motion: 'drift', period: 90_000, amplitude: 70 },
  ],
  fountain: [
    {
      frame: 'cloud',
      layer: 'back',
      x: 880,
      y: 106,
      motion: 'drift',
      period: 56_000,
      amplitude: 50,
      scale: 1.1,
    },
    { frame: 'pennant', layer: 'back', x: 1067, y: 150, motion: 'sway', period: 2300, amplitude: 7 },
    { frame: 'gustav', layer: 'middle', x: 966, y: 762, motion: 'drift', period: 16_000, amplitude: 46 },
    ...jets(),
    {
      frame: 'tail-lilac',
      layer: 'middle',
      x: 398,
      y: 764,
      motion: 'sway',
      period: 4400,
      amplitude: 9,
      scale: 0.95,
    },
  ],
  'home-port': [
    { frame: 'cloud', layer: 'back', x: 800, y: 130, motion: 'drift', period: 60_000, amplitude: 80 },
    { frame: 'isle', layer: 'back', x: 500, y: 330, motion: 'bob', period: 9000, amplitude: 9, scale: 0.9 },
    {
      frame: 'isle-lilac',
      layer: 'back',
      x: 1480,
      y: 376,
      motion: 'bob',
      period: 10_400,
      amplitude: 8,
      scale: 0.84,
    },
    {
      frame: 'glow',
      layer: 'middle',
      x: 942,
      y: 180,
      motion: 'glow',
      period: 3400,
      amplitude: 0.8,
      scale: 1.3,
    },
    {
      frame: 'bird',
      layer: 'back',
      x: -160,
      y: 256,
      motion: 'pass',
      period: 40_000,
      amplitude: 2260,
      scale: 0.6,
    },
  ],
  kitchen: [
    {
      frame: 'steam',
      layer: 'middle',
      x: 296,
      y: 452,
      motion: 'steam',
      period: 4800,
      amplitude: 64,
      phase: 0,
    },
    {
      frame: 'steam',
      layer: 'middle',
      x: 300,
      y: 452,
      motion: 'steam',
      period: 4800,
      amplitude: 64,
      phase: 0.5,
    },
    {
      frame: 'cloud',
      layer: 'back',
      x: 838,
      y: 244,
      motion: 'drift',
      period: 38_000,
      amplitude: 16,
      scale: 0.62,
    },
    {
      frame: 'cloud',
      layer: 'back',
      x: 1080,
      y: 226,
      motion: 'drift',
      period: 46_000,
      amplitude: 26,
      scale: 0.5,
    },
    { frame: 'drop', layer: 'middle', x: 1026, y: 532, motion: 'steam', period: 3400, amplitude: -46 },
    {
      frame: 'tail-lilac',
      layer: 'middle',
      x: 1789,
      y: 264,
      motion: 'sway',
      period: 4200,
      amplitude: 10,
      scale: 1.1,
    },
  ],
  'living-room': [
    {
      frame: 'fish',
      layer: 'middle',
      x: 1800,
      y: 244,
      motion: 'swim',
      period: 9000,
      amplitude: 34,
      scale: 0.9,
    },
    { frame: 'cord', layer: 'middle', x: 1500, y: 440, motion: 'sway', period: 3200, amplitude: 5 },
    {
      frame: 'tail-orange',
      layer: 'middle',
      x: 1769,
      y: 605,
      motion: 'sway',
      period: 4600,
      amplitude: 9,
      scale: 1.1,
    },
    { frame: 'lids', layer: 'back', x: 1180, y: 262, motion: 'wink', period: 6400, amplitude: 1 },
    {
      frame: 'spark',
      layer: 'back',
      x: 262,
      y: 216,
      motion: 'glow',
      period: 3800,
      amplitude: 0.9,
      scale: 0.7,
    },
  ],
  'night-room': [
    { frame: 'planet-coral', layer: 'back', x: 250, y: 0, motion: 'sway', period: 6200, amplitude: 2 },
    { frame: 'planet-mint', layer: 'back', x: 372, y: 0, motion: 'sway', period: 5200, amplitude: 2.4 },
    { frame: 'planet-ring', layer: 'back', x: 486, y: 0, motion: 'sway', period: 6800, amplitude: 2 },
    {
      frame: 'spark',
      layer: 'back',
      x: 800,
      y: 236,
      motion: 'glow',
      period: 3600,
      amplitude: 0.9,
      scale: 0.9,
    },
    {
      frame: 'spark',
      layer: 'back',
      x: 900,
      y: 170,
      motion: 'glow',
      period: 4400,
      amplitude: 0.9,
      scale: 0.7,
    },
    {
      frame: 'spark',
      layer: 'back',
      x: 1132,
      y: 336,
      motion: 'glow',
      period: 4000,
      amplitude: 0.9,
      scale: 0.8,
    },
    {
      frame: 'glow',
      layer: 'middle',
      x: 204,
      y: 682,
      motion: 'glow',
      period: 3800,
      amplitude: 0.8,
      scale: 0.7,
    },
    {
      frame: 'glow',
      layer: 'middle',
      x: 296,
      y: 656,
      motion: 'glow',
      period: 4600,
      amplitude: 0.8,
      scale: 0.7,
    },
  ],
  'school-yard': [
    {
      frame: 'cloud',
      layer: 'back',
      x: 780,
      y: 170,
      motion: 'drift',
      period: 58_000,
      amplitude: 70,
      scale: 1.2,
    },
    {
      frame: 'bird',
      layer: 'back',
      x: -160,
      y: 250,
      motion: 'pass',
      period: 32_000,
      amplitude: 2260,
      scale: 0.7,
    },
    {
      frame: 'tail-orange',
      layer: 'back',
      x: 1232,
      y: 361,
      motion: 'sway',
      period: 4300,
      amplitude: 9,
      scale: 0.86,
    },
    {
      frame: 'leaf',
      layer: 'middle',
      x: 1424,
      y: 420,
      motion: 'steam',
      period: 11_000,
      amplitude: -330,
      phase: 0.2,
    },
    {
      frame: 'leaf',
      layer: 'middle',
      x: 1780,
      y: 440,
      motion: 'steam',
      period: 13_000,
      amplitude: -280,
      phase: 0.7,
    },
  ],
  'sports-hall': [
    { frame: 'balloon', layer: 'middle', x: 1514, y: 668, motion: 'sway', period: 5200, amplitude: 4 },
    { frame: 'balloon-mint', layer: 'middle', x: 428, y: 650, motion: 'sway', period: 4700, amplitude: 4 },
    { frame: 'spark', layer: 'back', x: 740, y: 300, motion: 'glow', period: 3600, amplitude: 1 },
    { frame: 'spark', layer: 'back', x: 1180, y: 300, motion: 'glow', period: 4300, amplitude: 1 },
    {
      frame: 'glow',
      layer: 'back',
      x: 960,
      y: 344,
      motion: 'glow',
      period: 3900,
      amplitude: 0.8,
      scale: 1.4,
    },
  ],
  theatre: [
    { frame: 'moon', layer: 'back', x: 1170, y: 56, motion: 'sway', period: 7000, amplitude: 2.2 },
    { frame: 'star', layer: 'back', x: 760, y: 56, motion: 'sway', period: 5600, amplitude: 2.6 },
    { frame: 'ship', layer: 'back', x: 1010, y: 696, motion: 'sway', period: 5000, amplitude: 2.4 },
    {
      frame: 'beam',
      layer: 'middle',
      x: 630,
      y: -10,
      motion: 'sway',
      period: 11_000,
      amplitude: 3.5,
      scale: 3,
    },
    {
      frame: 'beam',
      layer: 'middle',
      x: 1290,
      y: -10,
      motion: 'sway',
      period: 13_000,
      amplitude: 3.5,
      scale: 3,
    },
  ],
};

function lights(spots: readonly (readonly [number, number])[]): readonly LifeEntry[] {
  return spots.map(([x, y], i) => ({
    frame: 'glow',
    layer: 'back',
    x,
    y,
    motion: 'glow',
    period: 3200 + (i % 4) * 500,
    amplitude: 0.9,
    scale: 0.7,
  }));
}

/** A street that goes by: one after the other, at one speed. */
function town(frames: readonly string[]): readonly LifeEntry[] {
  return frames.map((frame, i) => ({
    frame,
    layer: 'back',
    x: 2160,
    y: 562,
    motion: 'pass',
    period: 34_000,
    amplitude: -2400,
    phase: i / frames.length,
    through: true,
  }));
}

function straps(all: readonly number[]): readonly LifeEntry[] {
  return all.map((x, i) => ({
    frame: 'strap',
    layer: 'middle',
    x,
    y: 138,
    motion: 'sway',
    period: 2600,
    amplitude: 4,
    // Hung on one bar, so nearly together.
    phase: i * 0.04,
  }));
}

/** Drops fall along the four lower jets, and rings go where they land. */
function jets(): readonly LifeEntry[] {
  return [720, 800, 1120, 1200].flatMap((x, i): readonly LifeEntry[] => [
    {
      frame: 'splash',
      layer: 'middle',
      x,
      y: 636,
      motion: 'steam',
      period: 1500,
      amplitude: -84,
      phase: i * 0.27,
    },
    {
      frame: 'ripple',
      layer: 'middle',
      x,
      y: 726,
      motion: 'glow',
      period: 1500,
      amplitude: 0.9,
      phase: i * 0.27,
    },
  ]);
}
