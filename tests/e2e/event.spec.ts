import type { Page } from '@playwright/test';
import english from '../../locales/en/room-event.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { touch } from '../support/hands.ts';
import { journey, PATIENCE } from '../support/journey.ts';
import { recordKeys } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

const STAND = './#/event?langs=en,hu&rounds=90,240&country=HU';
const CODE = '7264';

test.use({ viewport: { width: 1280, height: 720 }, hasTouch: true });

/** Opens the stand with a clock that can be put forward. */
async function openStand(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(STAND);
  await expect(page.locator('.attract__tap')).toBeVisible();
}

/** Seconds go by in which nobody touches anything. */
async function wait(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await page.clock.fastForward(1000);
}

/** From the attract loop to a table. */
async function begin(page: Page, game: number): Promise<void> {
  await page.locator('.attract__tap').tap();
  await page.locator('.event__language').first().tap();
  await page.locator('.event__animals .tile').nth(0).tap();
  await page.locator('.event__animals .tile').nth(6).tap();
  await page.locator('.event__go .btn').tap();
  await page.locator('.event__game').nth(game).tap();
  await expect(page.locator('main.table')).toBeVisible();
}

async function fourCorners(page: Page): Promise<void> {
  for (const [x, y] of [
    [1276, 716],
    [4, 4],
    [4, 716],
    [1276, 4],
  ] as const)
    await page.touchscreen.tap(x, y);
}

test('a round by touch, a card to take home; then nobody was there', async ({ page, watch }) => {
  test.setTimeout(PATIENCE);
  await openStand(page);
  await watch.axe(page, 'event attract');
  const empty = await page.locator('#overlay').textContent();
  await begin(page, 1);
  const player = journey({ page, hand: touch, seed: 4, watch });
  await player.until((screen) => screen.kind.endsWith('reveal'), 60);
  await page.locator('.bar__side--end .btn').last().tap();
  await expect(page.locator('.paper')).toContainText('116 111');
  await expect(page.locator('.paper')).toContainText('Fox and Whale');
  await watch.axe(page, 'event card');

  // Slowly it is asked, and then forgotten: page, storage and history are as before.
  await wait(page, 27);
  await expect(page.locator('.still')).toBeVisible();
  await wait(page, 20);
  await expect(page.locator('.attract__tap')).toBeVisible();
  await expect(page.locator('.still')).toHaveCount(0);
  await expect.poll(() => page.locator('#overlay').textContent()).toBe(empty);
  expect(await page.content()).not.toContain('Whale');
  expect(await recordKeys(page)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('Back shows nothing of the last group, and every touch keeps one there', async ({ page }) => {
  await page.goto('./#/privacy');
  await expect(page.locator('.page--privacy')).toBeVisible();
  await openStand(page);
  const entries = await page.evaluate(() => history.length);
  await begin(page, 3);
  await wait(page, 40);
  await page.touchscreen.tap(640, 300);
  await wait(page, 40);
  await expect(page.locator('main.table')).toBeVisible();
  await page.locator('.bar__side--end .btn').last().tap();
  await page.locator('.take__buttons .btn').last().tap();
  await expect(page.locator('.attract__tap')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page.locator('.page--privacy')).toBeVisible();
  await expect(page.locator('.paper, main.table')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('.attract__tap')).toBeVisible();
});

test('the staff come in by four corners and the code, or by the Escape key', async ({ page, watch }) => {
  await openStand(page);
  await fourCorners(page);
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('.staff__pad')).toBeVisible();
  for (const digit of CODE) await dialog.locator(`[data-digit="${digit}"]`).tap();
  await dialog.locator('.dialog__buttons .btn').first().tap();
  await expect(dialog).toContainText('Thank you for telling me.');
  await watch.axe(page, 'event staff tell');
  await dialog.locator('.dialog__buttons .btn').tap();
  await dialog.locator('.dialog__buttons .btn').nth(2).tap();
  await watch.axe(page, 'event staff setup');
  await dialog.getByRole('switch').tap();
  await expect(page).toHaveURL(/print=no/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
  await expect(dialog.locator('.staff__pad')).toBeVisible();
  for (const digit of CODE) await page.keyboard.press(digit);
  await dialog.locator('.dialog__buttons .btn').last().tap();
  // Nobody has ever played on this device: the parcel comes before the title.
  await expect(page.locator('.attract')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/chapter\/0$/);
});

test('under the calm cover it asks, too; a touch is an answer; then everything is forgotten', async ({
  page,
  watch,
}) => {
  await openStand(page);
  await begin(page, 1);
  await page.getByRole('button', { name: ui['bar.calm'] }).tap();
  await expect(page.locator('.calm')).toBeVisible();
  await wait(page, 101);
  await expect(page.locator('.still')).toContainText(english['event.still.title']);
  await watch.axe(page, 'calm cover of a stand that asks');
  await page.touchscreen.tap(20, 700);
  await expect(page.locator('.still')).toHaveCount(0);
  await wait(page, 121);
  await expect(page.locator('.attract__tap')).toBeVisible();
  await expect(page.locator('.calm, .still, main.table')).toHaveCount(0);
});

test('a wrong code says so and can be tried again; a group that plays is not forgotten by a slip', async ({
  page,
  watch,
}) => {
  await openStand(page);
  await begin(page, 1);
  await fourCorners(page);
  const dialog = page.locator('dialog[open]');
  for (const digit of '1234') await dialog.locator(`[data-digit="${digit}"]`).tap();
  await expect(dialog).toContainText(english['event.staff.code.wrong']);
  for (const digit of CODE) await dialog.locator(`[data-digit="${digit}"]`).tap();
  await dialog.getByRole('button', { name: english['event.staff.restart'] }).tap();
  await expect(dialog).toContainText(english['event.staff.forget.line']);
  await watch.axe(page, 'event staff asks');
  await expect(page.locator('main.table')).toBeAttached();
  await dialog.getByRole('button', { name: english['event.staff.back'] }).tap();
  await dialog.getByRole('button', { name: english['event.staff.restart'] }).tap();
  await dialog.getByRole('button', { name: english['event.staff.restart'] }).tap();
  await expect(page.locator('.attract__tap')).toBeVisible();
  await expect(dialog).toHaveCount(0);
});
