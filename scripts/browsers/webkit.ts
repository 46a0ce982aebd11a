import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { DrivenBrowser } from './driven-browser.ts';
import { findProgram } from './find-program.ts';
import { watchTraffic } from './watch-traffic.ts';
import { openSession, type WebDriver } from './web-driver.ts';

const DRIVER = { names: ['WebKitWebDriver'], package: 'webkit2gtk-driver' };
const BROWSER = { names: ['MiniBrowser'], package: 'webkit2gtk-driver' };
const SCREEN = { names: ['Xvfb'], package: 'xvfb' };
/** ms; a busy machine starts slowly. */
const PATIENCE = 240_000;
/** How often the driver is asked for before it counts as missing, and ms between. */
const TRIES = 200;
const PAUSE = 200;

/** WebKitGTK's own small browser on a screen that nobody sees, driven over plain WebDriver. */
export async function startWebkit(origin: string): Promise<DrivenBrowser> {
  const programs = {
    driver: findProgram(DRIVER),
    browser: findProgram(BROWSER),
    screen: findProgram(SCREEN),
  };
  const started: ChildProcess[] = [];
  const traffic = await watchTraffic(origin);
  const stop = async (): Promise<void> => {
    for (const child of started.toReversed()) child.kill();
    await traffic.close();
  };
  try {
    const { screen, display } = await openScreen(programs.screen);
    started.push(screen);
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(driver);
    const errors = consoleErrors(driver);
    const server = `http://127.0.0.1:${port}`;
    await answering(`${server}/status`);
    const session = await openSession(server, {
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: ['--automation', '--enable-write-console-messages-to-stdout=true', '--geometry=1280x800'],
      },
      proxy: { proxyType: 'manual', httpProxy: traffic.address, sslProxy: traffic.address },
    });
    await session.post('timeouts', { script: PATIENCE, pageLoad: PATIENCE, implicit: 0 });
    await session.post('window/rect', { width: 1280, height: 800 });
    return {
      version: session.version,
      evaluate: session.evaluate,
      mouse: mouseOf(session),
      goto: async (url) => void (await session.post('url', { url })),
      reload: async () => void (await session.post('refresh', {})),
      picture: async () => Buffer.from(String(await session.get('screenshot')), 'base64'),
      problems: async () => [...errors, ...traffic.foreign],
      untold: ['errors that a worker keeps to itself'],
      close: async () => {
        await session.close().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A screen in memory, on the first number that is free. */
async function openScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = screen.stdio[3];
  if (!pipe) throw new Error('The screen says nothing');
  const [number] = await once(pipe, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

/** What the browser writes of errors; it prints each message of a console in one line or more. */
function consoleErrors(driver: ChildProcess): readonly string[] {
  const errors: string[] = [];
  const read = (chunk: Buffer): void => {
    for (const line of String(chunk).split('\n')) if (/^CONSOLE .*\bERROR\b/.test(line)) errors.push(line);
  };
  driver.stdout?.on('data', read);
  driver.stderr?.on('data', read);
  return errors;
}

function mouseOf(session: WebDriver): DrivenBrowser['mouse'] {
  let at = { x: 0, y: 0 };
  const act = async (actions: readonly object[]): Promise<void> => {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await session.post('actions', { actions: [pointer] });
  };
  return {
    async move(x, y, { steps = 1 } = {}) {
      const from = at;
      at = { x, y };
      const stops = Array.from({ length: steps }, (_, index) => (index + 1) / steps);
      await act(
        stops.map((share) => ({
          type: 'pointerMove',
          duration: 0,
          x: Math.round(from.x + (x - from.x) * share),
          y: Math.round(from.y + (y - from.y) * share),
        })),
      );
    },
    down: () => act([{ type: 'pointerDown', button: 0 }]),
    up: () => act([{ type: 'pointerUp', button: 0 }]),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const there = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('The driver of WebKit does not answer');
}
