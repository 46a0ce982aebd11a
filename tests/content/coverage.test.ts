import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCoverage, type CoverageRow, emptyRows } from '../../scripts/practice/build-coverage.ts';
import { coveragePage } from '../../scripts/practice/coverage-page.ts';
import { readCoverageSources } from '../../scripts/practice/read-coverage.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { coverageSchema } from '../../src/content/coverage-schema.ts';
import { parseJson } from '../../src/content/parse-json.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { GAMES } from '../../src/core/ids.ts';

const sources = readCoverageSources(readContentFiles('.'));
const coverage = buildCoverage(sources);
const rows: readonly CoverageRow[] = [
  ...coverage.modules,
  ...coverage.strands,
  ...coverage.rights,
  ...coverage.risks,
];

describe('the coverage of the game', () => {
  it('has a row for each of 7 modules, 8 strands, 8 rights and 31 risks', () => {
    expect(
      [coverage.modules, coverage.strands, coverage.rights, coverage.risks].map((all) => all.length),
    ).toEqual([7, 8, 8, 31]);
  });

  it('has no empty row', () => {
    expect(emptyRows(coverage)).toEqual([]);
  });

  it('practises each module, strand and right in a chapter, a game and a card', () => {
    const thin = [...coverage.modules, ...coverage.strands, ...coverage.rights].filter(
      ({ chapters, games, cards }) => [chapters, games, cards].some((all) => all.length === 0),
    );
    expect(thin.map(({ name }) => name)).toEqual([]);
  });

  it('practises each risk in at least two places', () => {
    const thin = coverage.risks.filter(
      ({ chapters, games, cards }) => chapters.length + games.length + cards.length < 2,
    );
    expect(thin.map(({ name }) => name)).toEqual([]);
  });

  it('counts every chapter, every game and every situation somewhere', () => {
    const met = (of: (row: CoverageRow) => readonly string[]): ReadonlySet<string> =>
      new Set(rows.flatMap(of));
    expect(sources.chapters.map(({ id }) => id)).toHaveLength(14);
    expect(sources.chapters.filter(({ id }) => !met(({ chapters }) => chapters).has(id))).toEqual([]);
    expect(GAMES.filter((game) => !met(({ games }) => games).has(game))).toEqual([]);
    expect(sources.situations.filter(({ id }) => !met(({ cards }) => cards).has(id))).toEqual([]);
  });

  it('stands in docs/coverage.md; else run "npm run coverage"', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coveragePage(coverage, sources));
  });

  it('finds a row that nothing practises', () => {
    const nothing = buildCoverage({ file: sources.file, chapters: [], situations: [] });
    expect(emptyRows(nothing)).toContain('24 · Contract: virus, strange download');
    expect(emptyRows(nothing).length).toBeLessThan(rows.length);
    expect(emptyRows(coverage)).not.toContain('24 · Contract: virus, strange download');
  });

  it('tells a mistake in coverage.json with line and remedy', () => {
    const source = readFileSync('src/content/coverage.json', 'utf8');
    const planted = source.replace('"workshop"', '"work-shop"');
    const parsed = parseJson('coverage.json', planted, coverageSchema);
    const told = parsed.ok ? [] : parsed.problems.map(formatProblem);
    const line = planted.slice(0, planted.indexOf('"work-shop"')).split('\n').length;
    expect(told).toContainEqual(
      `coverage.json:${line}  games.work-shop is not a known field. Remedy: take it away, or mend its name.`,
    );
    expect(told.join('\n')).toContain('games.workshop is missing');
  });
});
