import { keys, mouse, touch } from '../support/hands.ts';
import { hasTurn } from '../support/in-turn.ts';
import {
  expectInAlbum,
  journey,
  open,
  PATIENCE,
  playChapter,
  playPrologue,
  takeAllAlong,
  WAY,
  withoutStage,
} from '../support/journey.ts';
import { expect, test } from '../support/watched.ts';

/** Which sign of the map leads to chapter 1: Home Port is the first. */
const LOOKOUT = 1;

test.beforeEach(() => test.setTimeout(PATIENCE));

/** Half of the journeys a day; the long run makes all of them. */
function onItsDay(place: number, title: string, body: Parameters<typeof test>[2]): void {
  if (hasTurn(place, 2)) test(title, body);
}

test.describe(`chapters 0 and 1, to a won card that is still there after a reload (WAY=${WAY})`, () => {
  onItsDay(0, 'with the mouse on the canvas', async ({ page, watch }) => {
    await open(page);
    const player = journey({ page, hand: mouse, seed: 1, watch });
    await playPrologue(player);
    await expect(page.locator('#stage canvas')).toBeVisible();
    await expectInAlbum(page, await playChapter(page, player, LOOKOUT));
  });

  onItsDay(1, 'with the keyboard only', async ({ page, watch }) => {
    await open(page);
    const player = journey({ page, hand: keys, seed: 2, watch });
    await playPrologue(player);
    await expectInAlbum(page, await playChapter(page, player, LOOKOUT));
  });

  onItsDay(2, 'with the stage switched off', async ({ page, watch }) => {
    await withoutStage(page);
    await page.goto('./#/');
    const player = journey({ page, hand: mouse, seed: 3, watch });
    await playPrologue(player);
    await expect(page.locator('#stage canvas')).toHaveCount(0);
    await expectInAlbum(page, await playChapter(page, player, LOOKOUT));
  });

  onItsDay(3, 'in Arabic, from right to left', async ({ page, watch }) => {
    await open(page, './?lang=ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const player = journey({ page, hand: mouse, seed: 4, watch });
    await playPrologue(player);
    const cards = await playChapter(page, player, LOOKOUT);
    expect(cards.join('')).toMatch(/\p{Script=Arabic}/u);
    expect(cards.join('')).not.toMatch(/[a-z]{3}/i);
  });

  onItsDay(4, 'after going offline', async ({ page, context, watch }) => {
    await takeAllAlong(page);
    await context.setOffline(true);
    await page.goto('about:blank');
    await open(page);
    const player = journey({ page, hand: mouse, seed: 5, watch });
    await playPrologue(player);
    await expectInAlbum(page, await playChapter(page, player, LOOKOUT));
  });
});

test.describe(`on a phone held upright (WAY=${WAY})`, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  onItsDay(5, 'by touch', async ({ page, watch }) => {
    await open(page);
    const player = journey({ page, hand: touch, seed: 6, watch });
    await playPrologue(player);
    await expectInAlbum(page, await playChapter(page, player, LOOKOUT));
  });
});
