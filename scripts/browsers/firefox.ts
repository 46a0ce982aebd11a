import { launch, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';
import { findProgram } from './find-program.ts';

const FIREFOX = { names: ['firefox-esr', 'firefox'], package: 'firefox-esr' };
/** ms; a busy machine starts slowly. */
const PATIENCE = 240_000;

/** Firefox without a window, driven over WebDriver BiDi. */
export async function startFirefox(origin: string): Promise<DrivenBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findProgram(FIREFOX),
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    defaultViewport: { width: 1280, height: 720 },
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const problems = watch(page, origin);
    return {
      version: (await browser.version()).replace(/^firefox\//i, ''),
      evaluate: <T, A>(read: (argument: A) => T | Promise<T>, argument?: A) =>
        page.evaluate(read as (argument: unknown) => T | Promise<T>, argument),
      mouse: page.mouse,
      goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
      reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
      picture: () => page.screenshot(),
      problems: async () => problems,
      untold: [],
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      problems.push(`Request to another origin: ${url.href}`);
  });
  page.on('pageerror', (error) => problems.push(`Error in the page: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`Console: ${message.text()} (${message.location().url ?? ''})`);
  });
  return problems;
}
