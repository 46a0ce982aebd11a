/** Countries where 112 reaches the emergency services: the European Union and its neighbours. */
const REACHED_BY_112 =
  'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA XK';

/** @param country ISO 3166-1 alpha-2. @returns null when the number is not known for sure. */
export function emergencyNumber(country: string | null): string | null {
  return country !== null && REACHED_BY_112.split(' ').includes(country) ? '112' : null;
}
