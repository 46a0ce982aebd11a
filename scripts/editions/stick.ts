import type { UserConfig } from 'vite';
import { shippedFiles } from '../shipped/shipped-files.ts';
import { stickFiles } from './stick-files.ts';
import { stickPage } from './stick-page.ts';

/**
 * The edition in one file for schools without network: everything in one page that runs from `file://`, where neither
 * modules nor pictures beside the page could be used, and no worker exists. `vite build --mode stick`.
 */
export function stick(root: string): UserConfig {
  const files = stickFiles(root);
  return {
    plugins: [files.plugin, shippedFiles(root), stickPage(root, files)],
    publicDir: false,
    build: {
      outDir: 'dist-stick',
      // Fonts in the style sheet and the title's picture in the page; all else is packed by stickFiles.
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}
