import type { RegionId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';

/** How a thing lives; under reduced motion it is only there. */
export type Move =
  | { readonly kind: 'still' | 'wave' | 'bob' | 'beam' | 'breathe' }
  /** Degrees to both sides. */
  | { readonly kind: 'sway'; readonly by: number }
  /** Seconds for a whole turn. */
  | { readonly kind: 'turn'; readonly seconds: number }
  | { readonly kind: 'puff' }
  /** Round the point, in px of the island. */
  | { readonly kind: 'circle'; readonly wide: number; readonly high: number };

export interface IslandThing {
  /** A frame of its pack; of a flag, the name without its number. */
  readonly frame: string;
  readonly pack: 'map-life' | 'map-lights';
  /** px of the island's drawing, from the middle of its top. */
  readonly at: readonly [x: number, y: number];
  /** There from this share of the island's chapters on. */
  readonly from: number;
  readonly move: Move;
  readonly scale?: number;
  /** Where in its movement it begins, 0–1. */
  readonly phase?: number;
}

interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where the middle of each island's top lies, logical px, and what one px of its drawing measures there. */
export const ISLANDS: Readonly<Record<Orientation, Readonly<Record<RegionId, Anchor>>>> = {
  landscape: {
    lookout: { x: 260, y: 313.3, scale: 0.667 },
    harbour: { x: 656.7, y: 212, scale: 0.56 },
    echo: { x: 1023.3, y: 336.7, scale: 0.667 },
    home: { x: 640, y: 568, scale: 0.667 },
  },
  portrait: {
    lookout: { x: 190, y: 560, scale: 0.52 },
    harbour: { x: 400, y: 300, scale: 0.533 },
    echo: { x: 530, y: 740, scale: 0.493 },
    home: { x: 300, y: 1030, scale: 0.5 },
  },
};

const STILL: Move = { kind: 'still' };
const WAVE: Move = { kind: 'wave' };
const BREATHE: Move = { kind: 'breathe' };

/** Things of one pack. */
const from =
  (pack: IslandThing['pack']) =>
  (
    share: number,
    frame: string,
    x: number,
    y: number,
    move: Move = STILL,
    rest: Pick<IslandThing, 'scale' | 'phase'> = {},
  ): IslandThing => ({ pack, from: share, frame, at: [x, y], move, ...rest });

const thing = from('map-life');
const light = from('map-lights');

/** Smoke: puffs that rise one after the other. */
const smoke = (share: number, x: number, y: number): readonly IslandThing[] =>
  [0, 0.25, 0.5, 0.75].map((phase) => thing(share, 'puff', x, y, { kind: 'puff' }, { phase }));

const circling = (share: number, x: number, y: number): readonly IslandThing[] =>
  [0, 0.34, 0.67].map((phase) =>
    thing(share, 'plane', x, y, { kind: 'circle', wide: 78, high: 26 }, { phase, scale: 0.9 + phase * 0.3 }),
  );

/** What each island gains, back to front: windows first, then what plays, then what grows, at last its great light. */
export const ISLAND_THINGS: Readonly<Record<RegionId, readonly IslandThing[]>> = {
  lookout: [
    light(0.2, 'glow', -40, -160, BREATHE, { scale: 1.7 }),
    light(0.2, 'lookout-windows', 0, 0),
    light(0.2, 'glow', 66, -46, BREATHE, { phase: 0.4 }),
    light(1, 'beam', -56, -298, { kind: 'beam' }),
    thing(1, 'lantern', -56, -272),
    light(1, 'glow', -56, -298, BREATHE, { scale: 0.9 }),
    thing(0.5, 'kite', -206, 84, { kind: 'sway', by: 3 }),
    thing(0.7, 'flag-square', 88, -154, WAVE),
    thing(0.7, 'flowers-square', -40, 128),
    thing(0.7, 'flowers-square', 86, 120, STILL, { scale: 0.86 }),
    thing(0.7, 'flowers-square', 226, 62, STILL, { scale: 0.8 }),
  ],
  harbour: [
    light(0.2, 'glow', 110, -40, BREATHE, { scale: 1.3 }),
    light(0.2, 'glow', 206, 40, BREATHE, { phase: 0.5 }),
    light(0.2, 'glow', -176, 40, BREATHE, { phase: 0.3 }),
    light(0.2, 'harbour-windows', 0, 0),
    light(1, 'glow', -96, -166, BREATHE, { scale: 2.5 }),
    light(1, 'wheel-bulbs', -96, -166, { kind: 'turn', seconds: 24 }),
    thing(0.5, 'boat', 352, -70, { kind: 'bob' }, { scale: 1.1 }),
    thing(0.7, 'balloons', -226, 74, { kind: 'sway', by: 4 }, { scale: 0.95 }),
    thing(0.7, 'flag-round', 262, -30, WAVE, { scale: 0.9 }),
    thing(0.7, 'flowers-round', -110, 78),
    thing(0.7, 'flowers-round', 72, 106),
    thing(0.7, 'flowers-round', 190, 92, STILL, { scale: 0.84 }),
  ],
  echo: [
    light(0.2, 'glow', -104, -44, BREATHE, { scale: 1.2 }),
    light(0.2, 'glow', -196, 36, BREATHE, { scale: 0.8, phase: 0.5 }),
    light(0.2, 'glow', 206, -10, BREATHE, { phase: 0.3 }),
    light(0.2, 'echo-windows', 0, 0),
    light(1, 'stage-beam', 76, -66, { kind: 'sway', by: 9 }),
    light(1, 'stage-beam', 150, -60, { kind: 'sway', by: -9 }, { phase: 0.3 }),
    thing(0.5, 'bunting', -4, -196, { kind: 'sway', by: 1.2 }),
    thing(0.5, 'flag-pointed', 32, 76, WAVE, { scale: 0.9 }),
    ...circling(0.7, 208, -176),
    thing(0.7, 'flowers-pointed', -54, 92),
    thing(0.7, 'flowers-pointed', 62, 118, STILL, { scale: 0.9 }),
    thing(0.7, 'flowers-pointed', -250, 48, STILL, { scale: 0.76 }),
  ],
  home: [
    thing(0.4, 'chimney', -230, -92),
    ...smoke(0.4, -229, -134),
    light(0.4, 'glow', -160, -38, BREATHE, { scale: 0.8 }),
    light(0.4, 'glow', 222, -26, BREATHE, { scale: 0.8, phase: 0.4 }),
    light(0.4, 'glow', -200, 42, BREATHE, { scale: 0.7, phase: 0.7 }),
    light(0.4, 'home-windows', 0, 0),
    light(0.4, 'home-door', 0, 0),
    light(0.4, 'glow', 8, -130, BREATHE, { scale: 2.2 }),
    light(0.4, 'home-face', 0, 0),
    thing(0.4, 'flowers-round', -130, 36, STILL, { scale: 0.9 }),
    thing(0.4, 'flowers-square', 136, 48, STILL, { scale: 0.9 }),
    light(1, 'beam', -18, -314, { kind: 'beam' }),
    light(1, 'glow', -18, -314, BREATHE, { scale: 1.3 }),
    light(1, 'lanterns-long', -128, -160),
    light(1, 'lanterns-short', 147, -154),
    thing(1, 'flowers-pointed', -60, 84, STILL, { scale: 0.9 }),
    thing(1, 'flowers-round', 66, 92, STILL, { scale: 0.9 }),
  ],
};
