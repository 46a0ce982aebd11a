import type { Browser, Page, ViewportSize } from '@playwright/test';
import type { Served } from './serve-folder.ts';

/** What moves most: the map's sea, a scene with its people, a table with cards in hand. */
const SCREENS = ['#/map', '#/chapter/1', '#/game/trick-duel?level=1'] as const;
/** ms; so long the stage may lower what it draws, and so long frames are counted. */
const TIME = { settle: 12_000, count: 6_000 } as const;
/** A machine as it is, in front of a projector's many pixels; and a small laptop, four times slower. */
const MACHINES = [
  { machine: 'a projector', window: { width: 1920, height: 1080 }, slower: 1 },
  { machine: 'a laptop, four times slower', window: { width: 1280, height: 720 }, slower: 4 },
] as const;

/** How smoothly a screen is drawn without a graphics card. */
export interface Pace {
  readonly machine: string;
  readonly screen: string;
  /** Frames a second. */
  readonly frames: number;
  /** ms; 95 of a hundred frames are shorter. */
  readonly p95: number;
  /** Share of the pixels of the full resolution, across. */
  readonly resolution: number;
}

/** Real time and the built game: the stage finds by itself what the machine can draw. */
export async function measurePace(browser: Browser, served: Served): Promise<readonly Pace[]> {
  const paces: Pace[] = [];
  for (const { machine, window, slower } of MACHINES) {
    for (const screen of SCREENS) {
      const context = await browser.newContext({
        viewport: window,
        serviceWorkers: 'block',
        reducedMotion: 'no-preference',
      });
      const page = await context.newPage();
      await page.goto(`${served.origin}${screen}`);
      await page.locator('#stage canvas').waitFor();
      const client = await context.newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await move(page, window, TIME.settle);
      const counted = page.evaluate(countFrames, TIME.count);
      await move(page, window, TIME.count);
      paces.push({ machine, screen, ...(await counted) });
      await context.close();
    }
  }
  return paces;
}

/** A hand that is never still: what lies under it lifts, eyes follow. @param time ms */
async function move(page: Page, { width, height }: ViewportSize, time: number): Promise<void> {
  const end = performance.now() + time;
  for (let step = 0; performance.now() < end; step += 1) {
    const turn = step / 12;
    await page.mouse.move(width * (0.5 + 0.35 * Math.cos(turn)), height * (0.6 + 0.3 * Math.sin(turn)));
    await page.waitForTimeout(30);
  }
}

/** In the page. @param time ms */
async function countFrames(time: number): Promise<Omit<Pace, 'machine' | 'screen'>> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const begun = await frame();
  const lengths: number[] = [];
  for (let last = begun; last - begun < time; ) {
    const now = await frame();
    lengths.push(now - last);
    last = now;
  }
  const sorted = [...lengths].sort((a, b) => a - b);
  const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
  return {
    frames: (lengths.length / lengths.reduce((all, one) => all + one, 0)) * 1000,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    resolution: canvas ? canvas.width / canvas.getBoundingClientRect().width : Number.NaN,
  };
}
