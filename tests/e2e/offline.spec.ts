import hungarian from '../../locales/hu/chapter-1.json' with { type: 'json' };
import { NEW_DEVICE } from '../../src/core/progress/records.ts';
import { expectPictures, open, readyForOffline, takeAllAlong } from '../support/journey.ts';
import { writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

/** Addresses, and the screen that must stand there: an unreachable one would fall back to the map. */
const SCREENS = [
  ['', 'main.title'],
  ['chapter/0', 'main.scene'],
  ['map', 'main.map'],
  ['help', 'main.page--help'],
  ['settings', 'main.page--settings'],
  ['privacy', 'main.page--privacy'],
] as const;

test('after the first visit title, prologue, map and help open without network', async ({
  page,
  context,
}) => {
  await open(page);
  await readyForOffline(page);
  await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true } });
  await context.setOffline(true);
  for (const [address, screen] of SCREENS) {
    await page.goto('about:blank');
    await open(page, `./#/${address}`);
    await expect(page.locator(screen)).toBeVisible();
    await expect(page.locator('main h1').first()).not.toBeEmpty();
    await expectPictures(page);
  }
});

test('"Take it all with me" brings the rest: another language and chapter open without network', async ({
  page,
  context,
}) => {
  await takeAllAlong(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await open(page, './?lang=hu#/chapter/1');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  await expect(page.locator('main.scene')).toContainText(hungarian['c1.moment.1']);
  await expectPictures(page);
});
