import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { monkeyTable } from './monkey/monkey-table.ts';
import { playInBrowser } from './monkey/play-in-browser.ts';
import type { MonkeyReport } from './monkey/play-monkey.ts';
import { serveDist } from './serve-dist.ts';
import { writeTable } from './write-table.ts';

/**
 * `npm run monkey [-- --write --go-on --seed N --actions N --browser N]`: a seeded bot presses everything, 100,000 times over
 * all screens, modes, languages and sizes, the page and rules without the canvas; then some thousand times in a real
 * browser (after `npm run build`). A run that fails prints its seed and the last presses. `--go-on`
 * leaves out what an earlier call has walked; `--write` renews the table of docs/quality.md.
 */
const args = process.argv.slice(2);
const given = (name: string, usual: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? usual : Number(args[at + 1]);
};
const SEED = given('seed', 1);
const ACTIONS = given('actions', 100_000);
const IN_BROWSER = given('browser', 3000);
/** Each seed walks so far; as many walk at once as there are cores. */
const WALK = 10_000;
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism()));
const seeds = Array.from({ length: Math.ceil(ACTIONS / WALK) }, (_, index) => SEED + index);

const fileOf = (seed: number): string => `.cache/monkey-${seed}.json`;

/** What a seed did, if it has walked all its way. */
function reportOf(seed: number): MonkeyReport | null {
  if (!existsSync(fileOf(seed))) return null;
  const report: MonkeyReport = JSON.parse(readFileSync(fileOf(seed), 'utf8'));
  return report.actions === Math.min(WALK, ACTIONS) ? report : null;
}

function walk(seed: number): Promise<number> {
  rmSync(fileOf(seed), { force: true });
  const env = {
    ...process.env,
    MONKEY_SEED: String(seed),
    MONKEY_ACTIONS: String(Math.min(WALK, ACTIONS)),
    MONKEY_REPORT: fileOf(seed),
  };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/app/monkey.test.ts'];
  const child = spawn(process.execPath, vitest, { env, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

const waiting = seeds.filter((seed) => !args.includes('--go-on') || !reportOf(seed));
const worker = async (): Promise<void> => {
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift())
    if ((await walk(seed)) !== 0) process.exitCode = 1;
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
const reports = seeds.flatMap((seed) => reportOf(seed) ?? []);
if (reports.length < seeds.length) process.exit(1);

const { url, server } = await serveDist();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] });
try {
  const inBrowser = await playInBrowser({ browser, url, seed: SEED, actions: IN_BROWSER });
  const table = monkeyTable(reports, inBrowser);
  console.log(table);
  if (args.includes('--write'))
    writeTable('monkey', `Walked on ${new Date().toISOString().slice(0, 10)}.\n\n${table}`);
} finally {
  await browser.close();
  await server.close();
}
