import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Layer, Score } from '../../assets/audio/src/score.ts';
import { type BandShares, bandShares } from './bands.ts';
import { loudness, truePeak } from './loudness.ts';
import { measureSeam, quietestSeam, type Seam } from './seam.ts';
import { loopLength, performLoop } from './synth/perform.ts';
import { SAMPLE_RATE, samplesIn } from './synth/voice.ts';
import { decode, type Encoding, encodeAac, encodeOpus } from './tools.ts';
import { amplified, type Channels, joined, together, writeWave } from './wave.ts';

/** LUFS of every loop: its lower layer alone, and both. */
export const BASE_LEVEL = -21;
export const FULL_LEVEL = -18.5;
/** A piece of the loop before and after itself, s: decoders shift sounds by up to 50 ms. */
const BEFORE = 0.35;
const AFTER = 0.2;

/** A chapter's loops share its budget with its pictures; the others may be larger. */
const FRUGAL: readonly string[] = ['home', 'lookout', 'harbour', 'echo', 'table', 'duel'];

function qualityOf(name: string, layer: Layer): Encoding {
  const frugal = FRUGAL.includes(name);
  if (layer === 'base') return { opus: frugal ? 27 : 34, aac: 40, channels: 2 };
  return { opus: frugal ? 20 : 26, aac: 32, channels: 2 };
}

export interface FileFacts {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface LayerFacts extends FileFacts {
  readonly seam: Seam;
}

export interface MusicFacts {
  /** Fingerprint of the score it was made from. */
  readonly score: string;
  readonly key: string;
  /** ms in the files */
  readonly start: number;
  readonly length: number;
  /** Measured on the decoded files, by kind: LUFS, dBTP of both layers together. */
  readonly measured: Readonly<Record<'opus' | 'm4a', { base: number; both: number; peak: number }>>;
  readonly bands: BandShares;
  readonly files: Readonly<Record<Layer, readonly LayerFacts[]>>;
}

/** Both layers of a loop at their levels. Loudness does not simply add up, so the top is found by trying. */
export function levelledLoop(score: Score): Readonly<Record<Layer, Channels>> {
  const raw = performLoop(score, 'base');
  const base = amplified(raw, BASE_LEVEL - loudness(raw).integrated);
  let top = performLoop(score, 'top');
  top = amplified(top, BASE_LEVEL - 2 - loudness(top).integrated);
  for (let round = 0; round < 3; round += 1) {
    const full = loudness(together(base, top)).integrated;
    // What must be added, as a ratio of power to what the top adds now.
    const wanted = 10 ** (FULL_LEVEL / 10) - 10 ** (BASE_LEVEL / 10);
    const now = Math.max(10 ** (full / 10) - 10 ** (BASE_LEVEL / 10), 1e-6);
    top = amplified(top, 10 * Math.log10(wanted / now));
  }
  return { base, top };
}

/** Renders, encodes and measures a loop. The seam is where all its files join best. */
export function renderMusic(name: string, score: Score, folder: string, work: string): MusicFacts {
  const length = loopLength(score);
  const layers = levelledLoop(score);
  const files = (['base', 'top'] as const).map((layer) =>
    encodeLayer(layers[layer], `${name}-${layer}`, layer),
  );
  const start = quietestSeam(
    files.flatMap(({ opus, aac }) => [opus.sound, aac.sound]),
    length,
    samplesIn(0.1),
    samplesIn(BEFORE + AFTER / 2),
  );
  const cut = (sound: Channels) => sound.map((samples) => samples.slice(start, start + length));
  const [base, top] = files;
  if (!base || !top) throw new Error('a loop has two layers');
  const kinds = [
    ['opus', base.opus.sound, top.opus.sound],
    ['m4a', base.aac.sound, top.aac.sound],
  ] as const;
  const measured = kinds.map(([kind, below, above]) => {
    const both = together(cut(below), cut(above));
    const levels = [loudness(cut(below)).integrated, loudness(both).integrated, truePeak(both)].map(tenth);
    return [kind, { base: levels[0] ?? 0, both: levels[1] ?? 0, peak: levels[2] ?? 0 }] as const;
  });
  const facts = (encoded: (typeof files)[number]): readonly LayerFacts[] =>
    [encoded.opus, encoded.aac].map(({ file, sound }) => {
      return { ...fileFacts(file), seam: rounded(measureSeam(sound, start, length)) };
    });
  return {
    score: fingerprint(score),
    key: score.key,
    start: milliseconds(start),
    length: milliseconds(length),
    measured: Object.fromEntries(measured) as MusicFacts['measured'],
    bands: bandShares(together(layers.base, layers.top)),
    files: { base: facts(base), top: facts(top) },
  };

  function encodeLayer(loop: Channels, stem: string, layer: Layer) {
    const whole = loop.map((samples) =>
      joined([
        samples.slice(length - samplesIn(BEFORE)),
        samples,
        samples.slice(0, samplesIn(BEFORE + AFTER)),
      ]),
    );
    const wave = `${work}/music.wav`;
    writeWave(wave, whole);
    // One channel for older Safari: as loud as the two.
    const wanted = loudness(loop).integrated;
    const middle = 0.5 * 10 ** ((wanted - loudness([halved(loop)]).integrated) / 20);
    const target = `${folder}/${stem}`;
    const quality = qualityOf(name, layer);
    const opus = encodeOpus(wave, target, quality);
    const aac = encodeAac(wave, target, { ...quality, middle });
    const listen = (file: string) => ({ file, sound: decode(file, `${work}/decoded.wav`) });
    return { opus: listen(opus), aac: listen(aac) };
  }
}

function halved([left = new Float32Array(), right = left]: Channels): Float32Array {
  return left.map((value, index) => (value + (right[index] ?? 0)) / 2);
}

export function fingerprint(score: unknown): string {
  return createHash('sha256').update(JSON.stringify(score)).digest('hex').slice(0, 16);
}

export function fileFacts(file: string): FileFacts {
  const bytes = readFileSync(file);
  return {
    file: basename(file),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

export function milliseconds(samples: number): number {
  return (samples / SAMPLE_RATE) * 1000;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function rounded({ click, repeat, jump }: Seam): Seam {
  return { click: tenth(click * 10) / 10, repeat: tenth(repeat), jump: tenth(jump * 10) / 10 };
}
