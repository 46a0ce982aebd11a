import { defineConfig } from 'vitest/config';
import { ensurePhaser, phaserAlias } from './scripts/phaser/ensure-phaser.ts';
import { ink } from './scripts/vite-ink.ts';

/** Areas that need a page: the overlay draws into one, Phaser (real, without pictures) boots in one. */
const PAGE = ['tests/overlay/**/*.test.{ts,tsx}', 'tests/stage/**/*.test.ts'];

export default defineConfig(async () => {
  await ensurePhaser(import.meta.dirname);
  const shared = {
    plugins: [ink()],
    resolve: { alias: phaserAlias(import.meta.dirname) },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  };
  return {
    test: {
      testTimeout: 30_000,
      hookTimeout: 30_000,
      projects: [
        { ...shared, test: { name: 'rules', include: ['tests/**/*.test.{ts,tsx}'], exclude: PAGE } },
        {
          ...shared,
          test: {
            name: 'page',
            include: PAGE,
            environment: 'happy-dom',
            setupFiles: ['./node_modules/phaser/tests/setup.js'],
          },
        },
      ],
    },
  };
});
