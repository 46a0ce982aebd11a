import { join } from 'node:path';
import { build } from 'vite';
import { ensurePhaser, phaserAlias } from '../phaser/ensure-phaser.ts';
import { ink } from '../vite-ink.ts';

/** Pages with the real stage and a way to look into it, by what they measure. */
const PAGES = {
  frames: 'tests/stage/harness/frames.html',
  textures: 'tests/stage/harness/index.html',
} as const;

/** Builds a page that measures the stage, minified like the game. @returns its folder, and its name there */
export async function buildStagePage(
  what: keyof typeof PAGES,
  root = process.cwd(),
): Promise<{ readonly folder: string; readonly page: string }> {
  await ensurePhaser(root);
  const folder = join(root, `.cache/${what}-page`);
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
      rolldownOptions: { input: join(root, PAGES[what]) },
    },
  });
  return { folder, page: PAGES[what] };
}
