import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Zzfx {
  readonly ZZFX: { buildSamples(...parameters: readonly number[]): readonly number[] };
}

/**
 * The small synthesiser zzfx (MIT), without the browser it expects: it opens an AudioContext when loaded.
 * @returns a function from parameters (frequency first) to samples at 44.1 kHz
 */
export async function openSynthesiser(
  folder: string,
): Promise<(parameters: readonly number[]) => Float32Array> {
  const stand = 'const AudioContext = class {}; const StereoPannerNode = class {};\n';
  const file = `${folder}/zzfx.mjs`;
  writeFileSync(file, stand + readFileSync('node_modules/zzfx/ZzFX.js', 'utf8'));
  const { ZZFX } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Zzfx;
  const VOLUME = 1;
  const RANDOMNESS = 0;
  return (parameters) => Float32Array.from(ZZFX.buildSamples(VOLUME, RANDOMNESS, ...parameters));
}
