import { execFileSync } from 'node:child_process';
import { SAMPLE_RATE } from './synth/voice.ts';
import { type Channels, readWave } from './wave.ts';

export interface Encoding {
  /** kbit/s */
  readonly opus: number;
  /** kbit/s */
  readonly aac: number;
  /** Of the wave file. */
  readonly channels: 1 | 2;
  /** Share of left and right in the one channel of AAC; more than a half where they cancel each other. */
  readonly middle?: number;
}

const BASE = ['-y', '-nostdin', '-loglevel', 'error'];

/** Opus for all. The same input gives the same bytes. Needs ffmpeg. */
export function encodeOpus(wave: string, target: string, { opus }: Encoding): string {
  const to = ['-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'constrained', `${target}.opus`];
  execFileSync('ffmpeg', [...BASE, '-i', wave, ...EXACT, ...to]);
  return `${target}.opus`;
}

/** AAC in one channel for older Safari. The same input gives the same bytes. Needs ffmpeg. */
export function encodeAac(wave: string, target: string, { aac, channels, middle = 0.5 }: Encoding): string {
  const mix = channels === 2 ? ['-af', `pan=mono|c0=${middle}*c0+${middle}*c1`] : [];
  const to = [...mix, '-c:a', 'aac', '-b:a', `${aac}k`, '-movflags', '+faststart', `${target}.m4a`];
  execFileSync('ffmpeg', [...BASE, '-i', wave, ...EXACT, ...to]);
  return `${target}.m4a`;
}

const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

export function decode(file: string, wave: string): Channels {
  execFileSync('ffmpeg', [...BASE, '-i', file, '-ar', `${SAMPLE_RATE}`, wave]);
  return readWave(wave);
}
