import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { writeTable } from './write-table.ts';

/**
 * `npm run bench [-- --write]`: how much must come before one can play, and how long it takes compared with a page
 * that is nothing but HTML, in the same run. Ratios hold on every machine, single milliseconds do not.
 * Ends with code 1 when the first load is over its budget. `--write` puts the table into docs/quality.md.
 */
const BUDGET = 250_000;
const RUNS = 7;
const DIST = join(process.cwd(), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const PACKED = /\.(html|js|css|json|svg|webmanifest)$/;
/** The fastest page there can be: one heading, one button. */
const FLOOR =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><div id="overlay"><main><h1>Floor</h1><button>Play</button></main></div></html>';

interface Load {
  /** ms from the start of the navigation until a button of the game stands there and works. */
  readonly ms: number;
  /** Compressed bytes by file, of everything asked for until then. */
  readonly files: ReadonlyMap<string, number>;
}

/** The stage comes by itself while one can play already; held back, only what the first control needs is left. */
const STAGE = /assets\/(create-stage|phaser)-/;
let holdStage = false;
const held: (() => void)[] = [];

const sent = new Map<string, number>();
const packed = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const name = path === '/' ? 'index.html' : path.slice(1);
  const body = name === 'floor.html' ? pack(name, Buffer.from(FLOOR)) : fromDist(name);
  if (!body) return void response.writeHead(404).end();
  const send = (): void => {
    sent.set(name, body.length);
    response.end(body);
  };
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    ...(PACKED.test(name) ? { 'content-encoding': 'br' } : {}),
  });
  if (holdStage && STAGE.test(name)) held.push(send);
  else send();
});
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port');
const origin = `http://localhost:${address.port}/`;

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] });
try {
  await measure();
} finally {
  await browser.close();
  server.close();
}

/** What else the machine did meanwhile: sizes do not mind, times do. */
function busy(): string {
  const [load = 0] = loadavg();
  return `on ${availableParallelism()} processor cores under a load of ${load.toFixed(1)}`;
}

async function measure(): Promise<void> {
  // The first launch of a browser is slower than all others; nobody is measured by it.
  await load(browser, 'floor.html');
  await load(browser, '');
  const game: Load[] = [];
  const floor: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await load(browser, 'floor.html'));
    game.push(await load(browser, ''));
  }
  holdStage = true;
  const first = [...(await load(browser, '')).files];
  holdStage = false;
  for (const send of held) send();
  const isPhaser = (name: string): boolean => /assets\/phaser-/.test(name);
  const firstBytes = sum(first.map(([, bytes]) => bytes));
  const all = await everythingFor('#/chapter/0');
  const phaser = [...all].filter(([name]) => isPhaser(name));
  const ratio = median(game.map((one) => one.ms)) / median(floor.map((one) => one.ms));
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'First load of the title to its first working control, before Phaser',
      kb(firstBytes),
      `≤ ${kb(BUDGET)}`,
    ],
    ...kinds(first).map(([kind, bytes]) => [`… of it ${kind}`, kb(bytes), ''] as const),
    ['Phaser', kb(sum(phaser.map(([, bytes]) => bytes))), ''],
    [
      'Chapter 0 with everything it shows and sounds, Phaser and first load included',
      kb(sum([...all.values()])),
      '',
    ],
    [
      `Time to the first working control ÷ a page of plain HTML (median of ${RUNS})`,
      `${ratio.toFixed(1)} ×`,
      '',
    ],
  ];
  const table = [
    '| What (brotli) | Value | Budget |',
    '|---|---:|---:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  console.log(table);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    firstLoadBytes: firstBytes,
    budgetBytes: BUDGET,
    firstLoad: Object.fromEntries(first),
    phaserBytes: sum(phaser.map(([, bytes]) => bytes)),
    chapter0Bytes: sum([...all.values()]),
    timeRatio: Number(ratio.toFixed(2)),
    runs: { gameMs: game.map((one) => Math.round(one.ms)), floorMs: floor.map((one) => Math.round(one.ms)) },
  };
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bench.json', `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result));
  if (process.argv.includes('--write'))
    writeTable('bench', `Measured on ${result.date}, ${busy()}.\n\n${table}`);
  if (firstBytes > BUDGET) {
    console.error(`The first load is ${kb(firstBytes - BUDGET)} over its budget.`);
    process.exitCode = 1;
  }
}

/** One visit by somebody who was never here, until the first button of the game answers. */
async function load(on: Browser, path: string): Promise<Load> {
  const context = await on.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  sent.clear();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  const ms = await page
    .waitForFunction(() => document.querySelector('#overlay main button') && performance.now(), null, {
      polling: 'raf',
    })
    .then((handle) => handle.jsonValue());
  const files = new Map(sent);
  await context.close();
  return { ms: Number(ms), files };
}

async function everythingFor(hash: string): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  sent.clear();
  await page.goto(`${origin}${hash}`);
  await page.locator('#overlay main button').first().waitFor();
  await page.locator('#overlay main button').first().click({ force: true });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  const files = new Map(sent);
  await context.close();
  return files;
}

function kinds(files: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const by = new Map<string, number>();
  for (const [name, bytes] of files) {
    const kind = extname(name).slice(1);
    by.set(kind, (by.get(kind) ?? 0) + bytes);
  }
  return [...by].sort((a, b) => b[1] - a[1]);
}

function fromDist(name: string): Buffer | null {
  try {
    return pack(name, readFileSync(join(DIST, decodeURIComponent(name))));
  } catch {
    return null;
  }
}

function pack(name: string, body: Buffer): Buffer {
  if (!PACKED.test(name)) return body;
  const known =
    packed.get(name) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  packed.set(name, known);
  return known;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
