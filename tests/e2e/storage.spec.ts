import english from '../../locales/en/ui.json' with { type: 'json' };
import { mouse } from '../support/hands.ts';
import { journey, onMap, open, PATIENCE, playPrologue } from '../support/journey.ts';
import { recordKeys, writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

test('plays on when the browser keeps nothing, and says so once', async ({ page, watch }) => {
  test.setTimeout(PATIENCE);
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
  await writeRecords(page, { device: { version: 1, revision: 'many' } });
  await page.reload();
  // Once it is said, and it stays to be looked at (and deleted) on the privacy page.
  await expect(page.locator('.toast')).toHaveCount(1);
  await expect(page.locator('.toast p')).toContainText(english['notice.set-aside']);
  await open(page, './#/privacy');
  await expect(page.locator('[aria-labelledby="privacy-aside"] li')).toHaveCount(1);
  expect(await recordKeys(page)).toContainEqual(expect.stringMatching(/^aside:\d{4}-.*:device$/));
});

test('goes on in a chapter where it was left', async ({ page, watch }) => {
  test.setTimeout(PATIENCE);
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
  await open(page, './#/players');
  const other = await context.newPage();
  watch.follow(other);
  await open(other, './#/players');
  const here = other.locator('[aria-labelledby="players-here"] .animal');
  await expect(here).toHaveCount(0);
  await page.locator('.animal').first().click();
  await expect(here).toHaveCount(1);
});
