import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { ink } from '../../../scripts/vite-ink.ts';

/**
 * Builds the page for looking at the overlay by itself:
 * `npx vite build -c tests/overlay/harness/vite.config.ts --outDir <folder>`, then serve that folder.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  publicDir: false,
  // Content is checked by the game's own build; here half a deck may be looked at.
  plugins: [{ ...ink(), buildStart: undefined }],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') },
  },
});
