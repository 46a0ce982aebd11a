/** What the content is measured against; the names stand in coverage.json. */

/** The seven modules of the workbook for 9–12. */
export const MODULES = [
  'know-your-rights',
  'private-eye',
  'truth-or-lie',
  'be-nice',
  'help',
  'danger',
  'anti-virus',
] as const;
export type ModuleId = (typeof MODULES)[number];

/** The eight strands of the UKCIS framework “Education for a Connected World”. */
export const STRANDS = [
  'self-image-and-identity',
  'online-relationships',
  'online-reputation',
  'online-bullying',
  'managing-online-information',
  'health-and-wellbeing',
  'privacy-and-security',
  'copyright-and-ownership',
] as const;
export type StrandId = (typeof STRANDS)[number];

/** Rows of the table of risks for children of nine to twelve, 1 to this number. */
export const RISK_ROWS = 31;
