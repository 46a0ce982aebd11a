/**
 * `npm test`: everything, also on a fresh clone. Ends with the line `N passed, N failed`.
 * `npm test -- lint unit` runs only the steps named.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies, npm, requireNode, root, run } from './prepare.mjs';

requireNode();
await ensureDependencies();
const results = join(root, '.cache', 'test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Each step answers { passed, failed }. Those of one row run side by side. `layers` is part of `unit`, and quick alone. */
const ROWS = [
  [
    ['lint', () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
    ['types', () => check('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')],
    ['core-types', () => check('node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json')],
    ['unused', () => check('node_modules/knip/bin/knip.js', '--no-progress')],
  ],
  [['layers', () => unit('tests/architecture'), 'when named']],
  [['unit', () => unit()]],
  [['build', build]],
  [['browser', browser]],
];

const wanted = process.argv.slice(2);
const names = ROWS.flat().map(([name]) => name);
for (const name of wanted) {
  if (names.includes(name)) continue;
  console.error(`There is no step "${name}". The steps: ${names.join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const row of ROWS) {
  const steps = row.filter(([name, , when]) => (wanted.length === 0 ? !when : wanted.includes(name)));
  for (const count of await Promise.all(steps.map(([name, step]) => timed(name, step)))) {
    passed += count.passed;
    failed += count.failed;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function timed(name, step) {
  const start = performance.now();
  let count;
  try {
    count = await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${count.failed === 0 ? '✓' : '✗'} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
  return count;
}

/** One tool, one check. Its words are shown only when it complains. */
async function check(script, ...args) {
  let output = '';
  const code = await run(process.execPath, [join(root, script), ...args], {
    quiet: true,
    output: (text) => {
      output += text;
    },
    seconds: 300,
  });
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unit(...only) {
  const file = join(results, 'unit.json');
  const args = ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    seconds: 900,
  });
  return settle(code, file, (report) => ({
    passed: report.numPassedTests,
    // A file that cannot even be loaded has no test of its own that could fail.
    failed:
      report.numFailedTests +
      report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
        .length,
  }));
}

async function build() {
  const code = await run(...npm('run', 'build'), { seconds: 300 });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function browser() {
  const file = join(results, 'browser.json');
  const env = {
    CHROME_PATH: await ensureBrowser(),
    PREVIEW_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const args = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const code = await run(process.execPath, args, { env, seconds: 1800 });
  return settle(code, file, (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
  }));
}

/** Trusts the runner's exit code over its report: a failure that no test owns counts as one. */
function settle(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const count = read(JSON.parse(readFileSync(file, 'utf8')));
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  return count;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
