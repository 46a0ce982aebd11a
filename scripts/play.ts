import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { playTable, type Run } from './play-table.ts';
import { readTable, writeTable } from './write-table.ts';

/**
 * `npm run play [-- -g words]`: every ending of every chapter and every game by every hand, in a real browser. Takes
 * an hour or two. What was run renews its rows of the table in docs/quality.md, whatever the result.
 */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}

interface Spec {
  readonly title: string;
  readonly ok: boolean;
  /** Empty, or `skipped`, when the run was stopped before its turn. */
  readonly tests: readonly { readonly results: readonly { readonly status: string }[] }[];
}

process.env.ALL_WAYS = '1';
const args = process.argv.slice(2);
mkdirSync('.cache', { recursive: true });
const node = (script: string, ...more: readonly string[]) =>
  spawnSync(process.execPath, [script, ...more], { stdio: 'inherit' }).status ?? 1;
if (node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn') !== 0) process.exit(1);
const code = node('node_modules/@playwright/test/cli.js', 'test', '-c', 'playwright.play.config.ts', ...args);

const report: Suite = JSON.parse(readFileSync('.cache/play.json', 'utf8'));
const results = specsOf(report).map(({ title, ok }): Run => {
  const [what = '', how = ''] = title.split(' | ');
  return { what, how, ok };
});
const table = playTable(readTable('play'), results, new Date().toISOString().slice(0, 10));
writeTable('play', table);
console.log(table);
process.exitCode = code;

/** All that were played, to their end or not. */
function specsOf(suite: Suite): readonly Spec[] {
  const played = (suite.specs ?? []).filter(({ tests }) =>
    tests.some(({ results }) => results.some(({ status }) => !['skipped', 'interrupted'].includes(status))),
  );
  return [...played, ...(suite.suites ?? []).flatMap(specsOf)];
}
