import { defineConfig } from 'vitest/config';
import { ensurePhaser, phaserAlias } from './scripts/phaser/ensure-phaser.ts';
import { ink } from './scripts/vite-ink.ts';

/** Areas that need a page: the overlay draws into one, Phaser (real, without pictures) boots in one. */
const PAGE = ['tests/overlay/**/*.test.{ts,tsx}', 'tests/stage/**/*.test.ts'];

/** ms; shared machines are slow, and a project does not inherit these. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig(async () => {
  await ensurePhaser(import.meta.dirname);
  const shared = {
    plugins: [ink()],
    resolve: { alias: phaserAlias(import.meta.dirname) },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  };
  return {
    test: {
      // Both cores of a small machine: the process that only waits for them needs none.
      maxWorkers: '100%',
      projects: [
        {
          ...shared,
          test: { ...patience, name: 'rules', include: ['tests/**/*.test.{ts,tsx}'], exclude: PAGE },
        },
        {
          ...shared,
          test: {
            ...patience,
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
