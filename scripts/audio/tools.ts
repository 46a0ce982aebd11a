import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { midiFile } from '../../assets/audio/src/midi.ts';
import type { Score } from '../../assets/audio/src/score.ts';
import { type Channels, readWave, SAMPLE_RATE } from './wave.ts';

/** FluidR3 (MIT), Debian package fluid-soundfont-gm; only needed here, never by the game or its tests. */
const SOUND_FONT = process.env.SOUND_FONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

export interface Loudness {
  /** LUFS over everything (ITU-R BS.1770) */
  readonly integrated: number;
  /** LUFS of the loudest 400 ms */
  readonly momentary: number;
  /** dBFS */
  readonly peak: number;
}

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

/** Plays a score with the sound font. Needs fluidsynth. */
export function perform(score: Score, passes: number, folder: string): Channels {
  writeFileSync(`${folder}/score.mid`, midiFile(score, passes));
  const options = ['-ni', '-g', '0.6', '-r', `${SAMPLE_RATE}`, '-O', 's16', '-T', 'wav'];
  execFileSync('fluidsynth', [...options, '-F', `${folder}/score.wav`, SOUND_FONT, `${folder}/score.mid`], {
    stdio: 'ignore',
  });
  return readWave(`${folder}/score.wav`);
}

/** Measures by EBU R 128, one channel as if from both loudspeakers. Needs ffmpeg. */
export function measure(file: string): Loudness {
  const filter = 'ebur128=peak=true:dualmono=true:framelog=verbose';
  const options = [
    '-hide_banner',
    '-nostats',
    '-loglevel',
    'verbose',
    '-i',
    file,
    '-af',
    filter,
    '-f',
    'null',
    '-',
  ];
  const { stderr } = spawnSync('ffmpeg', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const number = (pattern: RegExp) => Number(pattern.exec(stderr)?.[1] ?? Number.NaN);
  const moments = [...stderr.matchAll(/M:\s*(-?[\d.]+)/g)].map((match) => Number(match[1]));
  return {
    integrated: number(/I:\s+(-?[\d.]+) LUFS\s+Threshold/),
    momentary: Math.max(...moments),
    peak: number(/Peak:\s+(-?[\d.]+) dBFS/),
  };
}

/** Opus for all, AAC in one channel for older Safari. The same input gives the same bytes. */
export function encode(
  wave: string,
  target: string,
  { opus, aac, channels, middle = 0.5 }: Encoding,
): readonly string[] {
  const input = ['-y', '-loglevel', 'error', '-i', wave, '-map_metadata', '-1', '-fflags', '+bitexact'];
  const exact = ['-flags:a', '+bitexact'];
  const toOpus = ['-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'constrained', `${target}.opus`];
  const mix = channels === 2 ? ['-af', `pan=mono|c0=${middle}*c0+${middle}*c1`] : [];
  const toAac = [...mix, '-c:a', 'aac', '-b:a', `${aac}k`, '-movflags', '+faststart', `${target}.m4a`];
  execFileSync('ffmpeg', [...input, ...exact, ...toOpus]);
  execFileSync('ffmpeg', [...input, ...exact, ...toAac]);
  return [`${target}.opus`, `${target}.m4a`];
}

export function decode(file: string, wave: string): Channels {
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', file, '-ar', `${SAMPLE_RATE}`, wave]);
  return readWave(wave);
}
