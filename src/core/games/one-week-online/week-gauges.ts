import {
  WEEK_GAUGES,
  type WeekEffects,
  type WeekEnding,
  type WeekGauge,
  type WeekGauges,
} from './week-deck.ts';

export const MOST = 10;
const MIDDLE = 5;
/** A gauge is in the green within this distance of the middle. */
const GREEN = 2;

export function isGreen(value: number): boolean {
  return Math.abs(value - MIDDLE) <= GREEN;
}

/** @returns the gauges that are out of the green, furthest out first */
export function outOfGreen(gauges: WeekGauges): readonly WeekGauge[] {
  const far = (gauge: WeekGauge): number => Math.abs(gauges[gauge] - MIDDLE);
  return WEEK_GAUGES.filter((gauge) => !isGreen(gauges[gauge])).sort((one, other) => far(other) - far(one));
}

/** How a gauge reads in words: 1 far too little · 2 a bit low · 3 just right · 4 a bit much · 5 far too much. */
export function levelOf(value: number): 1 | 2 | 3 | 4 | 5 {
  if (value < MIDDLE - GREEN) return 1;
  if (value > MIDDLE + GREEN) return 5;
  return value === MIDDLE - GREEN ? 2 : value === MIDDLE + GREEN ? 4 : 3;
}

/** @param safe a safe move never takes a gauge out of the green, nor further out */
export function applyEffects(gauges: WeekGauges, effects: WeekEffects, safe: boolean): WeekGauges {
  const changed = WEEK_GAUGES.map((gauge) => {
    const before = gauges[gauge];
    const after = Math.min(MOST, Math.max(0, before + (effects[gauge] ?? 0)));
    const worse = !isGreen(after) && Math.abs(after - MIDDLE) > Math.abs(before - MIDDLE);
    return [gauge, safe && worse ? before : after] as const;
  });
  return Object.fromEntries(changed) as Record<WeekGauge, number>;
}

/** How far the gauges are from the middle, all together. */
export function unrest(gauges: WeekGauges): number {
  return WEEK_GAUGES.reduce((sum, gauge) => sum + (gauges[gauge] - MIDDLE) ** 2, 0);
}

/** @param points points in the green; @param total if there had been none outside */
export function endingOf(gauges: WeekGauges, points: number, total: number): WeekEnding {
  const out = outOfGreen(gauges);
  const [worst] = out;
  if (!worst) return points === total ? 'perfect' : 'green';
  if (out.length >= STORM) return 'storm';
  return `${worst}-${gauges[worst] < MIDDLE ? 'low' : 'high'}`;
}

/** So many gauges outside at once make a week like a storm. */
const STORM = 3;
