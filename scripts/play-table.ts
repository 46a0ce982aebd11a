/** One run of `npm run play`: a chapter or game, and how it was played. */
export interface Run {
  readonly what: string;
  readonly how: string;
  readonly ok: boolean;
}

const HEAD = ['| What | Played on | To its end | Failed |', '|---|---|---|---|'];

/**
 * The table of the long runs: a row for each chapter and game, of the day on which it was last played.
 * @param before the table as it was: rows of what was not played now stay
 * @param runs what was played now
 * @param today ISO date
 */
export function playTable(before: string, runs: readonly Run[], today: string): string {
  const rows = new Map<string, string>();
  for (const line of before.split('\n')) {
    const what = /^\| ((?:chapter |[a-z]+-?)[^|]*?) \|/.exec(line)?.[1];
    if (what) rows.set(what, line);
  }
  for (const what of new Set(runs.map((run) => run.what))) {
    const mine = runs.filter((run) => run.what === what);
    const said = (ok: boolean): string =>
      mine
        .filter((run) => run.ok === ok)
        .map(({ how }) => how)
        .join(' · ') || '–';
    rows.set(what, `| ${what} | ${today} | ${said(true)} | ${said(false)} |`);
  }
  return [...HEAD, ...rows.values()].join('\n');
}
