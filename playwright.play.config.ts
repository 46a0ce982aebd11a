import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** The long runs of `npm run play`: every ending, every game by every hand. */
export default defineConfig(config, {
  testDir: 'tests',
  testMatch: ['play/*.spec.ts', 'e2e/play-through.spec.ts'],
  outputDir: 'test-results/play',
  reporter: [['list'], ['json', { outputFile: '.cache/play.json' }]],
});
