import { expect, type Frame, type Page } from '@playwright/test';
import { mouse } from './hands.ts';
import { expectPictures, onMap } from './journey.ts';
import { createPlayer } from './player.ts';
import type { Screen } from './read-screen.ts';
import { type SmallHost, smallHost } from './serve-with-headers.ts';

export interface Platform extends SmallHost {
  /** The page that shows the game at an address in a sandboxed frame, from an origin that is not the game's. */
  pageFor(game: string): string;
}

/** A learning platform in short: one page with one frame. */
export function learningPlatform(): Promise<Platform> {
  const page = (game: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Course</title><link rel="icon" href="data:,"><body style="margin:0">
<iframe title="Game" sandbox="allow-scripts" src="${game}" style="border:0;width:100vw;height:100vh"></iframe></body></html>`;
  const shown = new Map<string, string>();
  return smallHost((path) => shown.get(path) ?? null, {}, '127.0.0.1').then((host) => ({
    ...host,
    pageFor(game) {
      const path = `/course-${shown.size}.html`;
      shown.set(path, page(game));
      return `${host.origin}${path.slice(1)}`;
    },
  }));
}

/** What goes wrong in a page and its frames. */
export function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('requestfailed', (one) => problems.push(`${one.url()}: ${one.failure()?.errorText}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  return problems;
}

/** Plays a card game in a frame without an origin until a screen is met, goes on to the map, and finds nothing amiss. */
export async function playFramed(
  page: Page,
  platform: Platform,
  game: string,
  until: (screen: Screen) => boolean,
): Promise<void> {
  const problems = problemsOf(page);
  await page.goto(platform.pageFor(`${game}#/game/sort?level=1&seed=7`));
  const frame = await frameOf(page, game);
  await expect(frame.locator('#overlay main button').first()).toBeVisible();
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  // The stage draws, from pictures that are foreign to the frame.
  await expect(frame.locator('canvas')).toBeVisible();
  // Nothing can be kept here, and that is said.
  await frame.locator('.toast button').click();
  const inside = insideOf(page, frame);
  await createPlayer({ page: inside, hand: mouse, seed: 3 }).until(until);
  await expectPictures(inside);
  const fonts = await frame.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((font) => font.status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
  await frame.evaluate(() => {
    location.hash = '#/map';
  });
  await createPlayer({ page: inside, hand: mouse, seed: 3 }).until(onMap, 5);
  expect([...new Set(problems)]).toEqual([]);
}

async function frameOf(page: Page, game: string): Promise<Frame> {
  const found = () => page.frames().find((one) => one.url().startsWith(game));
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found();
  if (!frame) throw new Error('the frame has gone');
  return frame;
}

/** The frame where something is looked for, the window where something is pressed. */
function insideOf(page: Page, frame: Frame): Page {
  const both = new Proxy(frame, {
    get(_target, name) {
      const from: object = name in frame ? frame : page;
      const value: unknown = Reflect.get(from, name);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
  // A frame has all of a page that the player of the tests needs, but for the mouse.
  return both as unknown as Page;
}
