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
  readonly at: readonly [x: number, y: number];
  /** How; ms for once to and fro; how far: units of the drawing, degrees or a share, as the motion says. */
  readonly moves: readonly [motion: LifeMotion, period: number, amplitude: number];
  readonly scale?: number;
  /** Where in its period it begins, 0–1; absent: anywhere. */
  readonly phase?: number;
  /** The next layer covers some of it: the layers of such a place stay apart, also where drawing is done by software. */
  readonly between?: true;
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
    { frame: 'glow-red', layer: 'back', at: [1045, 234], moves: ['glow', 2600, 0.9], scale: 0.6 },
    { frame: 'spark', layer: 'back', at: [980, 180], moves: ['glow', 4200, 0.85], scale: 0.7 },
    { frame: 'glow-red', layer: 'middle', at: [1548, 475], moves: ['glow', 1900, 0.8], scale: 0.9 },
    // Somebody in the town is still up.
    { frame: 'glow', layer: 'back', at: [884, 506], moves: ['glow', 5200, 0.9], scale: 0.36 },
    { frame: 'glow', layer: 'back', at: [990, 524], moves: ['glow', 6400, 0.9], scale: 0.3 },
    // A breeze in the one curtain that hangs free.
    { frame: 'curtain-bedroom', layer: 'back', at: [666, 394], moves: ['sway', 6200, 1.3] },
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
    { frame: 'sheet-sun', layer: 'back', at: [1490, 178], moves: ['sway', 5200, 2.6] },
    { frame: 'sheet-phone', layer: 'back', at: [1650, 190], moves: ['sway', 4600, 2.2] },
    { frame: 'sheet-cat', layer: 'back', at: [1806, 172], moves: ['sway', 5600, 2.8] },
    { frame: 'crane', layer: 'back', at: [720, 0], moves: ['sway', 4800, 3] },
    { frame: 'crane', layer: 'back', at: [1190, -14], moves: ['sway', 5700, 3.4], scale: 0.86 },
    { frame: 'cloud', layer: 'back', at: [314, 196], moves: ['drift', 34_000, 14], scale: 0.42 },
    { frame: 'butterfly', layer: 'back', at: [990, 530], moves: ['swim', 3600, 4] },
  ],
  desk: [
    { frame: 'steam', layer: 'middle', at: [700, 726], moves: ['steam', 5200, 54], phase: 0 },
    { frame: 'steam', layer: 'middle', at: [704, 726], moves: ['steam', 5200, 54], phase: 0.5 },
    { frame: 'glow-red', layer: 'back', at: [1144, 182], moves: ['glow', 2600, 0.9], scale: 0.8 },
    { frame: 'spark', layer: 'back', at: [1052, 60], moves: ['glow', 4200, 0.85] },
    { frame: 'glow', layer: 'back', at: [786, 560], moves: ['glow', 5200, 0.9], scale: 0.5 },
    { frame: 'glow', layer: 'back', at: [1066, 594], moves: ['glow', 6400, 0.9], scale: 0.42 },
  ],
  'football-pitch': [
    { frame: 'cloud', layer: 'back', at: [860, 120], moves: ['drift', 60_000, 90], scale: 1.1 },
    { frame: 'bird', layer: 'back', at: [-160, 66], moves: ['pass', 34_000, 2260], scale: 0.7, phase: 0.3 },
    { frame: 'flag', layer: 'middle', at: [1545, 104], moves: ['sway', 2400, 5] },
    { frame: 'snail', layer: 'middle', at: [1000, 410], moves: ['drift', 90_000, 70] },
    { frame: 'butterfly', layer: 'middle', at: [966, 668], moves: ['swim', 4200, 30], scale: 0.9 },
  ],
  fountain: [
    { frame: 'cloud', layer: 'back', at: [880, 106], moves: ['drift', 56_000, 50], scale: 1.1 },
    { frame: 'pennant', layer: 'back', at: [1067, 150], moves: ['sway', 2300, 7] },
    { frame: 'gustav', layer: 'middle', at: [966, 762], moves: ['drift', 16_000, 46] },
    ...jets(),
    { frame: 'tail-lilac', layer: 'middle', at: [398, 764], moves: ['sway', 4400, 9], scale: 0.95 },
  ],
  'home-port': [
    { frame: 'cloud', layer: 'back', at: [800, 130], moves: ['drift', 60_000, 80] },
    { frame: 'isle', layer: 'back', at: [500, 330], moves: ['bob', 9000, 9], scale: 0.9 },
    { frame: 'isle-lilac', layer: 'back', at: [1480, 376], moves: ['bob', 10_400, 8], scale: 0.84 },
    { frame: 'glow', layer: 'middle', at: [942, 180], moves: ['glow', 3400, 0.8], scale: 1.3 },
    { frame: 'bird', layer: 'back', at: [-160, 256], moves: ['pass', 40_000, 2260], scale: 0.6, phase: 0.62 },
    { frame: 'glow', layer: 'middle', at: [690, 646], moves: ['glow', 4200, 0.8] },
    { frame: 'glow', layer: 'middle', at: [1230, 646], moves: ['glow', 4800, 0.8] },
  ],
  kitchen: [
    { frame: 'steam', layer: 'middle', at: [296, 452], moves: ['steam', 4800, 64], phase: 0 },
    { frame: 'steam', layer: 'middle', at: [300, 452], moves: ['steam', 4800, 64], phase: 0.5 },
    { frame: 'cloud', layer: 'back', at: [838, 244], moves: ['drift', 38_000, 16], scale: 0.62 },
    { frame: 'cloud', layer: 'back', at: [1080, 226], moves: ['drift', 46_000, 26], scale: 0.5 },
    { frame: 'drop', layer: 'middle', at: [1026, 532], moves: ['steam', 3400, -46] },
    { frame: 'tail-lilac', layer: 'middle', at: [1789, 264], moves: ['sway', 4200, 10], scale: 1.1 },
  ],
  'living-room': [
    { frame: 'fish', layer: 'middle', at: [1800, 244], moves: ['swim', 9000, 34], scale: 0.9 },
    { frame: 'cord', layer: 'middle', at: [1500, 440], moves: ['sway', 3200, 5] },
    { frame: 'tail-orange', layer: 'middle', at: [1769, 605], moves: ['sway', 4600, 9], scale: 1.1 },
    { frame: 'sail', layer: 'back', at: [736, 256], moves: ['sway', 4200, 7] },
    { frame: 'lids', layer: 'back', at: [1180, 262], moves: ['wink', 6400, 1] },
    { frame: 'spark', layer: 'back', at: [262, 216], moves: ['glow', 3800, 0.9], scale: 0.7 },
    { frame: 'curtain-green', layer: 'back', at: [130.5, 387.6], moves: ['sway', 5800, 1.6] },
    // Who lies under the sofa?
    { frame: 'tail-lilac', layer: 'middle', at: [936, 812], moves: ['sway', 3800, 9] },
  ],
  'night-room': [
    { frame: 'planet-coral', layer: 'back', at: [250, 0], moves: ['sway', 6200, 2] },
    { frame: 'planet-mint', layer: 'back', at: [372, 0], moves: ['sway', 5200, 2.4] },
    { frame: 'planet-ring', layer: 'back', at: [486, 0], moves: ['sway', 6800, 2] },
    { frame: 'spark', layer: 'back', at: [856, 262], moves: ['glow', 3600, 0.9], scale: 0.9 },
    { frame: 'spark', layer: 'back', at: [900, 170], moves: ['glow', 4400, 0.9], scale: 0.7 },
    { frame: 'spark', layer: 'back', at: [1016, 336], moves: ['glow', 4000, 0.9], scale: 0.8 },
    { frame: 'glow', layer: 'middle', at: [204, 682], moves: ['glow', 3800, 0.8], scale: 0.7 },
    { frame: 'glow', layer: 'middle', at: [296, 656], moves: ['glow', 4600, 0.8], scale: 0.7 },
    { frame: 'glow', layer: 'back', at: [762, 504], moves: ['glow', 5600, 0.9], scale: 0.6 },
    { frame: 'glow', layer: 'back', at: [914, 524], moves: ['glow', 6600, 0.9], scale: 0.6 },
    { frame: 'glow', layer: 'back', at: [1082, 512], moves: ['glow', 6000, 0.9], scale: 0.6 },
    { frame: 'curtain-blue', layer: 'back', at: [692.7, 400.8], moves: ['sway', 6600, 1.4] },
  ],
  'school-yard': [
    { frame: 'cloud', layer: 'back', at: [780, 170], moves: ['drift', 58_000, 70], scale: 1.2 },
    { frame: 'bird', layer: 'back', at: [-160, 84], moves: ['pass', 32_000, 2260], scale: 0.7, phase: 0.2 },
    { frame: 'tail-orange', layer: 'back', at: [1232, 361], moves: ['sway', 4300, 9], scale: 0.86 },
    { frame: 'leaf', layer: 'middle', at: [1418, 588], moves: ['steam', 11_000, -170], phase: 0.2 },
    { frame: 'leaf', layer: 'middle', at: [1858, 570], moves: ['steam', 13_000, -200], phase: 0.7 },
    { frame: 'butterfly', layer: 'middle', at: [970, 752], moves: ['swim', 4600, 26] },
  ],
  'sports-hall': [
    { frame: 'balloon', layer: 'middle', at: [1514, 668], moves: ['sway', 5200, 4] },
    { frame: 'balloon-mint', layer: 'middle', at: [428, 650], moves: ['sway', 4700, 4] },
    { frame: 'spark', layer: 'back', at: [740, 300], moves: ['glow', 3600, 1] },
    { frame: 'spark', layer: 'back', at: [1180, 300], moves: ['glow', 4300, 1] },
    { frame: 'glow', layer: 'back', at: [960, 344], moves: ['glow', 3900, 0.8], scale: 1.4 },
    { frame: 'glow', layer: 'back', at: [960, 466], moves: ['glow', 5400, 0.7], scale: 2 },
  ],
  theatre: [
    { frame: 'moon', layer: 'back', at: [1170, 56], moves: ['sway', 7000, 2.2] },
    { frame: 'star', layer: 'back', at: [760, 56], moves: ['sway', 5600, 2.6] },
    { frame: 'ship', layer: 'back', at: [1010, 696], moves: ['sway', 5000, 2.4], between: true },
    { frame: 'beam', layer: 'back', at: [630, -10], moves: ['sway', 11_000, 3.5], scale: 3, between: true },
    { frame: 'beam', layer: 'back', at: [1290, -10], moves: ['sway', 13_000, 3.5], scale: 3, between: true },
  ],
};

function lights(spots: readonly (readonly [number, number])[]): readonly LifeEntry[] {
  return spots.map(([x, y], i) => ({
    frame: 'glow',
    layer: 'back',
    at: [x, y],
    moves: ['glow', 3200 + (i % 4) * 500, 0.9],
    scale: 0.7,
  }));
}

/** A street that goes by: one after the other, at one speed. */
function town(frames: readonly string[]): readonly LifeEntry[] {
  return frames.map((frame, i) => ({
    frame,
    layer: 'back',
    at: [2160, 562],
    moves: ['pass', 34_000, -2400],
    phase: i / frames.length,
    between: true,
  }));
}

function straps(all: readonly number[]): readonly LifeEntry[] {
  return all.map((x, i) => ({
    frame: 'strap',
    layer: 'middle',
    at: [x, 138],
    moves: ['sway', 2600, 4],
    phase: i * 0.04,
  }));
}

/** Drops fall along the four lower jets, and rings go where they land. */
function jets(): readonly LifeEntry[] {
  return [720, 800, 1120, 1200].flatMap((x, i): readonly LifeEntry[] => [
    { frame: 'splash', layer: 'middle', at: [x, 670], moves: ['steam', 1500, -52], phase: i * 0.27 },
    { frame: 'ripple', layer: 'middle', at: [x, 726], moves: ['glow', 1500, 0.9], phase: i * 0.27 },
  ]);
}
