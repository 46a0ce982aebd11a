import type { Browser, Page } from '@playwright/test';
import type { Served } from './serve-folder.ts';

/** The fastest page there can be: one heading, one button. */
export const FLOOR = {
  'floor.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><div id="overlay"><main><h1>Floor</h1><button>Play</button></main></div></html>',
} as const;

/** Compressed bytes by file. */
export type Files = ReadonlyMap<string, number>;

export interface Load {
  /** ms from the start of the navigation until a button of the game stands there and works. */
  readonly ms: number;
  /** Everything asked for until then. */
  readonly files: Files;
}

/** One visit by somebody who was never here, until the first button of the game answers. */
export function load(browser: Browser, served: Served, path: string): Promise<Load> {
  return visit(browser, served, async (page) => {
    await page.goto(`${served.origin}${path}`, { waitUntil: 'commit' });
    const ms = await page
      .waitForFunction(() => document.querySelector('#overlay main button') && performance.now(), null, {
        polling: 'raf',
      })
      .then((handle) => handle.jsonValue());
    return { ms: Number(ms), files: new Map(served.sent) };
  });
}

/** Everything that is fetched when these addresses are opened one after the other in one visit, and begun. */
export function everythingFor(browser: Browser, served: Served, hashes: readonly string[]): Promise<Files> {
  return visit(browser, served, async (page) => {
    for (const hash of hashes) {
      await page.goto(`${served.origin}${hash}`);
      const button = page.locator('#overlay main button').first();
      await button.waitFor();
      await button.click({ force: true });
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(3000);
    }
    return new Map(served.sent);
  });
}

async function visit<Result>(
  browser: Browser,
  served: Served,
  see: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  served.sent.clear();
  try {
    return await see(await context.newPage());
  } finally {
    await context.close();
  }
}
