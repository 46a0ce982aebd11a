import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

const port = Number(process.env.PREVIEW_PORT) || 5304;
const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser found. `npm test` installs one; or set CHROME_PATH.');
const origin = `http://localhost:${port}`;

/** The built game in a real browser: run `npm run build` first (`npm test` does). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `${origin}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath, args: [...BROWSER_ARGS] },
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host localhost`,
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
