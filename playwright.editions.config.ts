import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

const { webServer: _, ...rest } = config;

/** The other editions, and the game behind a real host: `npm run editions`. Each test starts what serves it. */
export default defineConfig({
  ...rest,
  testDir: 'tests/editions',
  outputDir: 'test-results/editions',
  workers: 1,
});
