import { DEFAULT_SETTINGS, NEW_DEVICE } from '../../src/core/progress/records.ts';
import { open } from '../support/journey.ts';
import { readScreen } from '../support/read-screen.ts';
import { writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

/** Lines of chapter 1 to be heard before its first choice, and that choice. */
const PRESSES = 3;
/** ms between two stops: long enough that a slow machine presses where it looked. */
const INTERVAL = 2500;
/** Once round all stops, ms. */
const ROUND = 60_000;

test('one switch is enough: the focus comes to what goes on, and the switch presses it', async ({ page }) => {
  await open(page, './#/settings');
  const settings = { ...DEFAULT_SETTINGS, scanning: 'auto', scanInterval: INTERVAL };
  await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true, settings } });
  await page.goto('about:blank');
  await open(page, './#/chapter/1');
  for (let press = 0; press < PRESSES; press += 1) {
    const before = await readScreen(page);
    await expect(page.locator('main button[data-number]:focus')).toHaveCount(1, { timeout: ROUND });
    await page.keyboard.press('Space');
    await expect.poll(async () => (await readScreen(page)).mark).not.toBe(before.mark);
  }
  await expect(page.locator('main.scene')).toBeVisible();
});
