import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { phaserSource } from './source-plugin.ts';

/** Everything whose change asks for a new build, besides Phaser's own version. */
const PARTS = ['entry.js', 'source-plugin.ts', 'ensure-phaser.ts'];

export interface PhaserBuild {
  /** Absolute path of the module to use for 'phaser'. */
  readonly file: string;
  /** Was it made just now? */
  readonly built: boolean;
}

/** Is the whole stock package wanted instead (`SANGO_PHASER=stock`)? Slower to load, useful to find a build's fault. */
export function stockPhaser(): boolean {
  return process.env.SANGO_PHASER === 'stock';
}

/**
 * Vite's `resolve.alias` for Phaser, the same in dev, test and build. Empty with the stock package.
 * @param root folder of the repository
 */
export function phaserAlias(root = process.cwd()): Record<string, string> {
  return stockPhaser() ? {} : { phaser: target(root) };
}

/**
 * Makes Phaser ready for `phaserAlias`: builds vendor/phaser.js when it is missing or older than Phaser's version
 * or these scripts; does nothing with the stock package.
 * @param root folder of the repository
 */
export async function ensurePhaser(root = process.cwd()): Promise<PhaserBuild> {
  if (stockPhaser()) return { file: join(root, 'node_modules/phaser/dist/phaser.esm.js'), built: false };
  return buildPhaser(root);
}

/**
 * Makes vendor/phaser.js where needed, whatever is used otherwise.
 * Safe to call from several processes at once: the file is put in place in one step.
 * @param root folder of the repository
 */
export async function buildPhaser(root = process.cwd()): Promise<PhaserBuild> {
  const file = target(root);
  const stamp = `/* phaser ${stampOf(root)} */`;
  if (existsSync(file) && beginning(file, stamp.length) === stamp) return { file, built: false };
  await bundle(root, stamp);
  return { file, built: true };
}

function target(root: string): string {
  return resolve(root, 'vendor/phaser.js');
}

function stampOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/phaser/package.json'), 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256');
  for (const part of PARTS) hash.update(readFileSync(join(root, 'scripts/phaser', part)));
  return `${version} ${hash.digest('hex').slice(0, 16)}`;
}

function beginning(file: string, length: number): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}

async function bundle(root: string, stamp: string): Promise<void> {
  const source = `${realpathSync(join(root, 'node_modules/phaser/src')).replaceAll('\\', '/')}/`;
  const outDir = join(root, 'vendor', `.making-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      publicDir: false,
      define: { global: 'globalThis' },
      resolve: { alias: [{ find: /^phaser-src\//, replacement: source }] },
      plugins: [phaserSource(source)],
      build: {
        outDir,
        target: 'es2022',
        minify: true,
        lib: { entry: join(root, 'scripts/phaser/entry.js'), formats: ['es'], fileName: () => 'phaser.js' },
        rolldownOptions: { output: { postBanner: stamp } },
      },
    });
    renameSync(join(outDir, 'phaser.js'), target(root));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
