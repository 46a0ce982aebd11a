import type { InstrumentId } from '../../../assets/audio/src/instrument-id.ts';
import { block, grains, palms, skin } from './drums.ts';
import { softKeys } from './keys.ts';
import { plucked, roundBass } from './plucked.ts';
import { struck } from './struck.ts';
import { sung } from './sung.ts';
import type { Voice } from './voice.ts';

/**
 * The instruments of Home Port: wood, tines, nylon, breath and hands. All are soft at the top, so that voices stay
 * clear and nothing hurts in headphones.
 */
export const ORCHESTRA: Readonly<Record<InstrumentId, Voice>> = {
  kalimba: struck({
    modes: [
      { ratio: 1, level: 0.62, ring: 2.1 },
      { ratio: 2.01, level: 0.05, ring: 0.9 },
      { ratio: 5.42, level: 0.07, ring: 0.22 },
    ],
    touch: { frequency: 420, level: 0.3, length: 0.03 },
    bloom: 0.8,
    damp: 0.9,
  }),
  marimba: struck({
    modes: [
      { ratio: 1, level: 0.7, ring: 1.25 },
      { ratio: 3.98, level: 0.16, ring: 0.34 },
      { ratio: 9.4, level: 0.03, ring: 0.1 },
    ],
    touch: { frequency: 620, level: 0.16, length: 0.02 },
    bloom: 1.2,
  }),
  vibraphone: struck({
    modes: [
      { ratio: 1, level: 0.5, ring: 4.2 },
      { ratio: 4, level: 0.07, ring: 1.1 },
      { ratio: 10.1, level: 0.012, ring: 0.3 },
    ],
    touch: { frequency: 800, level: 0.08, length: 0.015 },
    bloom: 1,
    waves: { rate: 3.8, depth: 0.22 },
    damp: 0.7,
  }),
  celesta: struck({
    modes: [
      { ratio: 1, level: 0.46, ring: 2.4 },
      { ratio: 2, level: 0.05, ring: 1.4 },
      { ratio: 3.02, level: 0.06, ring: 0.6 },
    ],
    touch: { frequency: 1200, level: 0.05, length: 0.01 },
    bloom: 1,
  }),
  bells: struck({
    modes: [
      { ratio: 1, level: 0.42, ring: 3.4 },
      { ratio: 2.76, level: 0.1, ring: 1.3 },
      { ratio: 5.4, level: 0.025, ring: 0.5 },
    ],
    touch: { frequency: 1500, level: 0.04, length: 0.008 },
    bloom: 1,
  }),
  'music-box': struck({
    modes: [
      { ratio: 1, level: 0.42, ring: 2.2 },
      { ratio: 2.003, level: 0.14, ring: 1.1 },
      { ratio: 4.15, level: 0.05, ring: 0.35 },
    ],
    touch: { frequency: 1800, level: 0.05, length: 0.006 },
    bloom: 0.6,
  }),
  guitar: plucked({
    ring: 2.6,
    dull: 0.62,
    place: 0.28,
    finger: 3000,
    body: [
      [118, 3],
      [220, 3],
      [2400, -4],
    ],
    damp: 0.22,
  }),
  ukulele: plucked({
    ring: 1.5,
    dull: 0.6,
    place: 0.33,
    finger: 3600,
    body: [
      [330, 4],
      [640, 2],
      [2600, -4],
    ],
    damp: 0.16,
  }),
  harp: plucked({ ring: 3.8, dull: 0.72, place: 0.42, finger: 2600, body: [[240, 2]], damp: 1.1 }),
  pizzicato: plucked({
    ring: 0.75,
    dull: 0.85,
    place: 0.22,
    finger: 2200,
    body: [
      [290, 4],
      [2300, -5],
    ],
    damp: 0.2,
  }),
  bass: roundBass,
  keys: softKeys,
  pad: sung({
    overtones: [1, 0.42, 0.24, 0.11, 0.07, 0.04, 0.02],
    rise: 0.7,
    fall: 1.1,
    ensemble: 7,
    level: 0.2,
  }),
  choir: sung({
    overtones: [1, 0.62, 0.16, 0.06, 0.1, 0.05],
    rise: 0.35,
    fall: 0.7,
    ensemble: 9,
    vibrato: { cents: 9, rate: 4.6, after: 0.4 },
    breath: 0.02,
    level: 0.2,
  }),
  strings: sung({
    overtones: [1, 0.5, 0.36, 0.22, 0.14, 0.1, 0.06, 0.04],
    rise: 0.22,
    fall: 0.5,
    ensemble: 11,
    vibrato: { cents: 7, rate: 5.1, after: 0.25 },
    level: 0.17,
  }),
  flute: sung({
    overtones: [1, 0.22, 0.09, 0.03],
    rise: 0.055,
    fall: 0.14,
    vibrato: { cents: 14, rate: 5, after: 0.3 },
    breath: 0.05,
    scoop: 22,
    level: 0.36,
  }),
  whistle: sung({
    overtones: [1, 0.05],
    rise: 0.04,
    fall: 0.1,
    vibrato: { cents: 18, rate: 5.6, after: 0.18 },
    breath: 0.035,
    scoop: 60,
    level: 0.34,
  }),
  clarinet: sung({
    overtones: [1, 0.04, 0.46, 0.03, 0.2, 0.02, 0.08],
    rise: 0.06,
    fall: 0.13,
    vibrato: { cents: 6, rate: 4.8, after: 0.4 },
    breath: 0.015,
    scoop: 10,
    level: 0.3,
  }),
  melodica: sung({
    overtones: [1, 0.5, 0.42, 0.2, 0.16, 0.07, 0.05],
    rise: 0.03,
    fall: 0.09,
    ensemble: 3,
    vibrato: { cents: 8, rate: 5.2, after: 0.3 },
    breath: 0.01,
    level: 0.22,
  }),
  boom: skin({ ring: 0.34, drop: 0.9, hand: 0.2, handTone: 500 }),
  conga: skin({ ring: 0.3, drop: 0.22, hand: 0.5, handTone: 1100 }),
  pot: skin({ ring: 0.22, drop: -0.32, hand: 0.14, handTone: 700 }),
  slap: grains({ low: 420, high: 3200, rise: 0.001, ring: 0.12, level: 1.1 }),
  shaker: grains({ low: 3800, high: 9000, rise: 0.022, ring: 0.07, level: 0.6 }),
  brush: grains({ low: 1500, high: 6000, rise: 0.05, ring: 0.16, level: 0.45 }),
  block: block(0.11, 2.62),
  rim: block(0.05, 1.71),
  clap: palms,
};
