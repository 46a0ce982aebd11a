import { EFFECTS } from '../../assets/audio/src/effects/all-effects.ts';
import type { Effect } from '../../assets/audio/src/effects/effect.ts';
import { stingsIn } from '../../assets/audio/src/effects/stings.ts';
import { KEYS } from '../../assets/audio/src/score.ts';
import { loudness, truePeak } from './loudness.ts';
import { type FileFacts, fileFacts, milliseconds, tenth } from './render-music.ts';
import { soundOf } from './synth/sound-of.ts';
import { SAMPLE_RATE, samplesIn } from './synth/voice.ts';
import { decode, encodeAac, encodeOpus } from './tools.ts';
import { amplified, joined, trimmed, writeWave } from './wave.ts';

const HIGHEST_PEAK = -1.5;
/** Silence between effects, s: decoders shift sounds by up to 50 ms. */
const GAP = 0.2;

export interface SpriteFacts {
  readonly files: readonly FileFacts[];
  readonly sounds: Readonly<Record<string, SoundFacts>>;
}

export interface SoundFacts {
  /** ms in the files */
  readonly start: number;
  readonly length: number;
  /** LUFS of the loudest 400 ms, as composed and as decoded. */
  readonly wanted: number;
  readonly loudness: number;
  /** dBTP */
  readonly peak: number;
}

/** All effects in one file. */
export function renderEffects(folder: string, work: string): SpriteFacts {
  return renderSprites('effects', EFFECTS, folder, work);
}

/** One file for each key, so that a chapter fetches what fits its music. */
export function renderStings(folder: string, work: string): Readonly<Record<string, SpriteFacts>> {
  return Object.fromEntries(
    KEYS.map((key) => [key, renderSprites(`stings-${key.toLowerCase()}`, stingsIn(key), folder, work)]),
  );
}

/** Encoding makes short noises quieter, so the second round corrects what the first one measured. */
function renderSprites(
  stem: string,
  effects: Readonly<Record<string, Effect>>,
  folder: string,
  work: string,
): SpriteFacts {
  const dry = Object.entries(effects).map(
    ([name, effect]) => [name, effect, trimmed(soundOf(effect.source), effect.limit)] as const,
  );
  const pack = (corrections: Readonly<Record<string, number>>): SpriteFacts => {
    const gap = new Float32Array(samplesIn(GAP));
    const parts: Float32Array[] = [gap];
    const places: { name: string; at: number; samples: Float32Array; wanted: number }[] = [];
    let at = gap.length;
    for (const [name, effect, sound] of dry) {
      const samples = levelled(name, sound, effect.level + (corrections[name] ?? 0));
      places.push({ name, at, samples, wanted: effect.level });
      parts.push(samples, gap);
      at += samples.length + gap.length;
    }
    writeWave(`${work}/sprites.wav`, [joined(parts)]);
    const quality = { opus: 23, aac: 40, channels: 1 } as const;
    const opus = encodeOpus(`${work}/sprites.wav`, `${folder}/${stem}`, quality);
    const aac = encodeAac(`${work}/sprites.wav`, `${folder}/${stem}`, quality);
    const [decoded = new Float32Array()] = decode(opus, `${work}/decoded.wav`);
    const sounds = places.map(({ name, at: start, samples, wanted }) => {
      const { momentary, peak } = measureAlone(decoded.slice(start, start + samples.length));
      const facts = { start: milliseconds(start), length: milliseconds(samples.length), wanted };
      return [name, { ...facts, loudness: tenth(momentary), peak: tenth(peak) }] as const;
    });
    return { files: [opus, aac].map(fileFacts), sounds: Object.fromEntries(sounds) };
  };
  const first = pack({});
  return pack(
    Object.fromEntries(
      Object.entries(first.sounds).map(([name, { wanted, loudness: heard }]) => [name, wanted - heard]),
    ),
  );
}

function levelled(name: string, samples: Float32Array, level: number): Float32Array {
  const { momentary, peak } = measureAlone(samples);
  const gain = level - momentary;
  if (peak + gain > HIGHEST_PEAK + 0.5) console.warn(`${name} is held back by its peak: ${peak + gain} dB`);
  const [result = samples] = amplified([samples], Math.min(gain, HIGHEST_PEAK - peak));
  return result;
}

/** With silence around it, so that even a short tap fills a whole measuring window. */
function measureAlone(samples: Float32Array): { readonly momentary: number; readonly peak: number } {
  const silence = new Float32Array(SAMPLE_RATE / 2);
  const alone = [joined([silence, samples, silence])];
  return { momentary: loudness(alone).momentary, peak: truePeak(alone) };
}
