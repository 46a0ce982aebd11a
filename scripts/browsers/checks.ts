import { createPlayer } from '../../tests/support/player.ts';
import { readScreen, type Screen } from '../../tests/support/read-screen.ts';
import { windowMouse } from '../../tests/support/window-mouse.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { allCame, allShown, shown, untilTrue } from './wait.ts';

/** A browser in front of the game. */
export interface Stand {
  readonly browser: DrivenBrowser;
  /** Address of the game, with the slash at its end. */
  readonly url: string;
  /** Address of the edition in one file, on this machine's disk. */
  readonly file: string;
  /** Cuts the network: nothing is served any more. */
  cut(): Promise<void>;
}

export interface Check {
  readonly what: string;
  /** @returns why it had to be left out, or nothing. @throws when it fails */
  run(stand: Stand): Promise<string | undefined>;
}

/** Addresses, and what must stand there: an unknown one would fall back to the map. */
const PLACES = [
  ['map', 'main.map'],
  ['album', 'main.page--album'],
  ['settings', 'main.page--settings'],
  ['help', 'main.page--help'],
  ['class/1?minutes=20&age=9&step=2', '.class__main'],
  ['event?langs=en,hu,ar', 'main.attract'],
  ['print/cards', 'main.page--print'],
] as const;
/** What the first visit brings; the rest comes with "Take it all with me". */
const KEPT = [
  ['', 'main.title'],
  ['chapter/0', 'main.scene'],
  ['map', 'main.map'],
  ['help', 'main.page--help'],
  ['settings', 'main.page--settings'],
] as const;

const ended = (screen: Screen): boolean => screen.kind === 'page page--end';
const recapped = (screen: Screen): boolean => screen.kind.endsWith('recap');
const player = ({ browser }: Stand, seed: number) => createPlayer({ page: browser, hand: windowMouse, seed });

/** Everything that is tried, one after the other, as one visitor: each goes on from what was kept before. */
export const CHECKS: readonly Check[] = [
  {
    what: 'A first visit opens the first story, cold',
    async run({ browser, url }) {
      await browser.goto(url);
      await shown(browser, 'main.scene button');
      await untilTrue(browser, 'first story', () => location.hash === '#/chapter/0');
    },
  },
  {
    what: 'The prologue and its game are played to their end by pressing what the page offers',
    async run(stand) {
      const child = player(stand, 1);
      await child.until(ended);
      await child.press((control) => control.numbered);
      await child.until((screen) => screen.kind.startsWith('map'), 5);
    },
  },
  {
    what: 'The title opens, and the won cards are in the album after a reload (IndexedDB)',
    async run({ browser, url }) {
      await leave(browser);
      await browser.goto(url);
      await shown(browser, 'main.title button');
      await browser.goto(`${url}#/album`);
      await shown(browser, 'main .card');
      const titles = () =>
        [...document.querySelectorAll('main .card__title')].map((one) => one.textContent ?? '').join(' · ');
      const before = await browser.evaluate(titles);
      await browser.reload();
      await shown(browser, 'main .card');
      const after = await browser.evaluate(titles);
      if (before === '' || after !== before) throw new Error(`before: ${before}; after: ${after}`);
    },
  },
  {
    what: 'A card game is played to its recap with the mouse on the canvas',
    async run(stand) {
      await stand.browser.goto(`${stand.url}#/game/sort?level=1&seed=5`);
      await shown(stand.browser, '#stage canvas');
      await shown(stand.browser, 'main.table--mirror');
      await player(stand, 2).until(recapped);
    },
  },
  {
    what: 'A card game is played to its recap with the stage off',
    async run(stand) {
      const { browser, url } = stand;
      await browser.goto(`${url}#/settings`);
      await shown(browser, 'main.page--settings');
      await pressSwitch(stand, 'moving pictures');
      await browser.goto(`${url}#/game/trick-duel?level=1&seed=6`);
      await shown(browser, 'main.table');
      await untilTrue(browser, 'no canvas', () => document.querySelector('#stage canvas') === null);
      await player(stand, 3).until(recapped);
      await browser.goto(`${url}#/settings`);
      await shown(browser, 'main.page--settings');
      await pressSwitch(stand, 'moving pictures');
    },
  },
  {
    what: 'Arabic, from right to left, and back to English',
    async run(stand) {
      const { browser, url } = stand;
      await browser.goto(`${url}#/languages`);
      await shown(browser, 'main.page--languages');
      const choose = (lang: string) =>
        press(stand, `main button[lang="${lang}"], main button:has([lang="${lang}"])`);
      await choose('ar');
      await untilTrue(browser, 'dir=rtl', () => document.documentElement.dir === 'rtl');
      await browser.goto(`${url}#/map`);
      await shown(browser, 'main.map');
      await untilTrue(browser, 'Arabic letters', () =>
        /\p{Script=Arabic}/u.test(document.querySelector('main')?.textContent ?? ''),
      );
      await browser.goto(`${url}#/languages`);
      await shown(browser, 'main.page--languages');
      await choose('en');
      await untilTrue(browser, 'dir=ltr', () => document.documentElement.dir === 'ltr');
    },
  },
  ...PLACES.map(
    ([address, selector]): Check => ({
      what: `Opens directly: #/${address.split('?')[0]}`,
      async run({ browser, url }) {
        await leave(browser);
        await browser.goto(`${url}#/${address}`);
        await shown(browser, selector);
        await allShown(browser);
      },
    }),
  ),
  {
    what: 'Without network after the first visit: title, prologue, map, help, settings',
    async run({ browser, url, cut }) {
      await browser.goto(`${url}#/map`);
      await shown(browser, 'main.map');
      if (!(await browser.evaluate(() => 'serviceWorker' in navigator)))
        return 'this build of the browser has no service workers';
      await untilTrue(browser, 'service worker', async () => {
        await navigator.serviceWorker.ready;
        return navigator.serviceWorker.controller !== null;
      });
      await allCame(browser);
      await cut();
      for (const [address, selector] of KEPT) {
        await leave(browser);
        await browser.goto(`${url}#/${address}`);
        await shown(browser, selector);
        await allShown(browser);
      }
    },
  },
  {
    what: 'The edition in one file opens from the disk, and a card game is played to its recap on the canvas',
    async run(stand) {
      const { browser, file } = stand;
      await leave(browser);
      await browser.goto(file);
      await shown(browser, 'main.scene button');
      await browser.goto(`${file}#/game/sort?level=1&seed=5`);
      await shown(browser, '#stage canvas');
      await shown(browser, 'main.table--mirror');
      await player(stand, 4).until(recapped);
    },
  },
  {
    what: 'No error in the console, no request to another origin',
    async run({ browser }) {
      // A browser that is gone has nothing to complain of.
      await browser.evaluate(() => document.readyState);
      const problems = [...new Set(await browser.problems())];
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  },
];

/** So that what comes next opens as for somebody who comes from elsewhere. */
async function leave(browser: DrivenBrowser): Promise<void> {
  await allCame(browser);
  await browser.goto('about:blank');
}

/** Presses a button with the mouse once it is there. */
async function press({ browser }: Stand, selector: string): Promise<void> {
  await shown(browser, selector);
  const index = await browser.evaluate((one) => {
    const button = document.querySelector<HTMLButtonElement>(one);
    return button ? [...document.querySelectorAll('button')].indexOf(button) : -1;
  }, selector);
  const control = (await readScreen(browser)).controls.find((one) => one.index === index);
  if (!control) throw new Error(`${selector} cannot be pressed`);
  await windowMouse.press(browser, control);
}

/** Presses the switch whose words fit. */
async function pressSwitch({ browser }: Stand, words: string): Promise<void> {
  const index = await browser.evaluate(
    (wanted) =>
      [...document.querySelectorAll('button')].findIndex((one) => {
        const label = document.getElementById(one.getAttribute('aria-labelledby') ?? '');
        return (
          one.getAttribute('role') === 'switch' && new RegExp(wanted, 'i').test(label?.textContent ?? '')
        );
      }),
    words,
  );
  const before = await readScreen(browser);
  const control = before.controls.find((one) => one.index === index);
  if (!control) throw new Error('There is no such switch');
  await windowMouse.press(browser, control);
}
