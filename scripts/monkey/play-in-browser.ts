import { type Browser, expect, type Page } from '@playwright/test';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import type { BrowserReport } from './monkey-table.ts';

export interface BrowserMonkeyOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly seed: number;
  readonly actions: number;
}

const JOURNEY = 150;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
] as const;
const PLACES = [
  '/',
  '/map',
  '/chapter/0',
  '/chapter/3',
  '/game/sort?level=1',
  '/game/trick-duel?level=1',
  '/game/clue-hunt?level=2',
  '/class/1?minutes=20&age=9&step=2',
  '/event?langs=en,hu,ar',
  '/family',
  '/grownups',
  '/print/cards',
  '/settings',
] as const;
const KEYS = ['Enter', 'Space', 'Tab', 'Escape', 'ArrowRight', 'ArrowLeft', '1', '2', 'h', 'p', 'c', 'F8'];
const REMEMBERED = 30;

/**
 * The monkey in a real browser: presses buttons, taps and drags on the canvas, turns the window, goes Back and Forward.
 * @throws with the seed and the last presses on an error in page or console, a request to elsewhere, or a page without
 * anything to press
 */
export async function playInBrowser({
  browser,
  url,
  seed,
  actions,
}: BrowserMonkeyOptions): Promise<BrowserReport> {
  const byKind: Record<string, number> = {};
  let done = 0;
  for (let journey = 0; done < actions; journey += 1) {
    const random = seededRandom(seed * 104_729 + journey);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const context = await browser.newContext({ viewport: pick(SIZES), hasTouch: random() < 0.4 });
    const page = await context.newPage();
    const log: string[] = [];
    const problems: string[] = [];
    watch(page, url, problems);
    const place = PLACES[(journey + seed) % PLACES.length] ?? '/';
    const lang = pick(['en', 'ar', 'hu']);
    try {
      await page.goto(`${url}?lang=${lang}#${place}`);
      await expect(page.locator('#overlay button').first()).toBeVisible();
      for (let press = 0; press < JOURNEY && done < actions; press += 1) {
        const kind = await somethingPressed(page, random, log);
        byKind[kind] = (byKind[kind] ?? 0) + 1;
        done += 1;
        if (problems.length > 0) throw new Error(problems.join('\n'));
        if (press % 10 === 9) await expect(page.locator('#overlay button').first()).toBeVisible();
      }
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new Error(
        `Seed ${seed}, journey ${journey} (${place}, ${lang}), press ${done}:\n${words}\nLast presses:\n  ${log.slice(-REMEMBERED).join('\n  ')}`,
      );
    } finally {
      await context.close();
    }
    console.log(`in the browser: ${done}`);
  }
  return { actions: done, byKind };
}

function watch(page: Page, url: string, problems: string[]): void {
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin)
      problems.push(`Request to another origin: ${request.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`Error in the page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`Console: ${message.text()}`);
  });
}

/** @returns what kind of thing was done */
async function somethingPressed(page: Page, random: () => number, log: string[]): Promise<string> {
  const { width, height } = page.viewportSize() ?? SIZES[0];
  const at = (): readonly [number, number] => [Math.floor(random() * width), Math.floor(random() * height)];
  const did = (kind: string, what = ''): string => {
    log.push(`${new URL(page.url()).hash} ${kind} ${what}`.trim());
    return kind;
  };
  const chance = random();
  if (chance < 0.12) {
    const [x, y] = at();
    await page.mouse.click(x, y, { clickCount: random() < 0.2 ? 2 : 1 });
    return did('pointer', `${x}, ${y}`);
  }
  if (chance < 0.18) {
    const [[x, y], [toX, toY]] = [at(), at()];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(toX, toY, { steps: 4 });
    await page.mouse.up();
    return did('drag', `${x}, ${y} to ${toX}, ${toY}`);
  }
  if (chance < 0.26) {
    const key = KEYS[Math.floor(random() * KEYS.length)] ?? 'Enter';
    await page.keyboard.press(key);
    return did('key', key);
  }
  if (chance < 0.29) {
    const size = SIZES[Math.floor(random() * SIZES.length)] ?? SIZES[0];
    await page.setViewportSize(size);
    return did('size', `${size.width} × ${size.height}`);
  }
  if (chance < 0.33) {
    // Never out of the game: the first entries of a fresh tab lie outside of it.
    const back = random() < 0.6;
    const moved = await page.evaluate((wanted) => {
      const inside = history.state?.inside === true;
      if (wanted && inside) history.back();
      if (!wanted) history.forward();
      return inside;
    }, back);
    return did(back ? (moved ? 'Back' : 'Back not possible') : 'Forward');
  }
  const name = await page.evaluate((share) => {
    const dialogs = document.querySelectorAll('dialog[open]');
    const scope = dialogs[dialogs.length - 1] ?? document.querySelector('#overlay');
    const all = [...(scope?.querySelectorAll<HTMLElement>('button, input, [role="switch"]') ?? [])].filter(
      (one) =>
        !one.matches(':disabled, [aria-disabled="true"]') && one.checkVisibility() && !one.closest('[inert]'),
    );
    const inside = all.filter((one) => !one.closest('.bar'));
    const some = share < 0.1 || inside.length === 0 ? all : inside;
    const control = some[Math.floor(share * 997) % Math.max(1, some.length)];
    control?.click();
    return (control?.getAttribute('aria-label') ?? control?.textContent ?? 'nothing').slice(0, 50);
  }, random());
  await page.waitForTimeout(15);
  return did('press', name);
}
