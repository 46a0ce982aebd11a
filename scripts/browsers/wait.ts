import type { PlayWindow } from '../../tests/support/play-window.ts';

/** ms; a busy machine draws slowly. */
const PATIENCE = 120_000;
const PAUSE = 100;

/** Waits until the page says so. @param what in words, for the error. @throws when it does not in time */
export async function untilTrue(
  page: PlayWindow,
  what: string,
  read: () => boolean | Promise<boolean>,
): Promise<void> {
  await poll(page, what, () => page.evaluate(read));
}

/** Waits until something of the page can be seen. */
export async function shown(page: PlayWindow, selector: string): Promise<void> {
  await poll(page, selector, () =>
    page.evaluate((one) => document.querySelector(one)?.checkVisibility() === true, selector),
  );
}

/** Waits until the screen has a heading and every picture in the page is really there. */
export async function allShown(page: PlayWindow): Promise<void> {
  await untilTrue(page, 'heading and pictures', () => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    const pictures = [...document.images].filter((one) => one.loading !== 'lazy');
    return heading !== '' && pictures.every((one) => one.complete && one.naturalWidth > 0);
  });
}

/** Waits until nothing more comes: a page that is left while something comes complains of that. */
export async function allCame(page: PlayWindow): Promise<void> {
  await untilTrue(page, 'quiet', async () => {
    const come = () => performance.getEntriesByType('resource').length;
    const before = come();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return come() === before;
  });
}

async function poll(page: PlayWindow, what: string, read: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let trouble = '';
  while (Date.now() < deadline) {
    try {
      if (await read()) return;
      trouble = '';
    } catch (error) {
      // The page may just be leaving for another one.
      trouble = ` (${String(error)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const words = await page
    .evaluate(
      () => `${location.href}: ${document.querySelector('main')?.className} ${document.body.textContent}`,
    )
    .catch(String);
  throw new Error(`Not met: ${what}${trouble}. On the page: ${words.slice(0, 300)}`);
}
