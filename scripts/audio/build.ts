/**
 * Renders all sound from its scores: npm run audio
 * Needs fluidsynth, the FluidR3 sound font and ffmpeg (Debian: fluidsynth fluid-soundfont-gm ffmpeg).
 * Neither the game nor its tests need them: the rendered files and their measurements are kept.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EFFECTS, type EffectSource } from '../../assets/audio/src/effects.ts';
import { calm } from '../../assets/audio/src/music/calm.ts';
import { hub } from '../../assets/audio/src/music/hub.ts';
import { story } from '../../assets/audio/src/music/story.ts';
import { table } from '../../assets/audio/src/music/table.ts';
import type { Score } from '../../assets/audio/src/score.ts';
import { writeJson } from '../locales/locale-files.ts';
import { measureSeam, quietestSeam } from './seam.ts';
import { openSynthesiser } from './synthesise.ts';
import { decode, encode, measure, perform } from './tools.ts';
import { amplified, mono, SAMPLE_RATE, trimmed, writeWave } from './wave.ts';

const FOLDER = 'assets/audio';
/** Loudness of every piece of music, LUFS. */
const MUSIC_LEVEL = -19;
const HIGHEST_PEAK = -1.5;
/** Silence around effects and music before and after its loop, in s: decoders shift sounds by up to 50 ms. */
const MARGIN = 0.2;
const MUSIC: Readonly<Record<string, () => Score>> = { hub, story, table, calm };

const work = mkdtempSync(join(tmpdir(), 'sound-'));
const synthesise = await openSynthesiser(work);
const effects = renderEffects();
const music = Object.fromEntries(
  Object.entries(MUSIC).map(([name, score]) => [name, renderMusic(name, score())]),
);
writeJson(`${FOLDER}/manifest.gen.json`, { effects, music });
writeJson('src/audio/sound-files.gen.json', {
  effects: Object.fromEntries(
    Object.entries(effects.sounds).map(([name, { start, length }]) => [name, { start, length }]),
  ),
  music: Object.fromEntries(
    Object.entries(music).map(([name, { start, length }]) => [name, { start, length }]),
  ),
});
rmSync(work, { recursive: true });

/** Encoding makes short noises quieter, so the second round corrects what the first one measured. */
function renderEffects() {
  const first = packEffects({});
  const gains = Object.fromEntries(
    Object.entries(first.sounds).map(([name, { wanted, loudness }]) => [name, wanted - loudness]),
  );
  const packed = packEffects(gains);
  for (const [name, sound] of Object.entries(packed.sounds)) console.log(name, JSON.stringify(sound));
  return packed;
}

function packEffects(gains: Readonly<Record<string, number>>) {
  const gap = new Float32Array(Math.round(MARGIN * SAMPLE_RATE));
  const parts: Float32Array[] = [gap];
  const places: Record<string, { readonly start: number; readonly length: number }> = {};
  let at = gap.length;
  for (const [name, effect] of Object.entries(EFFECTS)) {
    const samples = levelled(
      trimmed(samplesOf(effect.source), effect.limit),
      effect.level + (gains[name] ?? 0),
    );
    places[name] = { start: milliseconds(at), length: milliseconds(samples.length) };
    parts.push(samples, gap);
    at += samples.length + gap.length;
  }
  writeWave(`${work}/effects.wav`, [joined(parts)]);
  const files = encode(`${work}/effects.wav`, `${FOLDER}/effects`, { opus: 40, aac: 48, channels: 1 });
  const [opus = ''] = files;
  const [decoded = new Float32Array()] = decode(opus, `${work}/decoded.wav`);
  const sounds = Object.entries(places).map(([name, { start, length }]) => {
    const from = Math.round((start / 1000) * SAMPLE_RATE);
    const slice = decoded.slice(from, from + Math.round((length / 1000) * SAMPLE_RATE));
    const { momentary, peak } = measureAlone(slice);
    return [name, { start, length, wanted: EFFECTS[name]?.level ?? 0, loudness: momentary, peak }] as const;
  });
  return { files: files.map(fileFacts), sounds: Object.fromEntries(sounds) };
}

function samplesOf(source: EffectSource): Float32Array {
  switch (source.by) {
    case 'instruments':
      return mono(perform(source.score, 1, work));
    case 'synthesiser':
      return synthesise(source.parameters);
    case 'strokes': {
      const stroke = synthesise(source.parameters);
      const last = source.strokes.at(-1)?.[0] ?? 0;
      const all = new Float32Array(Math.round((last / 1000) * SAMPLE_RATE) + stroke.length);
      for (const [at, level] of source.strokes) {
        const from = Math.round((at / 1000) * SAMPLE_RATE);
        stroke.forEach((value, index) => {
          all[from + index] = (all[from + index] ?? 0) + value * level;
        });
      }
      return all;
    }
  }
}

function levelled(samples: Float32Array, level: number): Float32Array {
  const { momentary, peak } = measureAlone(samples);
  const gain = level - momentary;
  if (peak + gain > HIGHEST_PEAK) console.warn(`held back by its peak: ${peak + gain} dB`);
  const [result = samples] = amplified([samples], Math.min(gain, HIGHEST_PEAK - peak));
  return result;
}

/** With silence around it, so that even a short tap fills a whole measuring window. */
function measureAlone(samples: Float32Array) {
  const silence = new Float32Array(SAMPLE_RATE);
  writeWave(`${work}/alone.wav`, [joined([silence, samples, silence])]);
  return measure(`${work}/alone.wav`);
}

/**
 * Plays the loop three times and keeps the second: it starts with the echo of the first. The file holds the
 * loop with a piece of itself before and after, so the jump sounds right wherever a decoder puts it.
 */
function renderMusic(name: string, score: Score) {
  const length = Math.round(((score.loop * 60) / score.tempo) * SAMPLE_RATE);
  const margin = Math.round(MARGIN * SAMPLE_RATE);
  const loop = perform(score, 3, work).map((samples) => closed(samples, length));
  writeWave(`${work}/loop.wav`, loop);
  const raw = measure(`${work}/loop.wav`);
  const gain = Math.min(MUSIC_LEVEL - raw.integrated, HIGHEST_PEAK - raw.peak);
  const before = Math.round(0.5 * SAMPLE_RATE);
  const whole = amplified(loop, gain).map((samples) =>
    joined([samples.slice(length - before), samples, samples.slice(0, before + margin)]),
  );
  writeWave(`${work}/music.wav`, whole);
  const quality = { opus: 40, aac: 48, channels: 2 } as const;
  const [, trial = ''] = encode(`${work}/music.wav`, `${work}/trial`, quality);
  const middle = 0.5 * 10 ** ((MUSIC_LEVEL - measure(trial).integrated) / 20);
  const files = encode(`${work}/music.wav`, `${FOLDER}/${name}`, { ...quality, middle });
  const decoded = files.map((file) => decode(file, `${work}/decoded.wav`));
  const start = quietestSeam(decoded, length, margin, 2 * before - 48);
  const measured = files.map((file, index) => {
    const sound = decoded[index] ?? [];
    writeWave(
      `${work}/loop.wav`,
      sound.map((samples) => samples.slice(start, start + length)),
    );
    const { integrated, peak } = measure(`${work}/loop.wav`);
    const seam = measureSeam(sound, start, length);
    console.log(`${file}: ${integrated} LUFS, peak ${peak} dB, seam`, seam);
    return { ...fileFacts(file), loudness: integrated, peak, seam: rounded(seam) };
  });
  return { start: milliseconds(start), length: milliseconds(length), wanted: MUSIC_LEVEL, files: measured };
}

/** The second pass, its last 40 ms led over into what came before its first note. */
function closed(samples: Float32Array, length: number): Float32Array {
  const fade = Math.round(0.04 * SAMPLE_RATE);
  const loop = samples.slice(length, 2 * length);
  for (let index = 0; index < fade; index += 1) {
    const share = index / fade;
    const at = length - fade + index;
    loop[at] = (loop[at] ?? 0) * (1 - share) + (samples[at] ?? 0) * share;
  }
  return loop;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function fileFacts(file: string) {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: file.slice(FOLDER.length + 1), bytes: bytes.length, sha256 };
}

function milliseconds(samples: number): number {
  return (samples / SAMPLE_RATE) * 1000;
}

function rounded(seam: { readonly click: number; readonly repeat: number }) {
  return { click: Math.round(seam.click * 100) / 100, repeat: Math.round(seam.repeat * 10) / 10 };
}
