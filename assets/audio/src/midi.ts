import type { Note, Score, Track } from './score.ts';

const PULSES_PER_BEAT = 480;
const DRUM_CHANNEL = 9;
const VOLUME = 7;
const PAN = 10;
const REVERB = 91;

/**
 * Writes a Standard MIDI File (format 1). The same score gives the same bytes.
 * @param passes how often the loop is played
 */
export function midiFile(score: Score, passes = 1): Buffer {
  const random = looseHands();
  const tempo = Math.round(60_000_000 / score.tempo);
  const head = [0, 0xff, 0x51, 3, (tempo >>> 16) & 255, (tempo >>> 8) & 255, tempo & 255, ...END];
  const chunks = [trackChunk(head)];
  let channel = 0;
  for (const track of score.tracks) {
    const isDrums = track.instrument === 'drums';
    chunks.push(
      trackChunk(trackBytes({ score, track, passes, channel: isDrums ? DRUM_CHANNEL : channel, random })),
    );
    if (!isDrums) channel += channel + 1 === DRUM_CHANNEL ? 2 : 1;
  }
  const header = Buffer.from([0, 1, 0, chunks.length, PULSES_PER_BEAT >> 8, PULSES_PER_BEAT & 255]);
  return Buffer.concat([Buffer.from('MThd'), Buffer.from([0, 0, 0, 6]), header, ...chunks]);
}

const END = [0, 0xff, 0x2f, 0];

interface Part {
  readonly score: Score;
  readonly track: Track;
  readonly passes: number;
  readonly channel: number;
  readonly random: () => number;
}

function trackBytes({ score, track, passes, channel, random }: Part): readonly number[] {
  const events: { readonly pulse: number; readonly bytes: readonly number[] }[] = [];
  const control = (number: number, value: number) =>
    events.push({ pulse: 0, bytes: [0xb0 | channel, number, value] });
  control(VOLUME, track.volume);
  control(PAN, track.pan);
  control(REVERB, track.reverb);
  if (track.instrument !== 'drums') events.push({ pulse: 0, bytes: [0xc0 | channel, track.instrument] });
  for (let pass = 0; pass < passes; pass += 1) {
    for (const note of track.notes) {
      const at = swung(note, score.swing ?? 0) + pass * score.loop + (random() - 0.5) * score.looseness;
      const on = Math.max(0, Math.round(at * PULSES_PER_BEAT));
      const off = Math.round((note.at + pass * score.loop + note.length * 0.95) * PULSES_PER_BEAT);
      const velocity = Math.max(1, Math.min(127, Math.round(note.velocity + (random() - 0.5) * 10)));
      events.push({ pulse: on, bytes: [0x90 | channel, note.pitch, velocity] });
      events.push({ pulse: Math.max(on + 10, off), bytes: [0x80 | channel, note.pitch, 0] });
    }
  }
  const kind = (bytes: readonly number[]) => (bytes[0] ?? 0) & 0xf0;
  events.sort((a, b) => a.pulse - b.pulse || kind(a.bytes) - kind(b.bytes));
  let last = 0;
  const bytes = events.flatMap((event) => {
    const delta = variableLength(event.pulse - last);
    last = event.pulse;
    return [...delta, ...event.bytes];
  });
  return [...bytes, ...END];
}

function swung(note: Note, swing: number): number {
  return Math.abs((note.at % 1) - 0.5) < 0.01 ? note.at + swing : note.at;
}

function trackChunk(bytes: readonly number[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([Buffer.from('MTrk'), size, Buffer.from(bytes)]);
}

/** MIDI's own whole numbers: seven bits a byte, the high bit says that more follow. */
function variableLength(value: number): readonly number[] {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

/** Seeded (Lehmer), so that a rebuild gives the same music. @returns numbers from 0 to 1 */
function looseHands(): () => number {
  let seed = 5;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}
