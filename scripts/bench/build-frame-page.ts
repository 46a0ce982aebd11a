import { join } from 'node:path';
import { build } from 'vite';
import { ensurePhaser, phaserAlias } from '../phaser/ensure-phaser.ts';
import { ink } from '../vite-ink.ts';

const PAGE = 'tests/stage/harness/frames.html';

/** Builds the page that measures frames, minified like the game. @returns its folder, and its name there */
export async function buildFramePage(
  root = process.cwd(),
): Promise<{ readonly folder: string; readonly page: string }> {
  await ensurePhaser(root);
  const folder = join(root, '.cache/frame-page');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [ink()],
    resolve: { alias: phaserAlias(root) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, PAGE) },
    },
  });
  return { folder, page: PAGE };
}
