import { readdirSync, statSync } from 'node:fs';
import { STICK_PAGE } from '../../scripts/editions/stick-page.ts';
import { chapterList } from '../../src/content/chapter-list.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { mouse } from '../support/hands.ts';
import { expectPictures, open, PATIENCE, recapped } from '../support/journey.ts';
import { createPlayer } from '../support/player.ts';
import { filesOf } from '../support/serve-with-headers.ts';
import { expect, test } from '../support/watched.ts';
import { STICK, STICK_ADDRESS } from './folders.ts';

test.use({ baseURL: STICK_ADDRESS });

test('is one page of a size that fits everywhere, with a list of what is inside and the licences', () => {
  expect(readdirSync(STICK).sort()).toEqual(
    ['READ-ME.txt', 'licences.txt', STICK_PAGE, 'sbom.cdx.json'].sort(),
  );
  expect(statSync(`${STICK}/${STICK_PAGE}`).size).toBeLessThan(25_000_000);
  const list = String(filesOf(STICK)('READ-ME.txt'));
  for (const { endonym } of LOCALES) expect(list).toContain(endonym);
  for (const { id } of chapterList()) expect(list).toMatch(new RegExp(`^ {2}${id} +\\S`, 'm'));
});

test('runs from a file: story, card game, sound, another language, again', async ({ page }) => {
  test.setTimeout(PATIENCE);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url().replace(/[?#].*$/, ''));
  });
  await countSounds(page);
  await open(page, '');
  const player = createPlayer({ page, hand: mouse, seed: 5 });
  await player.until((screen) => screen.kind === 'scene scene--decide');
  await player.press((control) => control.numbered);
  await expect(page.locator('canvas')).toBeVisible();
  await expectPictures(page);

  await page.goto(`${STICK_ADDRESS}#/game/sort?level=1&seed=7`);
  await player.until(recapped);
  await expectPictures(page);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toBeGreaterThan(0);

  await page.goto(`${STICK_ADDRESS}#/languages`);
  await page.getByRole('button', { name: 'Magyar' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  await page.goto(`${STICK_ADDRESS}#/map`);
  await page.reload();
  await expect(page.locator('#overlay main.map')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  expect([...new Set(asked)]).toEqual([STICK_ADDRESS]);
});

test('opens every address and room', async ({ page, watch }) => {
  test.setTimeout(PATIENCE);
  const rooms = ['album', 'settings', 'help', 'privacy', 'credits', 'players', 'class/5', 'event', 'family'];
  for (const address of [...rooms, 'grownups', 'print/cards', 'code', 'self-check', 'chapter/13']) {
    await page.goto('about:blank');
    await open(page, `#/${address}`);
    await expect(page.locator('main h1').first()).not.toBeEmpty();
    await expectPictures(page);
  }
  await page.goto(`${STICK_ADDRESS}?lang=ar#/help`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await watch.axe(page, 'help, from a file');
});

test('plays on where a browser keeps nothing for files', async ({ page }) => {
  test.setTimeout(PATIENCE);
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    Object.defineProperty(window, 'BroadcastChannel', {
      value: class {
        constructor() {
          throw new DOMException('Denied', 'SecurityError');
        }
      },
    });
  });
  await open(page, '');
  await expect(page.locator('.toast')).toHaveCount(1);
  await page.locator('.toast button').click();
  const player = createPlayer({ page, hand: mouse, seed: 6 });
  await player.until((screen) => screen.kind === 'scene scene--decide');
  await player.press((control) => control.numbered);
  await player.until((screen) => screen.kind !== 'scene scene--decide', 5);
});

/** Counts sounds that could really be decoded, as `window.heard`. */
async function countSounds(page: import('@playwright/test').Page): Promise<void> {
  await page.addInitScript(() => {
    const decode = BaseAudioContext.prototype.decodeAudioData;
    Reflect.set(window, 'heard', 0);
    BaseAudioContext.prototype.decodeAudioData = async function (...about) {
      const buffer = await decode.apply(this, about);
      Reflect.set(window, 'heard', Reflect.get(window, 'heard') + 1);
      return buffer;
    };
  });
}
