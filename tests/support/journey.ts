import { expect, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import { createPlayer, type Player, type PlayerOptions } from './player.ts';
import type { Screen } from './read-screen.ts';
import type { Watch } from './watched.ts';

export const ended = (screen: Screen): boolean => screen.kind === 'page page--end';
export const onMap = (screen: Screen): boolean => screen.kind.startsWith('map');

/** How many ways through the story take turns, one a day. */
const WAYS = 5;
const DAY = 86_400_000;

/** Today's way; the environment variable WAY takes another, to repeat what failed. */
export const WAY = Number(process.env.WAY ?? Math.floor(Date.now() / DAY)) % WAYS;

/** ms; the long journeys have so much on a slow machine. */
export const PATIENCE = 600_000;

export interface JourneyOptions {
  readonly page: Page;
  readonly hand: Hand;
  /** Another one takes other ways, on the same day too. */
  readonly seed: number;
  readonly watch: Watch;
  readonly steer?: PlayerOptions['steer'];
}

/** Somebody who plays with one hand, while every screen met is checked. */
export function journey({ page, hand, seed, watch, steer }: JourneyOptions): Player {
  return createPlayer({
    page,
    hand,
    seed: seed + 100 * WAY,
    steer,
    met: (screen) => watch.axe(page, `${screen.kind}${screen.holding ? ' holding' : ''}`),
  });
}

/** Opens the game and waits until it can be played. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#overlay main button').first()).toBeVisible();
}

/** The game is over and its recap stands there. */
export const recapped = (screen: Screen): boolean => screen.kind.endsWith('recap');

/** Switches the picture off, as somebody does in the settings. */
export async function withoutStage(page: Page): Promise<void> {
  await open(page, './#/settings');
  await page.getByRole('switch', { name: /stage|picture|moving/i }).click();
}

/** From wherever a first visit begins to the end of the prologue, then on to the map. */
export async function playPrologue(player: Player): Promise<void> {
  await player.until(ended);
  await player.press((control) => control.numbered);
  await player.until(onMap, 5);
}

/** From the map by its signs into a chapter of a region, and to its end. */
export async function playChapter(page: Page, player: Player, region: number): Promise<readonly string[]> {
  const sign = await page.locator('.sign').nth(region).getAttribute('aria-expanded');
  const name = (await page.locator('.sign').nth(region).textContent()) ?? '';
  if (sign !== 'true') await player.press((control) => control.name === name.trim());
  await player.press((control) => control.classes.includes('btn--wide'));
  await player.until(ended);
  return page.locator('.end__cards .card__title').allInnerTexts();
}

/** The won cards are in the album, also after everything has been loaded again. */
export async function expectInAlbum(page: Page, cards: readonly string[]): Promise<void> {
  expect(cards.length).toBeGreaterThan(0);
  await page.goto('./#/album');
  await page.reload();
  await expect(page.locator('#overlay main .card').first()).toBeVisible();
  for (const card of cards)
    await expect(page.locator('main').getByText(card, { exact: true }).first()).toBeAttached();
}

/** Waits until the service worker looks after the page. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Presses "Take it all with me" and waits until all of it is on the device. */
export async function takeAllAlong(page: Page): Promise<void> {
  await open(page, './#/privacy');
  await readyForOffline(page);
  await page.locator('main button:has(svg)', { hasText: /\d/ }).first().click();
  const missing = (): Promise<string[]> =>
    page.evaluate(async () => {
      const list: { url: string }[] = await (await fetch('./take-along.json')).json();
      const kept = new Set((await (await caches.open('used')).keys()).map((request) => request.url));
      const wanted = list.map(({ url }) => new URL(url, document.baseURI).href);
      // Chromium hears opus; the other kind of each sound stays where it is.
      return wanted.filter((url) => !url.endsWith('.m4a') && !kept.has(url));
    });
  await expect.poll(missing, { timeout: 120_000 }).toEqual([]);
}

/** Every picture that the page shows has really been loaded. */
export async function expectPictures(page: Page): Promise<void> {
  const broken = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.images].filter((one) => !one.complete || one.naturalWidth === 0).map((one) => one.src),
    );
  await expect.poll(broken).toEqual([]);
}
