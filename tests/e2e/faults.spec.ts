import type { Page } from '@playwright/test';
import english from '../../locales/en/ui.json' with { type: 'json' };
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { expect, fault, longFault, test } from '../support/faulty.ts';
import { keys, mouse } from '../support/hands.ts';
import { ended, journey, onMap, open, PATIENCE, readyForOffline } from '../support/journey.ts';
import { readRecord, writeRecords } from '../support/records.ts';

const TABLE = './#/game/sort?level=1&seed=7';
const GARBAGE = { body: 'This is no picture, no sound and no script. }{' };

test.beforeEach(() => test.setTimeout(PATIENCE));

/** A fox has played here before: the title comes first, and chapters may be entered. */
async function openKnown(page: Page, address = './#/map'): Promise<void> {
  await open(page, './#/settings');
  await writeRecords(page, {
    device: { ...NEW_DEVICE, revision: 1, opened: true, players: ['fox'], lastPlayer: 'fox' },
    'player:fox': { ...newPlayer('fox'), revision: 1 },
  });
  await page.goto('about:blank');
  await open(page, address);
}

const toasts = (page: Page) => page.locator('.toast p');
const canvas = (page: Page) => page.locator('#stage canvas');

/** What the fox has decided so far in the chapter being played. */
async function decided(page: Page): Promise<readonly string[]> {
  const fox = (await readRecord(page, 'player:fox')) as { current: { chosen: string[] } | null } | undefined;
  return fox?.current?.chosen ?? [];
}

test.describe('drawing', () => {
  fault(
    'WebGL lost and restored: the same table goes on in Canvas, and is played on it',
    async ({ page, watch }) => {
      await open(page, `./?renderer=webgl${TABLE.slice(2)}`);
      await expect(canvas(page)).toBeVisible();
      const lost = await page.evaluate(() => {
        const gl = document.querySelector<HTMLCanvasElement>('#stage canvas')?.getContext('webgl');
        gl?.getExtension('WEBGL_lose_context')?.loseContext();
        return gl?.isContextLost() ?? null;
      });
      expect(lost, 'this browser has WebGL, be it by software').toBe(true);
      await expect
        .poll(() =>
          page.evaluate(
            () => document.querySelector<HTMLCanvasElement>('#stage canvas')?.getContext('2d') !== null,
          ),
        )
        .toBe(true);
      await expect(canvas(page)).toHaveCount(1);
      const player = journey({ page, hand: mouse, seed: 31, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
    },
  );

  fault(
    'WebGL lost and restored: a Canvas that is lost again and again leaves the page to draw',
    async ({ page, watch }) => {
      await open(page, TABLE);
      for (let time = 0; time < 4; time += 1) {
        await expect(canvas(page)).toBeVisible();
        await page.evaluate(() =>
          document
            .querySelector('#stage canvas')
            ?.dispatchEvent(new Event('contextlost', { cancelable: true })),
        );
        await page.waitForTimeout(300);
      }
      await expect(canvas(page)).toHaveCount(0);
      const player = journey({ page, hand: keys, seed: 32, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
    },
  );

  fault(
    'WebGL never available: Canvas draws; without any canvas the page plays alone',
    async ({ page, watch }) => {
      await page.addInitScript(() => {
        const asked = new URLSearchParams(location.search).get('without');
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...about: unknown[]) {
          const none = asked === 'all' || (asked === 'webgl' && String(about[0]).includes('webgl'));
          return none ? null : Reflect.apply(getContext, this, about);
        } as typeof getContext;
      });
      await open(page, `./?without=webgl&renderer=webgl${TABLE.slice(2)}`);
      await expect(canvas(page)).toBeVisible();
      await page.goto('about:blank');
      await open(page, `./?without=all${TABLE.slice(2)}`);
      await expect(canvas(page)).toHaveCount(0);
      const player = journey({ page, hand: mouse, seed: 33, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
    },
  );
});

test.describe('sound', () => {
  fault('audio blocked: a browser that refuses every sound loses nothing else', async ({ page, watch }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('play() is not allowed', 'NotAllowedError'));
      HTMLMediaElement.prototype.play = refuse;
      AudioContext.prototype.resume = refuse;
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
    });
    await openKnown(page, TABLE);
    const player = journey({ page, hand: mouse, seed: 34, watch });
    await player.until((screen) => screen.kind.includes('reveal'));
    expect(watch.problems).toEqual([]);
  });

  fault(
    'audio decode error: broken sound files are silence, in any kind they come',
    async ({ page, server, watch }) => {
      server.decide((path) => (/\.(opus|m4a)$/.test(path) ? GARBAGE : 'ok'));
      await openKnown(page, TABLE);
      const player = journey({ page, hand: mouse, seed: 35, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
      await expect.poll(() => server.asked.some((path) => path.endsWith('.opus'))).toBe(true);
    },
  );

  fault('no voices: reading aloud is not offered, and its key does nothing', async ({ page }) => {
    await page.addInitScript(() => {
      speechSynthesis.getVoices = () => [];
    });
    await openKnown(page, './#/chapter/0');
    await expect(page.locator('main.scene, main.table').first()).toBeVisible();
    await expect(page.locator('[data-read]')).toHaveCount(0);
    await page.keyboard.press('r');
    await expect(page.locator('main.scene, main.table').first()).toBeVisible();
  });
});

test.describe('network', () => {
  for (const presses of [2, 20]) {
    fault(
      `offline at any moment: from press ${presses} of a chapter on, it goes on or leads kindly to the map, and nothing is lost`,
      async ({ page, context, watch }) => {
        await page.addInitScript(() => {
          // Without a worker everything that is not there yet must be fetched.
          Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined });
        });
        await openKnown(page, './#/chapter/1');
        const player = journey({ page, hand: keys, seed: 36, watch });
        let count = 0;
        await player.until(() => {
          count += 1;
          return count > presses;
        });
        await context.setOffline(true);
        // Whatever the next presses need and is not there leads to the map.
        let more = 0;
        const met = await player.until((screen) => {
          more += 1;
          return more > 12 || ended(screen) || onMap(screen);
        });
        const before = await decided(page);
        if (onMap(met)) await expect(toasts(page).first()).toHaveText(english['notice.no-chapter']);
        await context.setOffline(false);
        if (!onMap(met)) return;
        await page.goto('./#/chapter/1');
        await player.until((screen) => screen.kind.startsWith('scene'), 10);
        expect((await decided(page)).slice(0, before.length)).toEqual(before);
      },
    );
  }

  longFault(
    'flaky network: every file but the first script fails the first time; the prologue is played on to its first activity',
    async ({ page, server, watch }) => {
      // Without the scripts that the page itself names nothing runs that could ask again: the next test is theirs.
      const named = await (await fetch(server.url)).text();
      const first = (path: string) => path === '/' || (path.endsWith('.js') && named.includes(`.${path}"`));
      // Some are cut off, which browsers try again by themselves at times; some are not there.
      server.decide((path, asked) =>
        asked > 0 || first(path) ? 'ok' : path.length % 2 === 0 ? 'cut' : 'missing',
      );
      await open(page);
      const player = journey({ page, hand: mouse, seed: 37, watch });
      await player.until((screen) => /lens|table|feel/.test(screen.kind));
      await expect(toasts(page)).toHaveCount(0);
      const styled = await page.evaluate(() => [...document.styleSheets].length > 0);
      expect(styled).toBe(true);
      await expect
        .poll(() => page.evaluate(() => [...document.images].filter((one) => one.naturalWidth === 0).length))
        .toBe(0);
    },
  );

  fault(
    'flaky network: a first script that never came leaves a way to load once more',
    async ({ page, server }) => {
      server.decide((path) => (/\/assets\/index[^/]*\.js$/.test(path) ? 'missing' : 'ok'));
      await page.goto('./#/map');
      const again = page.locator('.title__late a');
      await expect(again).toBeHidden();
      // After a while, which is not waited for here.
      await again.evaluate((one) => {
        for (const shown of one.parentElement?.getAnimations() ?? []) shown.finish();
      });
      await expect(again).toBeVisible();
      server.decide(() => 'ok');
      await again.click();
      await expect(page.locator('#overlay main button').first()).toBeVisible();
    },
  );

  fault(
    'flaky network: a room whose files fail once opens all the same, with its style',
    async ({ page, server }) => {
      await openKnown(page);
      const had = new Set(server.asked);
      server.decide((path, asked) => (asked === 0 && !had.has(path) ? 'missing' : 'ok'));
      await page.goto('./#/event?langs=en');
      await expect(page.locator('.attract__tap')).toBeVisible();
      await expect
        .poll(() => page.locator('.attract__tap').evaluate((one) => getComputedStyle(one).position))
        .not.toBe('static');
    },
  );

  fault(
    'missing or broken chapter: leads to the map with a kind note, and opens when it is there again',
    async ({ page, server }) => {
      await openKnown(page);
      server.decide((path) => (/\/assets\/chapter-[^/]*\.js$/.test(path) ? 'missing' : 'ok'));
      await page.goto('./#/chapter/2');
      await expect(toasts(page)).toHaveText(english['notice.no-chapter']);
      await expect(page.locator('main.map')).toBeVisible();
      server.decide(() => 'ok');
      await page.goto('./#/chapter/2');
      await expect(page.locator('main.scene, main.table').first()).toBeVisible();
    },
  );

  fault(
    'missing or broken asset: without any picture, whole or in parts, every word and button is there',
    async ({ page, server, watch }) => {
      server.decide((path) => {
        if (!/\.(svg|webp|png|woff2)$/.test(path)) return 'ok';
        return path.length % 2 === 0 ? 'missing' : GARBAGE;
      });
      await openKnown(page, TABLE);
      const player = journey({ page, hand: mouse, seed: 38, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
    },
  );

  fault(
    'missing or broken locale file: a language that cannot be had is not shown half, and says so kindly',
    async ({ page, server }) => {
      await openKnown(page, './#/languages');
      server.decide((path) =>
        /\/assets\/(ui|a11y|story|chapters|text-files)[^/]*\.js$/.test(path) ? GARBAGE : 'ok',
      );
      await page.getByRole('button', { name: 'Magyar' }).or(page.getByText('Magyar')).first().click();
      await expect(toasts(page)).toHaveText(english['notice.no-language']);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    },
  );
});

test.describe('the offline copy', () => {
  fault(
    'half-installed cache: a copy that broke off is tried again with the next visit',
    async ({ page, server }) => {
      let cut = 0;
      server.decide((path) => {
        // The page itself has its pictures already when the worker asks for them again.
        if (cut > 0 || !path.endsWith('icon-512.png')) return 'ok';
        cut += 1;
        return 'cut';
      });
      await openKnown(page);
      await expect.poll(() => cut).toBe(1);
      await expect(page.locator('main.map')).toBeVisible();
      await page.reload();
      await readyForOffline(page);
    },
  );

  fault('half-installed cache: files that vanish from the copy are fetched again', async ({ page }) => {
    await openKnown(page);
    await readyForOffline(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    await expect(page.locator('main.map')).toBeVisible();
    await page.goto('./#/chapter/1');
    await expect(page.locator('main.scene, main.table').first()).toBeVisible();
  });

  fault(
    'update mid-chapter: nothing interrupts the chapter; the map asks, and the new version goes on with what was kept',
    async ({ page, server, watch }) => {
      await openKnown(page);
      await readyForOffline(page);
      await page.goto('./#/chapter/1');
      const player = journey({ page, hand: keys, seed: 39, watch });
      await player.until((screen) => screen.kind === 'scene scene--decide');
      const worker = await (await page.request.get('./sw.js')).text();
      server.decide((path) => (path === '/sw.js' ? { body: `${worker}\n// A new version.` } : 'ok'));
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
        .toBe(true);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await player.press((control) => control.numbered);
      await expect.poll(async () => (await decided(page)).length).toBeGreaterThan(0);
      const before = await decided(page);
      await page.keyboard.press('m');
      const yes = page.getByRole('dialog').getByRole('button', { name: english['update.yes'] });
      await Promise.all([page.waitForEvent('load'), yes.click()]);
      await expect(page.locator('main.map')).toBeVisible();
      await page.goto('./#/chapter/1');
      await player.until((screen) => screen.kind.startsWith('scene'), 10);
      expect((await decided(page)).slice(0, before.length)).toEqual(before);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    },
  );
});

test.describe('storage and tabs', () => {
  fault(
    'storage cleared mid-game: the browser forgets everything, the chapter goes on and is kept anew',
    async ({ page, server, watch }) => {
      await openKnown(page, './#/chapter/1');
      const player = journey({ page, hand: keys, seed: 40, watch });
      await player.until((screen) => screen.kind === 'scene scene--decide');
      await player.press((control) => control.numbered);
      const client = await page.context().newCDPSession(page);
      await client.send('Storage.clearDataForOrigin', {
        origin: new URL(server.url).origin,
        storageTypes: 'indexeddb',
      });
      await player.until((screen) => screen.kind === 'scene scene--decide');
      await player.press((control) => control.numbered);
      await expect.poll(async () => (await decided(page)).length).toBeGreaterThan(1);
      await expect(toasts(page)).toHaveCount(0);
      const before = await decided(page);
      await page.reload();
      await player.until((screen) => screen.kind.startsWith('scene'), 10);
      expect((await decided(page)).slice(0, before.length)).toEqual(before);
    },
  );

  fault(
    'storage full: a full device says so once, and the chapter is played on',
    async ({ page, server, watch }) => {
      await openKnown(page, './#/chapter/0');
      const client = await page.context().newCDPSession(page);
      await client.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(server.url).origin,
        quotaSize: 1,
      });
      const player = journey({ page, hand: keys, seed: 41, watch });
      await player.until(async () => (await toasts(page).count()) > 0);
      await player.until((screen) => screen.kind === 'scene scene--decide');
      await expect(toasts(page)).toHaveText(english['notice.memory']);
    },
  );

  fault(
    'tab hidden, frozen or discarded: a frozen tab goes on, a discarded one opens at its last decision',
    async ({ page, context, watch }) => {
      await openKnown(page, './#/chapter/1');
      const player = journey({ page, hand: keys, seed: 42, watch });
      await player.until((screen) => screen.kind === 'scene scene--decide');
      await player.press((control) => control.numbered);
      const client = await context.newCDPSession(page);
      await client.send('Page.setWebLifecycleState', { state: 'frozen' });
      await client.send('Page.setWebLifecycleState', { state: 'active' });
      await player.until((screen) => screen.kind === 'scene scene--decide');
      await player.press((control) => control.numbered);
      await expect.poll(async () => (await decided(page)).length).toBeGreaterThan(1);
      const before = await decided(page);
      const other = await context.newPage();
      watch.follow(other);
      const address = page.url();
      await page.close();
      await open(other, address);
      const again = journey({ page: other, hand: keys, seed: 43, watch });
      await again.until((screen) => screen.kind.startsWith('scene'), 10);
      expect((await decided(other)).slice(0, before.length)).toEqual(before);
      await again.until((screen) => screen.kind === 'scene scene--decide' || ended(screen));
    },
  );
});

test.describe('storms', () => {
  longFault(
    'resize and rotate storms: the canvas follows every size, and the table is played on',
    async ({ page, watch }) => {
      await openKnown(page, TABLE);
      await expect(canvas(page)).toBeVisible();
      for (let storm = 0; storm < 24; storm += 1) {
        const wide = 320 + ((storm * 211) % 1400);
        await page.setViewportSize({ width: wide, height: 300 + ((storm * 173) % 700) });
        if (storm % 6 === 5) await page.waitForTimeout(120);
      }
      await page.setViewportSize({ width: 844, height: 390 });
      const fits = () =>
        page.evaluate(() => {
          const box = document.querySelector('#stage canvas')?.getBoundingClientRect();
          return box ? box.width >= innerWidth - 2 && box.height >= innerHeight - 2 : false;
        });
      await expect.poll(fits).toBe(true);
      const player = journey({ page, hand: mouse, seed: 44, watch });
      await player.until((screen) => screen.kind.includes('reveal'));
    },
  );

  longFault(
    'zoom: from 50 % to 400 % everything can be reached, nothing runs out of the page at its side',
    async ({ page }) => {
      await openKnown(page, './#/map');
      const client = await page.context().newCDPSession(page);
      for (const zoom of [0.5, 1.25, 2, 4]) {
        await client.send('Emulation.setDeviceMetricsOverride', {
          width: Math.round(1280 / zoom),
          height: Math.round(720 / zoom),
          deviceScaleFactor: zoom,
          mobile: false,
        });
        for (const place of ['map', 'settings', 'chapter/0', 'game/sort?level=1&seed=7']) {
          await page.goto(`./#/${place}`);
          await expect(page.locator('#overlay main button').first()).toBeVisible();
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider, `${place} at ${zoom * 100} %`).toBeLessThanOrEqual(1);
          const calm = page.getByRole('button', { name: english['bar.calm'], exact: true });
          await calm.click();
          for (let press = 0; press < 2; press += 1) await page.locator('main.calm button').click();
          await expect(page.locator('main.calm')).toHaveCount(0);
        }
      }
    },
  );

  longFault(
    'Back and Forward storms: real history, as fast as a hand can press, ends where the address says',
    async ({ page }) => {
      await openKnown(page, './#/map');
      for (const place of ['album', 'chapter/1', 'game/sort?level=1&seed=7', 'settings', 'class', 'map']) {
        await page.goto(`./#/${place}`);
        await expect(page.locator('#overlay main').first()).toBeVisible();
        await page.keyboard.press('h');
      }
      await page.evaluate(async () => {
        // Only through the game's own entries: the first of them was not made by it.
        let depth = 6;
        for (let press = 0; press < 40; press += 1) {
          const back = press % 3 !== 2 && depth > 0;
          depth += back ? -1 : depth < 6 ? 1 : 0;
          if (back) history.back();
          else history.forward();
          await new Promise((resolve) => setTimeout(resolve, 15));
        }
      });
      await page.waitForTimeout(300);
      await expect(page.locator('#overlay main button').first()).toBeVisible();
      await page.goto('./#/map');
      await expect(page.locator('main.map')).toBeVisible();
    },
  );

  longFault(
    'double clicks: on the canvas, at every place of a table, do no harm',
    async ({ page, watch }) => {
      await openKnown(page, TABLE);
      await expect(canvas(page)).toBeVisible();
      for (let click = 0; click < 30; click += 1) {
        await page.mouse.dblclick(100 + ((click * 317) % 1080), 120 + ((click * 193) % 520), { delay: 5 });
      }
      await page.keyboard.press('Escape');
      const player = journey({ page, hand: mouse, seed: 45, watch });
      await player.until((screen) => screen.kind.includes('reveal') || screen.kind.includes('recap'));
    },
  );

  longFault('key mashing: 200 keys on a scene and a table do no harm', async ({ page }) => {
    await openKnown(page, './#/chapter/1');
    const mash = [
      'Enter',
      'Space',
      'Tab',
      'Escape',
      'ArrowLeft',
      'ArrowRight',
      '1',
      '2',
      '3',
      'h',
      'p',
      's',
      'x',
      'F8',
    ];
    for (let press = 0; press < 200; press += 1) {
      if (press === 100) await page.goto(TABLE);
      await page.keyboard.press(mash[(press * 7 + (press >> 3)) % mash.length] ?? 'Enter');
    }
    await expect(page.locator('#overlay main button').first()).toBeVisible();
    await page.goto('./#/map');
    await expect(page.locator('main.map')).toBeVisible();
  });
});
