import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { dataAddress } from './data-address.ts';
import { onePage } from './one-page.ts';
import { stickContents } from './stick-contents.ts';
import type { StickFiles } from './stick-files.ts';

export const STICK_PAGE = 'play-with-sango.html';

/** What still can be sent by mail and opened by an old computer. Bytes. */
const MOST = 25_000_000;

/** Turns what Vite has built into one page and a text about it. */
export function stickPage(root: string, files: StickFiles): Plugin {
  return {
    name: 'sango:stick-page',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      // There is no folder beside the page that could hold it.
      handler: (html) =>
        html.replace('/icon.svg', dataAddress('icon.svg', readFileSync(join(root, 'public/icon.svg')))),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const made = Object.values(bundle);
        const scripts = made.filter((file) => file.type === 'chunk');
        const styles = made.filter((file) => file.fileName.endsWith('.css'));
        const pages = made.filter((file) => file.fileName.endsWith('.html'));
        const [script, style, page] = [scripts[0], styles[0], pages[0]];
        if (scripts.length !== 1 || styles.length !== 1 || pages.length !== 1 || !script || !style || !page)
          return this.error(`One of each is expected: ${made.map((file) => file.fileName).join(', ')}`);
        for (const file of [script, style, page]) delete bundle[file.fileName];
        const source = onePage({
          html: textOf(page),
          script: `${files.loader}${textOf(script)}`,
          style: textOf(style),
          data: files.element(),
        });
        const bytes = Buffer.byteLength(source);
        if (bytes > MOST) this.error(`${STICK_PAGE} has ${bytes} bytes, ${bytes - MOST} too many.`);
        this.emitFile({ type: 'asset', fileName: STICK_PAGE, source });
        const contents = stickContents(root, { name: STICK_PAGE, bytes });
        this.emitFile({ type: 'asset', fileName: 'READ-ME.txt', source: contents });
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
