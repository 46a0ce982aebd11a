import { bandPass, filtered } from './filters.ts';
import { SAMPLE_RATE, samplesIn, type Voice } from './voice.ts';

export interface SungBody {
  /** Loudness of the overtones, beginning with the note itself. */
  readonly overtones: readonly number[];
  /** s to rise, and to die away after the note's length. */
  readonly rise: number;
  readonly fall: number;
  /** Waves of the pitch, in cents, coming in after a while. */
  readonly vibrato?: { readonly cents: number; readonly rate: number; readonly after: number };
  /** Air around the note: 0–1. */
  readonly breath?: number;
  /** Several players, this far apart in cents. */
  readonly ensemble?: number;
  /** Cents below, from which the note is reached in the first moments. */
  readonly scoop?: number;
  readonly level: number;
}

const TABLE = 2048;
/** Samples from one look at the pitch to the next. */
const BEND_EVERY = 24;
const tables = new Map<string, Float32Array>();
/** Overtones stay below: the air above belongs to bells and voices. */
const HIGHEST = 5_200;

/** What is held and breathes: pads, flutes, reeds, voices. One wave, read at the pace of the note. */
export function sung(body: SungBody): Voice {
  return ({ frequency, length, strength, random }) => {
    const samples = new Float32Array(samplesIn(length + body.fall));
    const table = tableOf(body.overtones, frequency);
    const spread = body.ensemble ?? 0;
    const players = spread > 0 ? [-1, -0.35, 0.4, 1] : [0];
    const level = (body.level * strength) / Math.sqrt(players.length);
    for (const place of players) {
      const pitch = frequency * 2 ** ((place * spread) / 1200);
      const drift = random() * 6.28;
      let phase = random() * TABLE;
      let pace = 0;
      for (let index = 0; index < samples.length; index += 1) {
        if (index % BEND_EVERY === 0) {
          pace = (pitch * (1 + bendAt(body, index / SAMPLE_RATE, drift)) * TABLE) / SAMPLE_RATE;
        }
        phase += pace;
        if (phase >= TABLE) phase -= TABLE;
        const low = Math.trunc(phase);
        const share = phase - low;
        const value = (table[low] ?? 0) * (1 - share) + (table[(low + 1) % TABLE] ?? 0) * share;
        samples[index] = (samples[index] ?? 0) + value * level;
      }
    }
    if (body.breath) addBreath(samples, frequency, body.breath * strength, random);
    return shaped(samples, body.rise, length, body.fall);
  };
}

/** Share by which the pitch is off at this moment. */
function bendAt({ vibrato, scoop = 0 }: SungBody, time: number, drift: number): number {
  let cents = scoop > 0 ? -scoop * Math.max(0, 1 - time / 0.09) : 0;
  if (vibrato) {
    const depth = Math.min(1, Math.max(0, (time - vibrato.after) / 0.35));
    cents += vibrato.cents * depth * Math.sin(2 * Math.PI * vibrato.rate * time + drift);
  }
  return cents * 0.000_578;
}

function addBreath(samples: Float32Array, frequency: number, level: number, random: () => number): void {
  const air = Float32Array.from(samples, () => random() * 2 - 1);
  filtered(air, bandPass(Math.min(frequency * 2, 2200), 0.8));
  for (let index = 0; index < samples.length; index += 1) {
    const start = 1 + 1.5 * Math.max(0, 1 - index / (0.08 * SAMPLE_RATE));
    samples[index] = (samples[index] ?? 0) + (air[index] ?? 0) * level * start;
  }
}

/** Rises and falls in curves, as bellows and lungs do. */
function shaped(samples: Float32Array, rise: number, length: number, fall: number): Float32Array {
  const up = Math.min(samplesIn(rise), samples.length);
  for (let index = 0; index < up; index += 1) {
    samples[index] = (samples[index] ?? 0) * Math.sin((index / up) * (Math.PI / 2)) ** 2;
  }
  const over = samplesIn(length);
  for (let index = over; index < samples.length; index += 1) {
    const down = Math.max(0, 1 - (index - over) / SAMPLE_RATE / fall);
    samples[index] = (samples[index] ?? 0) * down * down;
  }
  return samples;
}

function tableOf(overtones: readonly number[], frequency: number): Float32Array {
  const count = Math.max(1, Math.min(overtones.length, Math.floor(HIGHEST / frequency)));
  const key = `${count}:${overtones.join()}`;
  const known = tables.get(key);
  if (known) return known;
  const table = new Float32Array(TABLE);
  overtones.slice(0, count).forEach((level, overtone) => {
    const phase = overtone * overtone * 0.7;
    for (let index = 0; index < TABLE; index += 1) {
      table[index] =
        (table[index] ?? 0) + level * Math.sin((2 * Math.PI * (overtone + 1) * index) / TABLE + phase);
    }
  });
  tables.set(key, table);
  return table;
}
