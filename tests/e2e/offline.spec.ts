import { open, readyForOffline, takeAllAlong } from '../support/journey.ts';
import { expect, test } from '../support/watched.ts';

test('after the first visit title, prologue, map and help open without network', async ({
  page,
  context,
}) => {
  await open(page);
  await readyForOffline(page);
  await context.setOffline(true);
  for (const address of ['', 'chapter/0', 'map', 'help', 'settings', 'privacy']) {
    await page.goto('about:blank');
    await open(page, `./#/${address}`);
    await expect(page.locator('main h1').first()).not.toBeEmpty();
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
});
