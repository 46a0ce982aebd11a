import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type BenchResult, benchTable, kilobytes } from './bench/bench-table.ts';
import { helloPages, measureArrivals, measureWait, stillPage } from './bench/measure-arrivals.ts';
import { measureChapters } from './bench/measure-chapters.ts';
import { measureFrames } from './bench/measure-frames.ts';
import { measureGames } from './bench/measure-games.ts';
import { type Growth, measureGrowth } from './bench/measure-growth.ts';
import { measureHeap } from './bench/measure-heap.ts';
import { FLOOR, type Load, load } from './bench/measure-loads.ts';
import { measurePace } from './bench/measure-pace.ts';
import { measureTextures } from './bench/measure-textures.ts';
import { openFramesPage } from './bench/run-frames.ts';
import { pack, type Served, serveFolder } from './bench/serve-folder.ts';
import { median, sum } from './bench/sums.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { writeTable } from './write-table.ts';

/**
 * `npm run bench [-- --write]`: how much must come before one can play, how long it takes compared with a page that is
 * nothing but HTML, what each chapter adds, and what a frame of the table costs compared with the same pictures alone,
 * all in the same run. Ratios hold on every machine, single milliseconds do not.
 * Ends with code 1 when the first load, its growth or a chapter is over its budget. `--write` puts the table into docs/quality.md.
 */
/** Bytes; `growth` is the share by which the first load may grow with ten times as much content. */
const BUDGET = { first: 250_000, chapter: 1_200_000, growth: 0.02 } as const;
const RUNS = 7;
const DIST = join(process.cwd(), 'dist');
/** A hand of cards, a message, a person and a judgement: as much as lies on any table. */
const TABLE = 'trick-duel?level=1&seed=7';
/** The first after the prologue. */
const FIRST_CHAPTER = '1';
/** The stage comes by itself while one can play already; held back, only what the first control needs is left. */
const STAGE = /assets\/(create-stage|phaser|addresses)-/;

const pages = {
  ...FLOOR,
  ...helloPages(),
  'still.html': stillPage(readFileSync(join(DIST, 'index.html'), 'utf8')),
};
const served = await serveFolder(DIST, { pages });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] });
try {
  await measure(browser, served);
} finally {
  await browser.close();
  served.close();
}

async function measure(on: Browser, from: Served): Promise<void> {
  const { game, floor } = await times(on, from);
  from.hold(STAGE);
  const { files: first } = await load(on, from, '');
  from.hold(null);
  const chapters = await measureChapters(on, from, DIST, first);
  const page = await openFramesPage();
  const frames = await measureFrames(on, page, TABLE);
  const games = await measureGames(on, page);
  page.close();
  const arrivals = await measureArrivals(on, from);
  const wait = await measureWait(on, from, FIRST_CHAPTER);
  const pace = await measurePace(on, from);
  const heap = await measureHeap(from);
  const growth = await measureGrowth(on, STAGE);
  const textures = await measureTextures(
    on,
    chapters.map(({ id }) => id),
  );
  const result = {
    date: new Date().toISOString().slice(0, 10),
    budget: BUDGET,
    first: Object.fromEntries(first),
    firstBytes: sum([...first.values()]),
    phaserBytes: sum(phaserFiles().map((name) => pack(name, readFileSync(join(DIST, name))).length)),
    chapters,
    timeRatio: median(game) / median(floor),
    runs: { gameMs: game.map(Math.round), floorMs: floor.map(Math.round) },
    frames,
    games,
    arrivals,
    wait: { chapter: FIRST_CHAPTER, ...wait },
    pace,
    heap,
    textures,
    growth,
  };
  const table = benchTable(result);
  console.log(table);
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bench.json', `${JSON.stringify(result, null, 2)}\n`);
  if (process.argv.includes('--write'))
    writeTable('bench', `Measured on ${result.date}, ${busy()}.\n\n${table}`);
  for (const over of overBudget(result)) {
    console.error(over);
    process.exitCode = 1;
  }
}

/** Sizes are the same on every machine, so they may fail; times never do. */
function overBudget({ firstBytes, chapters, growth }: BenchResult): readonly string[] {
  const over = (name: string, bytes: number, most: number): readonly string[] =>
    bytes > most ? [`${name} is ${kilobytes(bytes - most)} over its budget.`] : [];
  return [
    ...over('The first load', firstBytes, BUDGET.first),
    ...chapters.flatMap(({ id, bytes }) => over(`Chapter ${id}`, bytes, BUDGET.chapter)),
    ...growth.filter(growsTooMuch).map(({ what }) => `The first load grows too much with ${what}.`),
  ];
}

function growsTooMuch({ before, after, other }: Growth): boolean {
  return [{ before, after }, other].some((one) => one.after / one.before - 1 >= BUDGET.growth);
}

/** ms to the first control, of the game and of the fastest page, in turns. */
async function times(
  on: Browser,
  from: Served,
): Promise<{ readonly game: readonly number[]; readonly floor: readonly number[] }> {
  // The first launch of a browser is slower than all others; nobody is measured by it.
  await load(on, from, 'floor.html');
  await load(on, from, '');
  const game: Load[] = [];
  const floor: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(await load(on, from, 'floor.html'));
    game.push(await load(on, from, ''));
  }
  return { game: game.map((one) => one.ms), floor: floor.map((one) => one.ms) };
}

function phaserFiles(): readonly string[] {
  return readdirSync(join(DIST, 'assets'))
    .filter((name) => /^phaser-.*\.js$/.test(name))
    .map((name) => `assets/${name}`);
}

/** What else the machine did meanwhile: sizes do not mind, times do. */
function busy(): string {
  const [average = 0] = loadavg();
  return `on ${availableParallelism()} processor cores under a load of ${average.toFixed(1)}`;
}
