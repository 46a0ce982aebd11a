import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { DEFAULT_SETTINGS, NEW_DEVICE, newPlayer, type Settings } from '../src/core/progress/records.ts';
import { mouse } from '../tests/support/hands.ts';
import { createPlayer } from '../tests/support/player.ts';
import { readScreen } from '../tests/support/read-screen.ts';
import { writeRecords } from '../tests/support/records.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { asOthersSee } from './colour-blind.ts';
import { contactSheet, type Picture } from './look-sheet.ts';
import { LOOK, type LookRow } from './look-table.ts';
import { serveDist } from './serve-dist.ts';

/** `npm run look [-- names]`: pictures of every screen, from the production build, on contact sheets in look/. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1920, height: 1080 },
];

/** English in every size; two others for each screen, so that every language meets every theme and size somewhere. */
interface Look {
  readonly lang: string;
  readonly theme: Settings['theme'];
  sizes(row: number): readonly Size[];
}

const at = (index: number): readonly Size[] => SIZES.slice(index % SIZES.length, (index % SIZES.length) + 1);
const LOOKS: readonly Look[] = [
  { lang: 'en', theme: 'normal', sizes: () => SIZES },
  { lang: 'ar', theme: 'contrast', sizes: (row) => (row % 2 === 0 ? at(row + 1) : []) },
  { lang: 'ar', theme: 'normal', sizes: (row) => (row % 2 === 1 ? at(row + 1) : []) },
  { lang: 'hu', theme: 'calm', sizes: (row) => (row % 2 === 0 ? at(row >> 1) : []) },
  { lang: 'en-XA', theme: 'contrast', sizes: (row) => (row % 2 === 1 ? at(row >> 1) : []) },
];

const OUT = 'look';
const COLOURFUL = ['map', 'album', 'class-vote', 'clue-hunt-1', 'end-1', 'upstander-chat'];
const names = process.argv.slice(2);
const rows = LOOK.filter((row) => names.length === 0 || names.some((name) => row.name.startsWith(name)));

const { url, server } = await serveDist();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] });
if (names.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'single'), { recursive: true });
const pictures = new Map<string, Picture[]>(rows.map((row) => [row.name, []]));
try {
  for (const look of LOOKS) await takeAll(look);
  for (const [name, taken] of pictures) await contactSheet(join(OUT, `${name}.png`), name, taken);
  await lookWithOtherEyes();
  const missing = [...pictures].filter(([, taken]) => taken.length === 0).map(([name]) => name);
  console.log(`${[...pictures.values()].flat().length} pictures of ${rows.length} screens in ${OUT}/`);
  if (missing.length > 0) console.log(`Never met: ${missing.join(', ')}`);
} finally {
  await browser.close();
  await server.close();
}

/** Screens whose colours tell something, as people see them who lack a cone or all colours. */
async function lookWithOtherEyes(): Promise<void> {
  const seen = COLOURFUL.flatMap((name) => pictures.get(name)?.slice(0, 1) ?? []);
  const others = await Promise.all(seen.map((picture) => asOthersSee(picture, join(OUT, 'other-eyes'))));
  await contactSheet(join(OUT, 'other-eyes.png'), 'other eyes', others.flat());
}

async function takeAll(look: Look): Promise<void> {
  for (const row of rows) if (row.address !== undefined) await takeDirect(look, row, row.address);
  for (const chapter of new Set(rows.flatMap((row) => row.chapter ?? []))) await takeInChapter(look, chapter);
}

async function takeDirect(look: Look, row: LookRow, address: string): Promise<void> {
  const sizes = look.sizes(LOOK.indexOf(row));
  if (sizes.length === 0) return;
  const page = await somebody(browser, look);
  try {
    await page.goto(`${url}?time=${row.time ?? 'day'}#/${address}`);
    await page.reload();
    await page.locator('#overlay main').waitFor();
    for (const selector of row.press ?? []) await page.locator(selector).first().click();
    await takeSizes(page, row, look, sizes);
  } catch (error) {
    console.error(
      `${row.name}, ${look.lang}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  } finally {
    await page.context().close();
  }
}

/** Plays a chapter once; every screen of the table is taken where it is first met. */
async function takeInChapter(look: Look, chapter: string): Promise<void> {
  const open = new Set(
    rows.filter((row) => row.chapter === chapter && look.sizes(LOOK.indexOf(row)).length > 0),
  );
  if (open.size === 0) return;
  const page = await somebody(browser, look);
  try {
    await page.goto(`${url}?time=day#/chapter/${chapter}`);
    await page.reload();
    await page.locator('#overlay main').waitFor();
    const player = createPlayer({ page, hand: mouse, seed: 3 });
    await player.until(async () => {
      const screen = await readScreen(page);
      for (const row of open) {
        if (!row.met?.(screen)) continue;
        open.delete(row);
        await takeSizes(page, row, look, look.sizes(LOOK.indexOf(row)));
      }
      return open.size === 0 || screen.kind === 'page page--end';
    });
  } catch (error) {
    console.error(
      `chapter ${chapter}, ${look.lang}: ${error instanceof Error ? error.message.slice(0, 300) : error}`,
    );
  } finally {
    await page.context().close();
  }
}

async function takeSizes(page: Page, row: LookRow, look: Look, sizes: readonly Size[]): Promise<void> {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Fonts and pictures have come, and things have moved to their places.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1200);
    const label = `${size.width}×${size.height} ${look.lang} ${look.theme}`;
    const file = join(
      OUT,
      'single',
      `${row.name}-${size.width}x${size.height}-${look.lang}-${look.theme}.png`,
    );
    await page.screenshot({ path: file });
    pictures.get(row.name)?.push({ file, label, ...size });
  }
  if (before) await page.setViewportSize(before);
}

/** A page of somebody who has played before, in this language and theme. */
async function somebody(on: Browser, look: Look): Promise<Page> {
  const context = await on.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(`${url}manifest.webmanifest`);
  const settings = { ...DEFAULT_SETTINGS, locale: look.lang, theme: look.theme, muted: true };
  await writeRecords(page, {
    device: {
      ...NEW_DEVICE,
      revision: 1,
      opened: true,
      lastPlayer: 'fox',
      players: ['fox', 'turtle'],
      settings,
    },
    'player:fox': {
      ...newPlayer('fox'),
      revision: 1,
      chapters: { '0': { endings: ['well-done'] } },
      album: {
        'trick:hurry': { met: 3, costumes: [] },
        'trick:free-gift': { met: 1, costumes: [] },
        'move:pause': { met: 2, costumes: [] },
        'move:tell': { met: 1, costumes: [] },
        'right:play': { met: 1, costumes: [] },
      },
      games: { sort: { plays: 2, mastered: 1 } },
    },
    'player:turtle': { ...newPlayer('turtle'), revision: 1 },
  });
  return page;
}
