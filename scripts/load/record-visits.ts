import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import type { RunningNginx } from '../hosting/nginx.ts';

/** One answer of the host in a visit. */
export interface Answer {
  readonly path: string;
  readonly status: number;
}

/** What a real browser asked for, as the host's own log says. */
export interface Visits {
  /** Nobody was here before: the page, the first story, and what is kept for playing offline. */
  readonly first: readonly Answer[];
  /** The next day, with the service worker. */
  readonly again: readonly Answer[];
  /** The next day in a browser without service worker: only its own cache. */
  readonly againWithoutWorker: readonly Answer[];
}

/** ms without a request until a visit counts as over. */
const QUIET = 2500;

export async function recordVisits(nginx: RunningNginx): Promise<Visits> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...BROWSER_ARGS] });
  try {
    const [first = [], again = []] = await twice(browser, nginx, 'allow');
    const [, againWithoutWorker = []] = await twice(browser, nginx, 'block');
    return { first, again, againWithoutWorker };
  } finally {
    await browser.close();
  }
}

/** Two visits of one browser, one after the other. */
async function twice(
  browser: Browser,
  nginx: RunningNginx,
  serviceWorkers: 'allow' | 'block',
): Promise<readonly (readonly Answer[])[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers });
  try {
    return [await visit(context, nginx), await visit(context, nginx)];
  } finally {
    await context.close();
  }
}

/** Opens the game, waits for its first control and until nothing more is asked for. */
async function visit(context: BrowserContext, nginx: RunningNginx): Promise<readonly Answer[]> {
  const before = nginx.answers().length;
  const page = await context.newPage();
  await page.goto(nginx.origin);
  await page.locator('#overlay main button').first().waitFor();
  let known = -1;
  while (known !== nginx.answers().length) {
    known = nginx.answers().length;
    await page.waitForTimeout(QUIET);
  }
  await page.close();
  return nginx
    .answers()
    .slice(before)
    .map((line) => {
      const [, path = '', status = ''] = line.split(' ');
      return { path, status: Number(status) };
    });
}
