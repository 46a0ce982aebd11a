import { mendPage } from './app/mend-page.ts';
import { tryAgain } from './app/try-again.ts';
import { loadChapter } from './content/load-chapter.ts';
import { FIRST_TEXTS, loadTexts } from './i18n/load-texts.ts';
import { SOURCE } from './i18n/source.ts';

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
  await pageRead();
  if (showsTitle()) await titlePicture();
  const game = tryAgain(() => import('./main.ts'));
  fetchAhead();
  const { main } = await game;
  await main();
}

/**
 * What the game will ask for as soon as it has come is fetched beside it and not after it: the first texts and, when the
 * address is not the title's, the list of chapters and the story. Nobody waits for it here; whoever needs it asks again,
 * and gets what has come.
 */
function fetchAhead(): void {
  const [, chapter] = /^#\/chapter\/([\w-]+)/.exec(location.hash) ?? [];
  const ahead: Promise<unknown>[] = FIRST_TEXTS.map((namespace) => loadTexts(SOURCE, namespace));
  if (!showsTitle()) ahead.push(import('./content/chapter-list.ts'));
  if (chapter) ahead.push(loadTexts(SOURCE, `chapter-${chapter}`), loadChapter(chapter));
  for (const one of ahead) one.catch(() => undefined);
}

/** This script does not wait for the page's last line. */
function pageRead(): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
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
