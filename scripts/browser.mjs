/**
 * A real browser for tests and pictures: the one in CHROME_PATH, else Chromium, Chrome or Edge of this
 * machine, else one that gets installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './prepare.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/** No window, nothing in the background, no request of the browser's own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns path of a browser that starts, or undefined */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (starts(asked)) return asked;
    console.error(`CHROME_PATH is ${asked}, but that does not start. Looking for another browser.`);
  }
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...PLACES, downloaded()].find((path) => path && starts(path));
}

/**
 * @returns path of a browser that starts
 * @throws when there is none and none could be installed
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium, Chrome or Edge found: installing one …');
  for (const install of [installWithApt, download]) {
    await install();
    const path = findBrowser();
    if (path) return path;
  }
  throw new Error('No browser could be installed. Install Chromium, or set CHROME_PATH to one.');
}

async function installWithApt() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, seconds: 180 });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, seconds: 600 });
}

async function download() {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  await run(process.execPath, [cli, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'], {
    seconds: 900,
  });
}

/** The browser that Playwright's own installer leaves, if its package is there. */
function downloaded() {
  const code = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
  const answer = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

function starts(path) {
  if (!existsSync(path)) return false;
  // Windows browsers open a window when asked for their version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}
