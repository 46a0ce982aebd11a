import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { dataAddress } from './data-address.ts';

/** The name by which the game's modules reach their files; the script that fills it comes before them. */
const FILES = 'sangoFiles';
/** The element in the page that holds them. */
const PLACE = 'sango-files';

/** Every sound is there twice; this kind is played by every browser that runs the edition. */
const LEFT_OUT = /\.opus\?url$/;

export interface StickFiles {
  readonly plugin: Plugin;
  /** Everything that was asked for, packed, as an element of the page. Known once all modules were read. */
  element(): string;
  /** To be run before the game: unpacks the files, or shows the kind line of the page. */
  readonly loader: string;
}

/**
 * Pictures and sounds of the edition in one file. A module that asks for a file's address gets a data: address out of
 * one packed block, so that nothing of the game knows that there are no files beside it.
 */
export function stickFiles(root: string): StickFiles {
  // By their names: in which order the build reads its modules changes from time to time.
  const addresses = new Map<string, string>();
  return {
    plugin: {
      name: 'sango:stick-files',
      enforce: 'pre',
      buildStart() {
        addresses.clear();
      },
      load: {
        filter: { id: /\.(svg|webp|png|m4a|opus)\?url$/ },
        handler(id) {
          if (LEFT_OUT.test(id)) return 'export default undefined;';
          const file = id.replace(/\?url$/, '');
          const name = relative(root, file).replaceAll(sep, '/');
          addresses.set(name, dataAddress(basename(file), readFileSync(file)));
          return `export default ${FILES}[${JSON.stringify(name)}];`;
        },
      },
    },
    element() {
      const sorted = Object.fromEntries([...addresses].sort(([one], [other]) => (one < other ? -1 : 1)));
      const packed = gzipSync(JSON.stringify(sorted), { level: 9 }).toString('base64');
      return `<script type="application/gzip" id="${PLACE}">${packed}</script>`;
    },
    loader: `const ${FILES} = await (async () => {
  const place = document.getElementById('${PLACE}');
  const packed = await fetch('data:application/gzip;base64,' + place.textContent);
  place.remove();
  return new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).json();
})().catch((error) => {
  document.getElementById('sorry').removeAttribute('hidden');
  throw error;
});
`,
  };
}
