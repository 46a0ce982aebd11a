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
 * @param before the table as it was: rows of browsers that were not tried now stay
 */
export function browsersTable(before: string, runs: readonly BrowserRun[]): string {
  const tried = runs.map(({ name }) => family(name));
  const kept = before
    .split('\n')
    .filter((line) => line.startsWith('| ') && !HEAD.includes(line))
    .filter((line) => !tried.includes(family(line.split(' | ')[1] ?? '')));
  return [...HEAD, ...kept, ...runs.flatMap(rowsOf)].join('\n');
}

/** The name without its version. */
function family(name: string): string {
  return name.replace(/ [\d.].*$/, '');
}

function rowsOf({ name, untold, date, outcomes }: BrowserRun): readonly string[] {
  const rows = outcomes.map(({ what, how, why }) => [what, why ? `${how}: ${why}` : how]);
  const blind = untold.map((what) => ['Cannot be told by this driver', what]);
  return [...rows, ...blind].map(([what = '', how = '']) => {
    const words = how.replaceAll('|', '\\|').replaceAll('\n', ' ');
    return `| ${what} | ${name} | ${date} | ${words} |`;
  });
}
