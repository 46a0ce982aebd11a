import type { CDPSession, Page } from '@playwright/test';
import { open } from '../support/journey.ts';
import { expect, test } from '../support/watched.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const PHONE = { width: 390, height: 844 };
const GAME = './#/game/sort?level=1&seed=7';

test.describe('the table on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a card is dragged to a place with a finger, and dropped beside it goes back', async ({ page }) => {
    await open(page, GAME);
    const card = page.locator('[data-drags]').first();
    await card.waitFor();
    const name = await card.getAttribute('data-thing');
    const finger = await page.context().newCDPSession(page);

    await drag(finger, await middleOf(page, '[data-drags]'), { x: 195, y: 150 });
    await expect(page.locator('.drag-copy')).toHaveCount(0);
    await expect(page.locator(`[data-thing="${name}"][aria-pressed="false"]`)).toBeVisible();
    await expect(page.locator('.reveal')).toHaveCount(0);

    await drag(finger, await middleOf(page, '[data-drags]'), await middleOf(page, '[data-zone="keep"]'));
    await expect(page.locator('.drag-copy')).toHaveCount(0);
    await expect(page.locator('.reveal__stamp')).toBeVisible();
  });

  test('a copy of the card hangs at the mouse, and its place lights up', async ({ page }) => {
    await open(page, GAME);
    await page.locator('[data-drags]').first().waitFor();
    const from = await middleOf(page, '[data-drags]');
    const to = await middleOf(page, '[data-zone="share"]');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(page.locator('.drag-copy')).toBeVisible();
    await expect(page.locator('[data-zone="share"][data-over]')).toBeVisible();
    await page.mouse.up();
    await expect(page.locator('.reveal__stamp')).toBeVisible();
  });
});

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`"${selector}" is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger comes down, moves and goes up. */
async function drag(finger: CDPSession, from: Point, to: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await touch('touchStart', [from]);
  for (const share of [0.1, 0.3, 0.6, 1]) {
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await touch('touchEnd', []);
}
