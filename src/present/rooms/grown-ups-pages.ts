/** The pages for grown-ups, by their address `#/grownups/<page>`. */
export const GROWN_UPS_PAGES = [
  'why',
  'quests',
  'lessons',
  'helplines',
  'privacy',
  'chapters',
  'tells',
  'stand',
  'prepare',
  'coverage',
] as const;
export type GrownUpsPage = (typeof GROWN_UPS_PAGES)[number];

/** @returns null for the start, and for a page that is not known */
export function grownUpsPage(name: string | undefined): GrownUpsPage | null {
  return GROWN_UPS_PAGES.find((page) => page === name) ?? null;
}
