import { readFileSync, writeFileSync } from 'node:fs';
import { SAMPLE_RATE } from './synth/voice.ts';

/** One array of samples (−1 to 1) a channel. */
export type Channels = readonly Float32Array[];

/** Reads 16-bit PCM. @throws when there is no data chunk */
export function readWave(file: string): Channels {
  const bytes = readFileSync(file);
  let channels = 2;
  for (let at = 12; at < bytes.length - 8; ) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (id === 'fmt ') channels = bytes.readUInt16LE(at + 10);
    if (id === 'data') return split(bytes.subarray(at + 8, at + 8 + size), channels);
    at += 8 + size + (size & 1);
  }
  throw new Error(`${file}: no sound in it.`);
}

export function writeWave(file: string, channels: Channels): void {
  const length = channels[0]?.length ?? 0;
  const frame = 2 * channels.length;
  const bytes = Buffer.alloc(44 + length * frame);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length * frame, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * frame, 28);
  bytes.writeUInt16LE(frame, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length * frame, 40);
  channels.forEach((channel, index) => {
    for (let sample = 0; sample < channel.length; sample += 1) {
      const clipped = Math.max(-1, Math.min(1, channel[sample] ?? 0));
      bytes.writeInt16LE(Math.round(clipped * 32_767), 44 + sample * frame + index * 2);
    }
  });
  writeFileSync(file, bytes);
}

export function amplified(channels: Channels, decibels: number): Channels {
  const factor = 10 ** (decibels / 20);
  return channels.map((channel) => channel.map((value) => value * factor));
}

/** Two mixes of the same length, sounding together. */
export function together(one: Channels, other: Channels): Channels {
  return one.map((samples, side) => samples.map((value, index) => value + (other[side]?.[index] ?? 0)));
}

export function mono(channels: Channels): Float32Array {
  const [first = new Float32Array(), second = first] = channels;
  return first.map((value, index) => (value + (second[index] ?? 0)) / 2);
}

export function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Cuts silence before and after, at most `limit` seconds, with a soft start and a fading end. */
export function trimmed(samples: Float32Array, limit: number): Float32Array {
  const top = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isHeard = (value: number) => Math.abs(value) > top * 0.004;
  const first = Math.max(0, samples.findIndex(isHeard) - 60);
  const last = samples.findLastIndex(isHeard) + 1;
  const cut = samples.slice(first, Math.min(last, first + Math.round(limit * SAMPLE_RATE)));
  const fadeIn = Math.min(60, cut.length);
  const fadeOut = Math.min(Math.round(cut.length / 3), 9000);
  return cut.map((value, index) => value * Math.min(1, index / fadeIn, (cut.length - 1 - index) / fadeOut));
}

function split(data: Buffer, channels: number): Channels {
  const length = Math.floor(data.length / 2 / channels);
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(length);
    for (let index = 0; index < length; index += 1) {
      samples[index] = data.readInt16LE((index * channels + channel) * 2) / 32_768;
    }
    return samples;
  });
}
