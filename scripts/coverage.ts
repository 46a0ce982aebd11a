import { writeFileSync } from 'node:fs';
import { buildCoverage, emptyRows } from './practice/build-coverage.ts';
import { coveragePage } from './practice/coverage-page.ts';
import { readCoverageSources } from './practice/read-coverage.ts';
import { readContentFiles } from './story/read-content-files.ts';

/* npm run coverage  writes docs/coverage.md: what practises which module, strand, right and risk */
const sources = readCoverageSources(readContentFiles('.'));
const coverage = buildCoverage(sources);
writeFileSync('docs/coverage.md', coveragePage(coverage, sources));
const empty = emptyRows(coverage);
for (const row of empty) console.error(`docs/coverage.md  nothing practises "${row}".`);
console.log(`written: docs/coverage.md. Empty rows: ${empty.length}.`);
if (empty.length > 0) process.exitCode = 1;
