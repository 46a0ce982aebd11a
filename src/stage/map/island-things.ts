import type { RegionId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';

type Point = readonly [number, number];

/** How a thing moves: it bends from its foot, floats, twinkles, or only stands. */
export type IslandMove = 'sway' | 'float' | 'twinkle' | 'stand';

export interface IslandThing {
  /** Of the map's pack; null is a light in a window, which is no picture. */
  readonly frame: string | null;
  /** It comes when so much of the island's chapters are ended: 0–1, more than 0. */
  readonly from: number;
  /** px of the island's drawing, from the island's middle. */
  readonly at: Point;
  readonly move: IslandMove;
}

/** Where each island's middle lies in logical px, and how large the island is drawn there. */
export const ISLANDS: Readonly<
  Record<Orientation, Readonly<Record<RegionId, { readonly at: Point; readonly size: number }>>>
> = {
  landscape: {
    lookout: { at: [260, 313], size: 2 / 3 },
    harbour: { at: [657, 212], size: 0.56 },
    echo: { at: [1023, 337], size: 2 / 3 },
    home: { at: [640, 568], size: 2 / 3 },
  },
  portrait: {
    lookout: { at: [190, 560], size: 0.52 },
    harbour: { at: [400, 300], size: 0.533 },
    echo: { at: [530, 740], size: 0.493 },
    home: { at: [300, 1030], size: 0.5 },
  },
};

const SOON = 0.01;
const SOME = 0.3;
const MANY = 0.6;
const ALL = 1;

const flowers = (from: number, ...places: readonly Point[]): readonly IslandThing[] =>
  places.map((at, index) => ({
    frame: index % 2 === 0 ? 'flowers-warm' : 'flowers-cool',
    from,
    at,
    move: 'stand',
  }));
const windows = (...places: readonly Point[]): readonly IslandThing[] =>
  places.map((at) => ({ frame: null, from: SOON, at, move: 'twinkle' }));
const one = (frame: string, from: number, at: Point, move: IslandMove): IslandThing => ({
  frame,
  from,
  at,
  move,
});

/** What comes to each island as its chapters end: lights and first flowers, a pennant, a kite, then sparkles. */
export const ISLAND_THINGS: Readonly<Record<RegionId, readonly IslandThing[]>> = {
  lookout: [
    ...windows([-103, -90], [-10, -193], [58, -48]),
    ...flowers(SOON, [-228, 62], [225, 72]),
    one('pennant', SOME, [-56, -283], 'sway'),
    ...flowers(MANY, [-120, 118], [80, 122]),
    one('kite', MANY, [-215, -215], 'float'),
    one('sparkles', ALL, [20, -330], 'twinkle'),
  ],
  harbour: [
    ...windows([-176, 30], [110, -30], [206, 45]),
    ...flowers(SOON, [-205, 84], [215, 86]),
    one('pennant', SOME, [110, -128], 'sway'),
    ...flowers(MANY, [-90, 128], [70, 134]),
    one('kite', MANY, [268, -190], 'float'),
    one('sparkles', ALL, [-95, -250], 'twinkle'),
  ],
  echo: [
    ...windows([-105, -50], [179, -4], [74, -44]),
    ...flowers(SOON, [-215, 92], [232, 72]),
    one('pennant', SOME, [206, -138], 'sway'),
    ...flowers(MANY, [-40, 138], [120, 122]),
    one('kite', MANY, [-215, -195], 'float'),
    one('sparkles', ALL, [158, -265], 'twinkle'),
  ],
  home: [
    ...windows([-162, -32], [-202, 45], [220, -21]),
    ...flowers(SOON, [-250, 95], [240, 98]),
    one('pennant', SOME, [190, -115], 'sway'),
    ...flowers(MANY, [-70, 142], [110, 146], [-300, 40]),
    one('sparkles', ALL, [-20, -345], 'twinkle'),
  ],
};
