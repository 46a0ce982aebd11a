import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../assets/audio/manifest.gen.json';
import { EFFECTS } from '../../assets/audio/src/effects.ts';
import { MUSIC, SOUND_CUES } from '../../src/audio/sound.ts';
import places from '../../src/audio/sound-files.gen.json';
import { aacSeconds, opusSeconds } from './file-length.ts';

const FILES = [...manifest.effects.files, ...Object.values(manifest.music).flatMap(({ files }) => files)];
const read = (file: string) => readFileSync(`assets/audio/${file}`);
const seconds = (file: string) => (file.endsWith('.opus') ? opusSeconds : aacSeconds)(read(file));

describe('rendered sound', () => {
  it('is all there, exactly as it was measured', () => {
    const onDisk = readdirSync('assets/audio').filter((file) => /\.(opus|m4a)$/.test(file));
    expect(FILES.map(({ file }) => file).sort()).toEqual(onDisk.sort());
    for (const { file, bytes, sha256 } of FILES) {
      expect(read(file).length, file).toBe(bytes);
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sha256);
    }
  });

  it('stays within two megabytes, both formats together', () => {
    expect(FILES.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(2_000_000);
  });

  it('has every cue and every music of the game, and nothing else', () => {
    expect(Object.keys(EFFECTS).sort()).toEqual([...SOUND_CUES].sort());
    expect(Object.keys(places.effects).sort()).toEqual([...SOUND_CUES].sort());
    expect(Object.keys(places.music).sort()).toEqual([...MUSIC].sort());
  });

  it('keeps effects apart from each other and inside their file', () => {
    const list = Object.values(places.effects).sort((a, b) => a.start - b.start);
    let free = 0;
    for (const { start, length } of list) {
      expect(start - free).toBeGreaterThanOrEqual(190);
      expect(length).toBeGreaterThan(50);
      free = start + length;
    }
    for (const { file } of manifest.effects.files) expect(seconds(file) * 1000).toBeGreaterThanOrEqual(free);
  });

  it('holds each loop with a piece of itself before and after', () => {
    for (const { start, length, files } of Object.values(manifest.music)) {
      expect(start).toBeGreaterThanOrEqual(200);
      for (const { file } of files) {
        expect(seconds(file) * 1000, file).toBeGreaterThanOrEqual(start + length + 200);
      }
    }
  });

  it('is equally loud: every music within 1 LU, every effect within 1 LU of its level', () => {
    const music = Object.values(manifest.music).flatMap(({ files }) => files);
    const loudness = music.map((file) => file.loudness);
    expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThanOrEqual(1);
    for (const [name, { wanted, loudness: measured }] of Object.entries(manifest.effects.sounds)) {
      expect(Math.abs(measured - wanted), name).toBeLessThanOrEqual(1);
      expect(wanted, name).toBe(EFFECTS[name]?.level);
    }
  });

  it('never clips', () => {
    for (const { file, peak } of Object.values(manifest.music).flatMap(({ files }) => files)) {
      expect(peak, file).toBeLessThan(0);
    }
    for (const [name, { peak }] of Object.entries(manifest.effects.sounds))
      expect(peak, name).toBeLessThan(-1);
  });

  it('loops without a click', () => {
    for (const { file, seam } of Object.values(manifest.music).flatMap(({ files }) => files)) {
      expect(seam.click, file).toBeLessThanOrEqual(1);
      expect(seam.repeat, file).toBeLessThan(-6);
    }
  });
});
