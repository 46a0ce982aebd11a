import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserRun, browsersTable, type Outcome } from './browsers/browsers-table.ts';
import { CHECKS, type Stand } from './browsers/checks.ts';
import type { StartBrowser } from './browsers/driven-browser.ts';
import { startFirefox } from './browsers/firefox.ts';
import { startWebkit } from './browsers/webkit.ts';
import { serveDist } from './serve-dist.ts';
import { readTable, writeTable } from './write-table.ts';

/**
 * `npm run browsers [-- firefox | webkit] [-g words]`: the built game and its edition in one file in browsers other than Chromium,
 * played with a real mouse; builds when there is no build. What was tried renews its rows of the table in docs/quality.md, whatever the result.
 */
const BROWSERS: Readonly<Record<string, readonly [name: string, start: StartBrowser]>> = {
  firefox: ['Firefox', startFirefox],
  webkit: ['WebKitGTK', startWebkit],
};

const FILE = 'dist-stick/play-with-sango.html';

if (!existsSync('dist/index.html')) build('production');
if (!existsSync(FILE)) build('stick');
const args = process.argv.slice(2);
const wordsAt = args.indexOf('-g');
/** Only checks with these words; the others keep their rows. */
const words = new RegExp(wordsAt < 0 ? '' : (args[wordsAt + 1] ?? ''), 'i');
const asked = wordsAt < 0 ? args : args.toSpliced(wordsAt, 2);
const unknown = asked.filter((name) => !(name in BROWSERS));
if (unknown.length > 0)
  throw new Error(`Not a browser of this command: ${unknown.join(', ')}. Known: ${Object.keys(BROWSERS)}`);

const runs: BrowserRun[] = [];
for (const [key, [name, start]] of Object.entries(BROWSERS)) {
  if (asked.length === 0 || asked.includes(key)) runs.push(await tryAll(name, start));
}
renew(runs);
console.log(`\n${readTable('browsers')}`);
const all = runs.flatMap(({ outcomes }) => outcomes);
for (const how of ['passed', 'failed', 'skipped'] as const)
  console.log(`${all.filter((one) => one.how === how).length} ${how}`);
if (all.some(({ how }) => how === 'failed')) process.exitCode = 1;

function build(mode: string): void {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exit(1);
}

function renew(tried: readonly BrowserRun[]): void {
  writeTable('browsers', browsersTable(readTable('browsers'), tried));
}

/** All checks in one browser, one after the other; a browser that does not start fails once. */
async function tryAll(name: string, start: StartBrowser): Promise<BrowserRun> {
  const date = new Date().toISOString().slice(0, 10);
  const { url, server } = await serveDist();
  const file = pathToFileURL(FILE).href;
  let served = true;
  const cut = async (): Promise<void> => {
    if (!served) return;
    served = false;
    const closed = server.close();
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    await closed;
  };
  try {
    const browser = await start(new URL(url).origin);
    const title = `${name} ${browser.version}`;
    try {
      const outcomes: Outcome[] = [];
      for (const check of CHECKS.filter(({ what }) => words.test(what))) {
        outcomes.push(await tryOne(title, check, { browser, url, file, cut }));
        // Each as soon as it is known: what stops a long run takes nothing of this away.
        renew([{ name: title, untold: browser.untold, date, outcomes }]);
      }
      return { name: title, untold: browser.untold, date, outcomes };
    } finally {
      await browser.close();
    }
  } catch (error) {
    console.error(error);
    const why = String(error).slice(0, 200);
    return { name, untold: [], date, outcomes: [{ what: 'Starts', how: 'failed', why }] };
  } finally {
    await cut();
  }
}

async function tryOne(title: string, { what, run }: (typeof CHECKS)[number], stand: Stand): Promise<Outcome> {
  const began = Date.now();
  const told = (how: Outcome['how'], why?: string): Outcome => {
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${title} | ${how} | ${what} (${seconds} s)${why ? `: ${why}` : ''}`);
    return { what, how, ...(why ? { why } : {}) };
  };
  try {
    const why = await run(stand);
    return why ? told('skipped', why) : told('passed');
  } catch (error) {
    console.error(error);
    return told('failed', error instanceof Error ? error.message.slice(0, 200) : String(error));
  }
}
