import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { measureMemory } from '../soak/measure-memory.ts';
import type { Served } from './serve-folder.ts';

const ROUND = ['#/map', '#/album', '#/settings', '#/chapter/1', '#/game/sort?level=1&seed=7'] as const;
/** Rounds before the first measuring: pictures and texts are fetched, and the browser compiles what runs often. */
const WARM = 12;
const ROUNDS = 10;

/** Bytes of JavaScript's heap before and after fifty changes of screen in one visit, garbage collected. */
export interface HeapGrowth {
  readonly before: number;
  readonly after: number;
  readonly changes: number;
}

export async function measureHeap(served: Served): Promise<HeapGrowth> {
  const browser: Browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGS, '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const go = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) {
        for (const hash of ROUND) {
          await page.goto(`${served.origin}${hash}`);
          await page.locator('#overlay main button').first().waitFor();
          // The stage has drawn the screen, too.
          await page.waitForTimeout(400);
        }
      }
    };
    await go(WARM);
    const before = (await measureMemory(page, 0)).heap;
    await go(ROUNDS);
    return { before, after: (await measureMemory(page, ROUNDS)).heap, changes: ROUNDS * ROUND.length };
  } finally {
    await browser.close();
  }
}
