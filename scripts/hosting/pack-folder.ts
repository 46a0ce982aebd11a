import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|txt|svg|webmanifest)$/;
/** Below this a packed answer is no smaller on the wire. Bytes. */
const WORTH = 1000;

export interface Packed {
  readonly files: number;
  /** Bytes as they are, and with gzip and brotli at their best. */
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Puts `.gz` and `.br` beside every file of text, for hosts that send such files instead of packing each answer. */
export function packFolder(
  folder: string,
  kinds: readonly ('gzip' | 'brotli')[] = ['gzip', 'brotli'],
): Packed {
  const sum = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(name)) continue;
    const path = join(folder, name);
    const content = readFileSync(path);
    if (content.length < WORTH) continue;
    sum.files += 1;
    sum.plain += content.length;
    for (const kind of kinds) {
      const packed = kind === 'gzip' ? gzipSync(content, { level: 9 }) : brotli(content);
      sum[kind] += packed.length;
      writeFileSync(`${path}.${kind === 'gzip' ? 'gz' : 'br'}`, packed);
    }
  }
  return sum;
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
