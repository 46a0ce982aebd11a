/** Everything that can be printed, by its address `#/print/<what>`. */
export const PRINTS = [
  'cards',
  'drawing',
  'certificate',
  'helpers',
  'workshop',
  'lesson',
  'vote',
  'receipt',
  'poster',
  'script',
  'event',
] as const;
export type PrintId = (typeof PRINTS)[number];

/** Where each stands on the overview. */
export const PRINT_SHELVES: readonly (readonly [shelf: string, prints: readonly PrintId[]])[] = [
  ['play', ['cards', 'drawing', 'certificate', 'helpers', 'workshop']],
  ['class', ['lesson', 'vote', 'receipt', 'script']],
  ['stand', ['poster', 'event']],
];

export const PAPERS = ['a4', 'letter'] as const;
export const INKS = ['full', 'save'] as const;
export const CARD_SETS = ['all', 'met', 'unmet'] as const;

/** How it is printed; all of it stands in the address. */
export interface PrintOptions {
  readonly paper: (typeof PAPERS)[number];
  readonly ink: (typeof INKS)[number];
  /** Which cards; `chosen` ones are named in the address. */
  readonly set: (typeof CARD_SETS)[number] | 'chosen';
  readonly chosen: readonly string[];
}

/** Other names by which one may ask. */
const ALIASES: Readonly<Record<string, PrintId>> = { 'a-d': 'vote' };

/** @returns null for the overview, and for what nobody can print */
export function printOf(name = ''): PrintId | null {
  return PRINTS.find((print) => print === (ALIASES[name] ?? name)) ?? null;
}

/** Reads `?paper=letter&ink=save&set=met` or `&cards=move:tell,trick:hurry`. */
export function printOptions(query: Readonly<Record<string, string>>): PrintOptions {
  const chosen = (query.cards ?? '').split(',').filter((card) => card !== '');
  return {
    paper: PAPERS.find((paper) => paper === query.paper) ?? 'a4',
    ink: INKS.find((ink) => ink === query.ink) ?? 'full',
    set: chosen.length > 0 ? 'chosen' : (CARD_SETS.find((set) => set === query.set) ?? 'all'),
    chosen,
  };
}
