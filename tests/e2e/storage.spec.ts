import { mouse } from '../support/hands.ts';
import { journey, onMap, open, playPrologue } from '../support/journey.ts';
import { expect, test } from '../support/watched.ts';

test('plays on when the browser keeps nothing, and says so once', async ({ page, watch }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.locator('.toast')).toHaveCount(1);
  await page.locator('.toast button').click();
  await expect(page.locator('.toast')).toHaveCount(0);
  const player = journey({ page, hand: mouse, seed: 11, watch });
  await playPrologue(player);
  await player.until(onMap, 1);
  await expect(page.locator('.toast')).toHaveCount(0);
});

test('sets an unreadable record aside, keeps it, and starts fresh', async ({ page }) => {
  await open(page, './#/settings');
  await write(page, 'device', { version: 1, revision: 'many' });
  await page.reload();
  await open(page, './#/privacy');
  await expect(page.locator('main')).toContainText(/\d/);
  expect(await keysOf(page)).toContainEqual(expect.stringMatching(/^aside:\d{4}-.*:device$/));
});

test('goes on in a chapter where it was left', async ({ page, watch }) => {
  await open(page);
  const player = journey({ page, hand: mouse, seed: 12, watch });
  await playPrologue(player);
  await page.goto('./#/chapter/1');
  const decide = await player.until((screen) => screen.kind === 'scene scene--decide');
  await player.press((control) => control.numbered);
  const next = await player.until((screen) => screen.mark !== decide.mark, 1);
  expect(next.kind).toMatch(/^scene/);
  await player.until((screen) => screen.kind === 'scene scene--decide');
  const options = await page.locator('.choice').allInnerTexts();
  await page.reload();
  await player.until((screen) => screen.kind === 'scene scene--decide', 6);
  expect(await page.locator('.choice').allInnerTexts()).toEqual(options);
});

test('a second tab is told of what the first one keeps', async ({ page, context, watch }) => {
  await open(page, './#/settings');
  const other = await context.newPage();
  watch.follow(other);
  await open(other, './#/settings');
  await page.getByRole('radio').nth(1).check({ force: true });
  const chosen = await page.getByRole('radio').nth(1).getAttribute('name');
  expect(chosen).toBeTruthy();
  await expect(other.getByRole('radio').nth(1)).toBeChecked();
});

async function keysOf(page: import('@playwright/test').Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('play-with-sango');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const keys = request.result.transaction('records').objectStore('records').getAllKeys();
          keys.onsuccess = () => resolve(keys.result.map(String));
        };
      }),
  );
}

async function write(page: import('@playwright/test').Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, record]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('play-with-sango');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          transaction.objectStore('records').put(record, name as string);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );
}
