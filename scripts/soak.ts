import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { serveDist } from './serve-dist.ts';
import { type Memory, measureMemory } from './soak/measure-memory.ts';
import { playRounds } from './soak/play-rounds.ts';
import { soakTable } from './soak/soak-table.ts';
import { writeTable } from './write-table.ts';

/**
 * `npm run soak [-- --write] [rounds]`: a day at a stand in a few minutes. Plays 500 rounds of all its games in a real
 * browser without loading the page again, and measures heap, nodes and listeners in the attract loop after garbage was
 * collected. Ends with code 1 when any of them goes on growing. `npm run build` first.
 */
const ROUNDS = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 500);
const STEPS = 10;
/** The first rounds fetch pictures and texts; what is counted begins after them. */
const WARM = 24;
/** So much more than after the warm-up may be there at the end. */
const MOST = { heap: 1.25, nodes: 1.1, listeners: 1.1 } as const;
const STAND = '#/event?langs=en,hu,ar&country=HU';

const { url, server } = await serveDist();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...BROWSER_ARGS, '--js-flags=--expose-gc'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await openWithoutPicture(page);
  await playRounds(page, WARM, 0);
  const measured: Memory[] = [await measureMemory(page, 0)];
  for (let step = 1; step <= STEPS; step += 1) {
    const count = Math.round(ROUNDS / STEPS);
    await playRounds(page, count, WARM + (step - 1) * count);
    measured.push(await measureMemory(page, step * count));
    console.log(JSON.stringify(measured.at(-1)));
  }
  const table = soakTable(measured);
  console.log(table);
  if (process.argv.includes('--write'))
    writeTable('soak', `Played on ${new Date().toISOString().slice(0, 10)}.\n\n${table}`);
  const [first, last] = [measured[0], measured.at(-1)];
  const grows = (Object.keys(MOST) as (keyof typeof MOST)[]).filter(
    (what) => first && last && last[what] > first[what] * MOST[what],
  );
  if (grows.length > 0) {
    console.error(`Grows on and on: ${grows.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

/** Rounds are played through the page's own buttons; the canvas is measured by the benchmark. */
async function openWithoutPicture(page: Page): Promise<void> {
  await page.goto(`${url}#/settings`);
  await page.getByRole('switch', { name: /picture|stage|moving/i }).click();
  await page.goto(`${url}${STAND}`);
  await page.locator('.attract__tap').waitFor();
}
