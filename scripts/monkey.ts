import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { monkeyTable } from './monkey/monkey-table.ts';
import { playInBrowser } from './monkey/play-in-browser.ts';
import type { MonkeyReport } from './monkey/play-monkey.ts';
import { serveDist } from './serve-dist.ts';
import { writeTable } from './write-table.ts';

/**
 * `npm run monkey [-- --write --seed N --actions N --browser N]`: a seeded bot presses everything, 100,000 times over
 * all screens, modes, languages and sizes, the page and rules without the canvas; then some thousand times in a real
 * browser (after `npm run build`). A run that fails prints its seed and the last presses. `--write` renews the table of
 * docs/quality.md.
 */
const args = process.argv.slice(2);
const given = (name: string, usual: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? usual : Number(args[at + 1]);
};
const SEED = given('seed', 1);
const ACTIONS = given('actions', 100_000);
const IN_BROWSER = given('browser', 3000);
/** One seed for each core. */
const SHARDS = Math.max(1, Math.min(4, availableParallelism()));

const fileOf = (seed: number): string => `.cache/monkey-${seed}.json`;

function shard(seed: number): Promise<number> {
  rmSync(fileOf(seed), { force: true });
  const env = {
    ...process.env,
    MONKEY_SEED: String(seed),
    MONKEY_ACTIONS: String(Math.ceil(ACTIONS / SHARDS)),
    MONKEY_REPORT: fileOf(seed),
  };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/app/monkey.test.ts'];
  const child = spawn(process.execPath, vitest, { env, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

const seeds = Array.from({ length: SHARDS }, (_, index) => SEED + index);
const codes = await Promise.all(seeds.map(shard));
if (codes.some((code) => code !== 0)) process.exit(1);
const reports = seeds.map((seed): MonkeyReport => JSON.parse(readFileSync(fileOf(seed), 'utf8')));

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
