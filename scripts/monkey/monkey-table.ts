import type { MonkeyReport } from './play-monkey.ts';

/** What was pressed in the browser itself. */
export interface BrowserReport {
  readonly actions: number;
  readonly byKind: Readonly<Record<string, number>>;
}

type Counts = Readonly<Record<string, number>>;

/** Tables of the last long walk. */
export function monkeyTable(reports: readonly MonkeyReport[], browser: BrowserReport | null): string {
  const sum = (of: (one: MonkeyReport) => number): number => reports.reduce((all, one) => all + of(one), 0);
  const added = (of: (one: MonkeyReport) => Counts): Counts => {
    const all: Record<string, number> = {};
    for (const one of reports)
      for (const [name, count] of Object.entries(of(one))) all[name] = (all[name] ?? 0) + count;
    return all;
  };
  const line = (counts: Counts): string =>
    Object.entries(counts)
      .toSorted(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
      .join(' · ');
  const screens = Object.keys(added(({ byScreen }) => byScreen)).length;
  return [
    '| What | How much |',
    '|---|---|',
    `| Actions | ${sum(({ actions }) => actions).toLocaleString('en')} in ${sum(({ journeys }) => journeys)} journeys, seeds ${reports.map(({ seed }) => seed).join(', ')} |`,
    `| Kinds | ${line(added(({ byKind }) => byKind))} |`,
    `| Begun as | ${line(added(({ byMode }) => byMode))} |`,
    `| Languages | ${line(added(({ byLocale }) => byLocale))} |`,
    `| Screens and states of screens met | ${screens} |`,
    `| Ways home looked for | ${sum(({ homes }) => homes).toLocaleString('en')}, the longest ${Math.max(...reports.map(({ farthest }) => farthest))} presses |`,
    ...(browser
      ? [
          `| In a real browser, pointer on the canvas too | ${browser.actions.toLocaleString('en')}: ${line(browser.byKind)} |`,
        ]
      : []),
    '| Errors, dead ends, requests to elsewhere, states that are not valid | 0 |',
  ].join('\n');
}
