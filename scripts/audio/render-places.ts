import { scoreOf } from '../../assets/audio/src/effects/effect.ts';
import { PLACES, type Place } from '../../assets/audio/src/effects/places.ts';
import { loudness, truePeak } from './loudness.ts';
import { type FileFacts, fileFacts, fingerprint, milliseconds, rounded, tenth } from './render-music.ts';
import { measureSeam, quietestSeam, type Seam } from './seam.ts';
import { bandPass, filtered } from './synth/filters.ts';
import { soundOf } from './synth/sound-of.ts';
import { chance, samplesIn } from './synth/voice.ts';
import { decode, encodeAac, encodeOpus } from './tools.ts';
import { amplified, joined, writeWave } from './wave.ts';

/** LUFS: under the music, so that one feels rather than hears where one is. */
export const PLACE_LEVEL = -32;
const BEFORE = 0.35;

export interface PlaceFacts {
  /** Fingerprint of the description it was made from. */
  readonly made: string;
  readonly start: number;
  readonly length: number;
  readonly loudness: number;
  readonly peak: number;
  readonly seam: Seam;
  readonly files: readonly FileFacts[];
}

/** One file a place, each a loop with a piece of itself before and after. */
export function renderPlaces(folder: string, work: string): Readonly<Record<string, PlaceFacts>> {
  return Object.fromEntries(
    Object.entries(PLACES).map(([name, place], index) => [
      name,
      renderPlace(name, place, index, folder, work),
    ]),
  );
}

function renderPlace(name: string, place: Place, seed: number, folder: string, work: string): PlaceFacts {
  const raw = [roundOf(place, seed)];
  const length = raw[0]?.length ?? 0;
  const [loop = new Float32Array()] = amplified(raw, PLACE_LEVEL - loudness(raw).integrated);
  const margin = samplesIn(BEFORE);
  const wave = `${work}/place.wav`;
  writeWave(wave, [joined([loop.slice(length - margin), loop, loop.slice(0, 2 * margin)])]);
  const quality = { opus: 20, aac: 28, channels: 1 } as const;
  const files = [
    encodeOpus(wave, `${folder}/place-${name}`, quality),
    encodeAac(wave, `${folder}/place-${name}`, quality),
  ];
  const decoded = files.map((file) => decode(file, `${work}/decoded.wav`));
  const start = quietestSeam(decoded, length, samplesIn(0.1), samplesIn(0.5));
  const [sound = []] = decoded;
  const cut = sound.map((samples) => samples.slice(start, start + length));
  const facts = {
    made: fingerprint(place),
    start: milliseconds(start),
    length: milliseconds(length),
    loudness: tenth(loudness(cut).integrated),
    peak: tenth(truePeak(cut)),
    seam: rounded(measureSeam(sound, start, length)),
  };
  console.log(name, JSON.stringify(facts));
  return { ...facts, files: files.map(fileFacts) };
}

/** One round; what rings beyond its end sounds at its start. */
function roundOf({ length, beds, happenings }: Place, seed: number): Float32Array {
  const all = new Float32Array(samplesIn(length));
  beds.forEach(({ tone, width, level, waves: [count, depth] = [1, 0] }, index) => {
    const random = chance(1000 * (seed + 1) + index);
    const bed = filtered(
      Float32Array.from(all, () => random() * 2 - 1),
      bandPass(tone, width),
      3,
    );
    filtered(bed, bandPass(tone, width * 1.5), 3);
    for (let sample = 0; sample < all.length; sample += 1) {
      const turn = (2 * Math.PI * count * sample) / all.length + index;
      all[sample] =
        (all[sample] ?? 0) + (bed[sample] ?? 0) * level * (1 - depth * (0.5 + 0.5 * Math.cos(turn)));
    }
  });
  for (const { at, level, parts, glides, airs } of happenings) {
    const score = parts && { score: scoreOf(parts, 0.6) };
    const sound = soundOf({ ...score, ...(glides && { glides }), ...(airs && { airs }), room: 0.5 });
    const top = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
    for (const second of at) {
      const from = samplesIn(second);
      for (let sample = 0; sample < sound.length; sample += 1) {
        const place = (from + sample) % all.length;
        all[place] = (all[place] ?? 0) + ((sound[sample] ?? 0) / top) * level;
      }
    }
  }
  return all;
}
