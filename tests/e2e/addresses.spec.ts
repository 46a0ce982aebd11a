import english from '../../locales/en/ui.json' with { type: 'json' };
import { NEW_DEVICE } from '../../src/core/progress/records.ts';
import { open } from '../support/journey.ts';
import { writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

const PLAIN = ['languages', 'players', 'map', 'album', 'settings', 'help', 'privacy', 'credits'];
const PLAYED = ['chapter/0', 'chapter/1', 'game/sort?level=2&seed=7', 'game/clue-hunt?level=1&seed=7'];

test.describe('every address', () => {
  for (const address of [...PLAIN, ...PLAYED]) {
    test(`opens directly and after a reload: #/${address}`, async ({ page, watch }) => {
      await open(page, `./#/${address}`);
      const heading = page.locator('main h1').first();
      const words = await heading.textContent();
      expect(words).toBeTruthy();
      await watch.axe(page, `address ${address}`);
      await page.reload();
      await expect(heading).toHaveText(words ?? '');
      expect(new URL(page.url()).hash.replace(/^#\/?/, '')).toBe(address);
    });
  }

  test('the first visit begins with the parcel, later ones with the title', async ({ page, watch }) => {
    await open(page);
    await expect(page).toHaveURL(/#\/chapter\/0$/);
    await expect(page.getByRole('heading', { name: 'Hello, Sango!' })).toHaveCount(1);
    await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true } });
    await page.goto('about:blank');
    await page.goto('./#/');
    await expect(page.locator('main.title h1')).not.toBeEmpty();
    await watch.axe(page, 'title');
    await page.reload();
    await expect(page.locator('main.title h1')).not.toBeEmpty();
  });

  test('the same seed deals the same game', async ({ page }) => {
    // The first card's name is the same on the page and over the canvas, whichever is there first.
    const first = async () => {
      await open(page, './#/game/sort?level=1&seed=7');
      const name = await page
        .locator('main')
        .getByText(/1 of \d+: /)
        .first()
        .textContent();
      return /1 of \d+: [^.]+/.exec(name ?? '')?.[0];
    };
    const words = await first();
    await page.goto('./#/map');
    expect(words).toBeTruthy();
    expect(await first()).toBe(words);
  });

  test('Back leaves a screen, and closes a dialog first', async ({ page }) => {
    await open(page, './#/map');
    await page.goto('./#/settings');
    await expect(page.locator('main.page--settings')).toBeVisible();
    await page.keyboard.press('h');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('main.page--settings')).toBeVisible();
    await page.goBack();
    await expect(page.locator('main.map')).toBeVisible();
  });

  test('the Back button of a page opened directly leads to the map, and stays in the game', async ({
    page,
  }) => {
    await open(page, './#/privacy');
    await page.getByRole('button', { name: english['button.back'], exact: true }).click();
    await expect(page.locator('main.map')).toBeVisible();
    await expect(page).toHaveURL(/#\/map$/);
  });

  test('Back from where a dialog led returns to the screen below the dialog', async ({ page }) => {
    await open(page, './#/map');
    await page.goto('./#/help');
    await expect(page.locator('main.page--help')).toBeVisible();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: english['settings.title'], exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('main.page--settings')).toBeVisible();
    await page.goBack();
    await expect(page.locator('main.page--help')).toBeVisible();
    await expect(dialog).toBeHidden();
    await page.goBack();
    await expect(page.locator('main.map')).toBeVisible();
  });

  test('an unknown one shows the map with a kind note', async ({ page, watch }) => {
    await open(page, './#/treasure/island');
    await expect(page.locator('main.map')).toBeVisible();
    await expect(page.locator('.toast p')).not.toBeEmpty();
    await watch.axe(page, 'map with a note');
  });
});

test.describe('?lang', () => {
  for (const [asked, got] of [
    ['ar', 'ar'],
    ['hu-HU', 'hu'],
    ['xx-YY', 'en'],
    ['"><script>', 'en'],
    ['', 'en'],
  ] as const) {
    test(`"${asked}" gives ${got}`, async ({ page }) => {
      await open(page, `./?lang=${encodeURIComponent(asked)}#/map`);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${got}`));
      await expect(page.locator('html')).toHaveAttribute('dir', got === 'ar' ? 'rtl' : 'ltr');
    });
  }
});
