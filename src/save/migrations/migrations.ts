/** Turns a record of one version into the next; the result is checked afterwards, so it may trust nothing. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * `MIGRATIONS[n]` leads from version n to n + 1 and stands in a file of its own, `from-<n>.ts`. Files are only ever
 * added, each together with a frozen record of the new version in tests/save/fixtures. Version 1 is the first.
 */
export const MIGRATIONS: Readonly<
  Record<number, { readonly device: Migration; readonly player: Migration }>
> = {};
