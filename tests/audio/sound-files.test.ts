import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../assets/audio/manifest.gen.json';
import { EFFECTS } from '../../assets/audio/src/effects/all-effects.ts';
import { PLACES } from '../../assets/audio/src/effects/places.ts';
import { stingsIn } from '../../assets/audio/src/effects/stings.ts';
import { ALL_MUSIC } from '../../assets/audio/src/music/all-music.ts';
import { KEYS } from '../../assets/audio/src/score.ts';
import { BASE_LEVEL, FULL_LEVEL, fingerprint } from '../../scripts/audio/render-music.ts';
import { AIRS, EFFECT_CUES, MUSIC, STING_CUES } from '../../src/audio/sound.ts';
import places from '../../src/audio/sound-files.gen.json';
import { aacSeconds, opusSeconds } from './file-length.ts';

const SPRITES = [manifest.effects, ...Object.values(manifest.stings)];
const LOOPS = Object.entries(manifest.music);
const FILES = [
  ...SPRITES.flatMap(({ files }) => files),
  ...LOOPS.flatMap(([, { files }]) => [...files.base, ...files.top]),
  ...Object.values(manifest.places).flatMap(({ files }) => files),
];
const read = (file: string) => readFileSync(`assets/audio/${file}`);
const seconds = (file: string) => (file.endsWith('.opus') ? opusSeconds : aacSeconds)(read(file));
const bytesOf = (files: readonly { file: string; bytes: number }[], kind: string) =>
  files.filter(({ file }) => file.endsWith(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe('rendered sound', () => {
  it('is all there, exactly as it was measured', () => {
    const onDisk = readdirSync('assets/audio').filter((file) => /\.(opus|m4a)$/.test(file));
    expect(FILES.map(({ file }) => file).sort()).toEqual(onDisk.sort());
    for (const { file, bytes, sha256 } of FILES) {
      expect(read(file).length, file).toBe(bytes);
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sha256);
    }
  });

  it('was made from the scores as they are now', () => {
    expect(Object.keys(ALL_MUSIC)).toEqual(LOOPS.map(([name]) => name));
    for (const [name, { score }] of LOOPS) expect(fingerprint(ALL_MUSIC[name]?.()), name).toBe(score);
    for (const [name, { made }] of Object.entries(manifest.places))
      expect(fingerprint(PLACES[name]), name).toBe(made);
  });

  it('stays within six megabytes in the kind that most browsers play', () => {
    expect(bytesOf(FILES, '.opus')).toBeLessThanOrEqual(6_000_000);
    expect(bytesOf(FILES, '.m4a')).toBeLessThanOrEqual(6_000_000);
  });

  it('leaves a chapter room for its pictures: its loop, a table, effects and stingers', () => {
    const fixed = [...SPRITES.slice(0, 3).flatMap(({ files }) => files), ...layersOf('table')];
    for (const island of ['home', 'lookout', 'harbour', 'echo']) {
      expect(bytesOf([...fixed, ...layersOf(island)], '.opus'), island).toBeLessThanOrEqual(760_000);
    }
  });

  it('has everything the game can ask for, and nothing else', () => {
    expect(Object.keys(EFFECTS).sort()).toEqual([...EFFECT_CUES].sort());
    expect(Object.keys(places.effects).sort()).toEqual([...EFFECT_CUES].sort());
    expect(Object.keys(places.music).sort()).toEqual([...MUSIC].sort());
    expect(Object.keys(places.places).sort()).toEqual([...AIRS].sort());
    for (const key of KEYS) {
      expect(Object.keys(stingsIn(key)).sort()).toEqual([...STING_CUES].sort());
      expect(Object.keys(places.stings[key]).sort()).toEqual([...STING_CUES].sort());
    }
    expect(MUSIC.length).toBeGreaterThanOrEqual(8);
    expect(EFFECT_CUES.length).toBeGreaterThanOrEqual(35);
  });

  it('keeps effects apart from each other and inside their file', () => {
    for (const { sounds, files } of SPRITES) {
      let free = 0;
      for (const { start, length } of Object.values(sounds).sort((a, b) => a.start - b.start)) {
        expect(start - free).toBeGreaterThanOrEqual(190);
        expect(length).toBeGreaterThan(30);
        free = start + length;
      }
      for (const { file } of files) expect(seconds(file) * 1000, file).toBeGreaterThanOrEqual(free);
    }
  });

  it('holds each loop with a piece of itself before and after, both layers at the same place', () => {
    const loops = [
      ...LOOPS.map(([, { start, length, files }]) => ({
        start,
        length,
        files: [...files.base, ...files.top],
      })),
      ...Object.values(manifest.places),
    ];
    for (const { start, length, files } of loops) {
      expect(start).toBeGreaterThanOrEqual(100);
      expect(length).toBeGreaterThanOrEqual(10_000);
      for (const { file } of files) {
        expect(seconds(file) * 1000, file).toBeGreaterThanOrEqual(start + length + 50);
      }
    }
  });

  it('is equally loud: every loop within 1 LU, with one layer and with both', () => {
    const measured = LOOPS.flatMap(([, one]) => Object.values(one.measured));
    expect(spread(measured.map(({ base }) => base))).toBeLessThanOrEqual(1);
    expect(spread(measured.map(({ both }) => both))).toBeLessThanOrEqual(1);
    for (const { base, both } of measured) {
      expect(Math.abs(base - BASE_LEVEL)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(both - FULL_LEVEL)).toBeLessThanOrEqual(0.5);
    }
    expect(spread(Object.values(manifest.places).map(({ loudness }) => loudness))).toBeLessThanOrEqual(1.5);
  });

  it('has effects within 1 LU of their level', () => {
    const levels = { ...EFFECTS, ...stingsIn('C') };
    for (const [name, { wanted, loudness }] of SPRITES.flatMap(({ sounds }) => Object.entries(sounds))) {
      expect(Math.abs(loudness - wanted), name).toBeLessThanOrEqual(1);
      expect(wanted, name).toBe(levels[name]?.level);
    }
  });

  it('never comes nearer than 1 dB to the top, between samples too', () => {
    for (const [name, { measured }] of LOOPS) {
      for (const { peak } of Object.values(measured)) expect(peak, name).toBeLessThanOrEqual(-1);
    }
    const sounds = [
      ...SPRITES.flatMap((one) => Object.entries(one.sounds)),
      ...Object.entries(manifest.places),
    ];
    for (const [name, { peak }] of sounds) expect(peak, name).toBeLessThanOrEqual(-1);
  });

  it('leaves the band of consonants to the voice that reads: music lies below 1 kHz', () => {
    for (const [name, { bands }] of LOOPS) {
      expect(bands.speech, name).toBeLessThanOrEqual(-6);
      expect(bands.high, name).toBeLessThanOrEqual(-18);
    }
  });

  it('loops without a click, a jump or another sound after its end than at its start', () => {
    for (const { file, seam } of LOOPS.flatMap(([, { files }]) => [...files.base, ...files.top])) {
      expect(seam.click, file).toBeLessThanOrEqual(1);
      expect(seam.jump, file).toBeLessThanOrEqual(1);
      // Seeds, brushes and palms are noise, of which codecs keep the colour and not the curve.
      if (file.includes('-base.')) expect(seam.repeat, file).toBeLessThan(-6);
    }
    // So are places.
    for (const [name, { seam }] of Object.entries(manifest.places)) {
      expect(seam.click, name).toBeLessThanOrEqual(1);
      expect(seam.jump, name).toBeLessThanOrEqual(1);
    }
  });
});

function layersOf(name: string) {
  const found = LOOPS.find(([one]) => one === name)?.[1];
  return found ? [...found.files.base, ...found.files.top] : [];
}
