/** right of total, both whole numbers >= 0. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

/**
 * The two gauges of every game that judges: tricks caught, and harmless people trusted
 * (the second falls when somebody harmless is blocked, accused or shut out).
 */
export interface Gauges {
  readonly caught: Tally;
  readonly trusted: Tally;
}

export const EMPTY_GAUGES: Gauges = { caught: { right: 0, total: 0 }, trusted: { right: 0, total: 0 } };

/** Share from 0 to 1; an empty tally counts as full, so a gauge starts whole. */
export function share(tally: Tally): number {
  return tally.total === 0 ? 1 : tally.right / tally.total;
}

/** Mastered means both gauges at 75 % or more. Every child finishes; only the recap and the card's level differ. */
export function mastered(gauges: Gauges): boolean {
  return share(gauges.caught) >= 0.75 && share(gauges.trusted) >= 0.75;
}

export type GaugeId = keyof Gauges;

/** Counts one more card in a gauge. */
export function tally(gauges: Gauges, id: GaugeId, right: boolean): Gauges {
  const { right: before, total } = gauges[id];
  return { ...gauges, [id]: { right: before + (right ? 1 : 0), total: total + 1 } };
}

/** A card missed before was right when it came back: mending it counts as much as never having missed it. */
export function mend(gauges: Gauges, id: GaugeId): Gauges {
  const { right, total } = gauges[id];
  return { ...gauges, [id]: { right: Math.min(right + 1, total), total } };
}
