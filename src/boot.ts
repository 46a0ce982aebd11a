import { mendPage } from './app/mend-page.ts';
import { tryAgain } from './app/try-again.ts';

/** ms; after these the game no longer waits for the picture. */
const PATIENCE = 4000;

mendPage(document);
start().catch(() => {
  // Whatever went wrong, a child gets a kind line and not an empty picture.
  document.getElementById('sorry')?.removeAttribute('hidden');
});

/**
 * The page names no other script than this small one: on a slow network every script before the title's picture leaves
 * a child before an empty page for longer. And a script that could not be had is asked for again.
 */
async function start(): Promise<void> {
  if (showsTitle()) await titlePicture();
  const { main } = await tryAgain(() => import('./main.ts'));
  await main();
}

/** Other addresses do not show the picture for long. */
function showsTitle(): boolean {
  return /^#?\/?$/.test(location.hash);
}

/** The picture has come, or cannot be had, or has taken its time. */
function titlePicture(): Promise<unknown> {
  const picture = document.querySelector<HTMLImageElement>('.title__picture img');
  if (!picture || picture.complete) return Promise.resolve();
  const arrived = new Promise((resolve) => {
    for (const event of ['load', 'error']) picture.addEventListener(event, resolve, { once: true });
  });
  return Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
