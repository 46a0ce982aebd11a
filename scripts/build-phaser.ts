import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildPhaser } from './phaser/ensure-phaser.ts';

/** `npm run phaser`: makes vendor/phaser.js where needed and says how big it is. */
const { file, built } = await buildPhaser();
const bytes = readFileSync(file);
const kb = (n: number): string => `${(n / 1000).toFixed(0)} kB`;
console.log(
  `${built ? 'Built' : 'Up to date:'} ${file} ${kb(bytes.length)}, gzip ${kb(gzipSync(bytes).length)}, brotli ${kb(brotliCompressSync(bytes).length)}`,
);
