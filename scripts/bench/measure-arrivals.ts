import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Served } from './serve-folder.ts';
import { median, type Spread, spread } from './sums.ts';

/** Pairs of ours and a floor, in turns. */
const PAIRS = 9;
/** Visits that are not compared with anything. */
const VISITS = 5;
/** A slow mobile network and a small phone, as Lighthouse has them: ms, bytes a second, times slower. */
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, cpu: 4 } as const;

/** How ours compares with the least that could be there, pair by pair. */
export interface Arrival {
  readonly what: string;
  readonly target: number | null;
  /** Ours ÷ the floor: the median of all pairs, and the least and the most of them. */
  readonly ratio: Spread;
  /** ms, medians. */
  readonly ours: number;
  readonly floor: number;
}

/** How long a first visit to a chapter takes. */
export interface Wait {
  /** ms until there is something to choose. */
  readonly choice: Spread;
  /** ms until all it shows and sounds has come. */
  readonly all: Spread;
}

/** A chapter's first visit on a slow phone. @param id of the chapter */
export async function measureWait(browser: Browser, served: Served, id: string): Promise<Wait> {
  const visits: { readonly choice: number; readonly all: number }[] = [];
  for (let nth = 0; nth < VISITS; nth += 1) {
    visits.push(
      await visit(browser, served, `#/chapter/${id}`, true, async (page) => {
        const choice = await firstChoice(page);
        await page.waitForLoadState('networkidle');
        return { choice, all: await page.evaluate(lastByte) };
      }),
    );
  }
  return { choice: spread(visits.map((one) => one.choice)), all: spread(visits.map((one) => one.all)) };
}

/** In the page: ms until the last of all files was there. */
function lastByte(): number {
  return Math.max(
    ...performance.getEntriesByType('resource').map((one) => (one as PerformanceResourceTiming).responseEnd),
  );
}

/** The same picture, style sheet and heading as the title, and nothing that thinks. @param index the built page */
export function stillPage(index: string): string {
  const part = (pattern: RegExp): string => pattern.exec(index)?.[0] ?? '';
  const style = part(/<link rel="stylesheet"[^>]*>/);
  const overlay = part(/<div id="overlay">[\s\S]*<\/main>\s*<\/div>/);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Still</title>${style}</head><body>${overlay}</body></html>`;
}

/** The stock engine's smallest game: one canvas, one word, one frame. */
export const helloPages = (): Readonly<Record<string, string>> => ({
  'hello.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Hello</title><body><script src="phaser.min.js"></script><script src="hello.js"></script></body></html>',
  'hello.js':
    "new Phaser.Game({type:Phaser.CANVAS,width:1280,height:720,banner:false,scene:{create(){this.add.text(640,360,'Hello');this.game.events.once('postrender',()=>{window.drawn=performance.now();});}}});",
  'phaser.min.js': readFileSync('node_modules/phaser/dist/phaser.min.js', 'utf8'),
});

/** Paints and first control of the title, and the first choice of the prologue, on a slow phone and on this machine. */
export async function measureArrivals(
  browser: Browser,
  served: Served,
  pairs = PAIRS,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const slow of [true, false]) {
    const where = slow ? 'on a slow phone' : 'on this machine';
    arrivals.push(
      await compare(
        pairs,
        `First paint of the title ÷ a still page with the same picture, ${where}`,
        null,
        () => visit(browser, served, '', slow, firstPaint),
        () => visit(browser, served, 'still.html', slow, firstPaint),
      ),
      await compare(
        pairs,
        `First working control of the title ÷ the first frame of a stock Phaser “hello”, ${where}`,
        null,
        () => visit(browser, served, '', slow, firstControl),
        () => visit(browser, served, 'hello.html', slow, firstFrame),
      ),
      await compare(
        pairs,
        `Largest paint of the title ÷ a still page with the same picture, ${where}`,
        slow ? 1.25 : null,
        () => visit(browser, served, '', slow, largestPaint),
        () => visit(browser, served, 'still.html', slow, largestPaint),
      ),
      await compare(
        pairs,
        `First choice of the prologue ÷ the first frame of a stock Phaser “hello”, ${where}`,
        slow ? 1 : null,
        () => visit(browser, served, '#/chapter/0', slow, firstChoice),
        () => visit(browser, served, 'hello.html', slow, firstFrame),
      ),
    );
  }
  return arrivals;
}

async function compare(
  count: number,
  what: string,
  target: number | null,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Arrival> {
  const pairs: { readonly ours: number; readonly floor: number }[] = [];
  for (let pair = 0; pair < count; pair += 1) pairs.push({ floor: await floor(), ours: await ours() });
  const ratios = pairs.map((one) => one.ours / one.floor);
  return {
    what,
    target,
    ratio: spread(ratios),
    ours: median(pairs.map((one) => one.ours)),
    floor: median(pairs.map((one) => one.floor)),
  };
}

async function visit<Seen>(
  browser: Browser,
  served: Served,
  path: string,
  slow: boolean,
  see: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: slow ? { width: 412, height: 823 } : { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (slow) await slowDown(page);
    await page.goto(`${served.origin}${path}`, { waitUntil: 'commit' });
    return await see(page);
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { latency, throughput, cpu } = SLOW;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** ms from the start of the navigation, once nothing has been fetched for a while. */
async function largestPaint(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        );
      }),
  );
}

async function firstPaint(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    null,
    { polling: 'raf' },
  );
  return Number(await handle.jsonValue());
}

const firstControl = (page: Page): Promise<number> => whenThere(page, '#overlay main button:enabled');
const firstChoice = (page: Page): Promise<number> => whenThere(page, '#overlay main.scene button:enabled');

async function whenThere(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) && performance.now(),
    selector,
    { polling: 'raf' },
  );
  return Number(await handle.jsonValue());
}

async function firstFrame(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => (window as { drawn?: number }).drawn, null, {
    polling: 'raf',
  });
  return Number(await handle.jsonValue());
}
