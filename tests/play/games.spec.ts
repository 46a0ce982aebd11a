import { GAMES } from '../../src/core/ids.ts';
import { DEFAULT_SETTINGS, NEW_DEVICE } from '../../src/core/progress/records.ts';
import { journey, open, PATIENCE, recapped, withoutStage } from '../support/journey.ts';
import { oneSwitch } from '../support/one-switch.ts';
import { writeRecords } from '../support/records.ts';
import { PLAY_WAYS } from '../support/turns.ts';
import { expect, test } from '../support/watched.ts';

test.beforeEach(() => test.setTimeout(PATIENCE));

for (const [index, game] of GAMES.entries()) {
  const address = `./#/game/${game}?level=1&seed=${index + 1}`;
  for (const way of PLAY_WAYS) {
    test.describe(() => {
      test.use(way.use);
      test(`${game} | ${way.name}`, async ({ page, watch }) => {
        if (!way.stage) await withoutStage(page);
        await open(page, address);
        await journey({ page, hand: way.hand, seed: index, watch }).until(recapped);
        await expect(page.locator('.recap')).toBeVisible();
      });
    });
  }

  test(`${game} | by one switch`, async ({ page, watch }) => {
    // Every press waits for its turn.
    test.setTimeout(PATIENCE * 3);
    await open(page, './#/settings');
    const settings = { ...DEFAULT_SETTINGS, scanning: 'auto', scanInterval: 600 };
    await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true, settings } });
    await page.goto('about:blank');
    await open(page, address);
    await journey({ page, hand: oneSwitch, seed: index, watch }).until(recapped);
    await expect(page.locator('.recap')).toBeVisible();
  });
}
