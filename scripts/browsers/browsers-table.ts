/** How one check went in one browser. */
export interface Outcome {
  readonly what: string;
  readonly how: 'passed' | 'failed' | 'skipped';
  /** Of a skip: its reason. */
  readonly why?: string;
}

/** What was tried in one browser. */
export interface BrowserRun {
  /** Name and version. */
  readonly name: string;
  /** What its driver cannot tell. */
  readonly untold: readonly string[];
  /** ISO date. */
  readonly date: string;
  readonly outcomes: readonly Outcome[];
}

const HEAD = ['| What | In which browser | When | How |', '|---|---|---|---|'];

/**
 * The table of all browsers: a row for each check in each, of the day on which it was last tried.
 * @param before the table as it was: rows of what was not tried now stay
 */
export function browsersTable(before: string, runs: readonly BrowserRun[]): string {
  const rows = new Map<string, string>();
  const lines = before.split('\n').filter((line) => line.startsWith('| ') && !HEAD.includes(line));
  for (const line of [...lines, ...runs.flatMap(rowsOf)]) {
    const [what = '', name = ''] = line.slice(2).split(' | ');
    // Another version of a browser takes the place of the one before.
    rows.set(`${what} | ${name.replace(/ [\d.].*$/, '')}`, line);
  }
  return [...HEAD, ...rows.values()].join('\n');
}

function rowsOf({ name, untold, date, outcomes }: BrowserRun): readonly string[] {
  const rows = outcomes.map(({ what, how, why }) => [what, why ? `${how}: ${why}` : how]);
  const blind = untold.length > 0 ? [['Cannot be told by this driver', untold.join('; ')]] : [];
  return [...rows, ...blind].map(([what = '', how = '']) => {
    const words = how.replaceAll('|', '\\|').replaceAll('\n', ' ');
    return `| ${what} | ${name} | ${date} | ${words} |`;
  });
}
