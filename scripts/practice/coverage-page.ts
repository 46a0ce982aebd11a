import type { Coverage, CoverageRow, CoverageSources } from './build-coverage.ts';

/** docs/coverage.md. @param sources for the list of chapters */
export function coveragePage(coverage: Coverage, { chapters }: CoverageSources): string {
  return [
    '# What the game practises',
    '',
    'Written by `npm run coverage` from the lessons (`src/content/chapters/*/lesson.json`), `chapter.json`, the situations',
    'and `src/content/coverage.json`. Do not change by hand. An empty row fails `tests/content/coverage.test.ts`.',
    '',
    'A chapter, game or card stands in a row only where the child *does* something about it: decides, sorts, checks or',
    'says it. Cards are named by their ids; a game that deals a card practises what the card does.',
    '',
    'Chapters:',
    '',
    ...chapters.map(({ id, title }) => `- ${id}: ${title}`),
    '',
    ...section('Modules of the workbook for 9–12', 'Module', coverage.modules),
    ...section('Strands of “Education for a Connected World” (UKCIS)', 'Strand', coverage.strands),
    ...section('Rights of the child', 'Right', coverage.rights),
    ...section('Risks for 9–12', 'Risk', coverage.risks),
  ].join('\n');
}

function section(title: string, kind: string, rows: readonly CoverageRow[]): readonly string[] {
  return [
    `## ${title}`,
    '',
    `| ${kind} | Chapters | Games | Cards |`,
    '|---|---|---|---|',
    ...rows.map(
      ({ name, chapters, games, cards }) =>
        `| ${name} | ${list(chapters)} | ${list(games.map(titleOf))} | ${list(cards)} |`,
    ),
    '',
  ];
}

function list(all: readonly string[]): string {
  return all.length === 0 ? '–' : all.join(', ');
}

/** "clue-hunt" → "Clue hunt" */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
