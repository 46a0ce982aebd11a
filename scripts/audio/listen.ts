/**
 * Renders one loop as WAV, to be listened to while composing: node scripts/run.mjs scripts/audio/listen.ts <loop> [folder]
 * Prints how loud its layers are and where its sound lies.
 */
import { ALL_MUSIC } from '../../assets/audio/src/music/all-music.ts';
import { bandShares } from './bands.ts';
import { loudness, truePeak } from './loudness.ts';
import { performLoop } from './synth/perform.ts';
import { writeWave } from './wave.ts';

const [name = '', folder = '.cache'] = process.argv.slice(2);
const score = ALL_MUSIC[name]?.();
if (!score) throw new Error(`"${name}" is none of ${Object.keys(ALL_MUSIC).join(', ')}.`);
const base = performLoop(score, 'base');
const top = performLoop(score, 'top');
const both = base.map((samples, side) => samples.map((value, index) => value + (top[side]?.[index] ?? 0)));
for (const [layer, channels] of Object.entries({ base, top, both })) {
  writeWave(`${folder}/${name}-${layer}.wav`, channels);
  const { integrated } = loudness(channels);
  console.log(
    name,
    layer,
    integrated.toFixed(1),
    'LUFS',
    truePeak(channels).toFixed(1),
    'dBTP',
    bandShares(channels),
  );
}
