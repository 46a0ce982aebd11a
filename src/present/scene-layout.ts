import type { PersonId } from '../core/ids.ts';
import { LOGICAL, type Orientation } from './layout.ts';

/** Where somebody stands: the ground between the feet, in logical px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Height of a ten-year-old on the stage, logical px; everybody else is measured by it. */
export const CHILD_HEIGHT: Readonly<Record<Orientation, number>> = { landscape: 334, portrait: 420 };

/** How tall people are beside a ten-year-old; most grown-ups are not listed. */
const GROWN_UP = 1.2;
const TALL: Readonly<Record<PersonId, number>> = {
  sango: 0.8,
  mio: 0.66,
  leo: 0.95,
  hana: 1,
  samir: 1.05,
  // In a chair; standing, Amara would be as tall as Samir.
  amara: 0.98,
  rin: 1.18,
  kai: 1.01,
  juno: 0.97,
  tomo: 1.14,
  'hana-mum': 1.17,
  'samir-mum': 1.16,
  robin: 1.16,
  ben: 1.23,
  'amara-dad': 1.24,
  mask: 0.84,
  'mask-prize': 1,
  'mask-friend': 0.97,
  'mask-crowd': 0.92,
  'mask-robot': 0.99,
  'mask-fan': 1.02,
};

const GROUND: Readonly<Record<Orientation, number>> = { landscape: 576, portrait: 830 };

/** Shares of the width, from the start edge, for one to five people. */
const SHARES: Readonly<Record<Orientation, readonly (readonly number[])[]>> = {
  landscape: [
    [],
    [0.5],
    [0.27, 0.71],
    [0.2, 0.5, 0.8],
    [0.14, 0.38, 0.62, 0.86],
    [0.12, 0.31, 0.5, 0.69, 0.88],
  ],
  portrait: [
    [],
    [0.5],
    [0.29, 0.71],
    [0.19, 0.5, 0.81],
    [0.14, 0.38, 0.62, 0.86],
    [0.12, 0.31, 0.5, 0.69, 0.88],
  ],
};

/** Every second one in a crowd stands a step further back, so that faces do not overlap. */
const BACK = 26;

/** They come so many logical px nearer at most: any lower, and the smallest would stand behind the answers. */
const NEARER = 90;

/** In a tall window words reach down to children's heads: with somebody taller, all come nearer on the floor. */
function nearer(people: readonly PersonId[]): number {
  const tallest = Math.max(0, ...people.map((one) => personHeight(one, 'portrait')));
  return Math.min(NEARER, Math.max(0, tallest - CHILD_HEIGHT.portrait * 1.05));
}

/** @returns one spot for each of the cast, in its order from the start edge; mirrored in right-to-left pages. */
export function castSpots(
  people: readonly PersonId[],
  orientation: Orientation,
  direction: 'ltr' | 'rtl',
): readonly Spot[] {
  const { width } = LOGICAL[orientation];
  const shares = SHARES[orientation][Math.min(people.length, 5)] ?? [];
  const crowded = people.length > (orientation === 'landscape' ? 4 : 3);
  const ground = GROUND[orientation] + (orientation === 'portrait' ? nearer(people) : 0);
  return shares.map((share, index) => ({
    x: width * (direction === 'ltr' ? share : 1 - share),
    y: ground - (crowded && index % 2 === 1 ? BACK : 0),
  }));
}

/** Height of a person in logical px. */
export function personHeight(person: PersonId, orientation: Orientation): number {
  return CHILD_HEIGHT[orientation] * (TALL[person] ?? GROWN_UP);
}
