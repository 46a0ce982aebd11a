import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { createLoopPlayer } from './loop-player.ts';
import type { Player } from './player.ts';
import { EFFECT_CUES, isSting, LAYERS, type MusicId, type SoundCue, STING_CUES } from './sound.ts';
import places from './sound-files.gen.json';
import { soundUrls } from './sound-urls.ts';

type Key = keyof typeof places.stings;
interface Spot {
  /** ms */
  readonly start: number;
  readonly length: number;
}

/** Decoded files kept for coming back: two layers of music, once more, and a place. */
const KEPT_MUSIC = 4;
const KEPT_AIRS = 2;

/**
 * Sound by Web Audio: howler for effects, which are one file, and for waking the device in the first gesture; loops
 * by themselves, because howler cannot hold two of them in step. Everything else is fetched when it is first wanted.
 * @param after calls back after so many ms
 */
export function createHowlerPlayer(after: (ms: number, call: () => void) => void): Player {
  const playsOpus = Howler.codecs('opus');
  const effects = sprite('effects', EFFECT_CUES, places.effects, playsOpus);
  const stings = new Map<Key, Howl>();
  // A loop is no sound of howler's: it would put the device to sleep in the middle of the music.
  Howler.autoSuspend = false;
  wakeQuietly(Howler.ctx);
  const options = { context: Howler.ctx, output: Howler.masterGain, after };
  const musicPlayer = createLoopPlayer({
    ...options,
    keep: KEPT_MUSIC,
    filesOf: (name) => ({
      ...inSeconds(places.music[name as MusicId]),
      layers: LAYERS.map((layer) => soundUrls(`${name}-${layer}`, playsOpus)),
    }),
  });
  const airPlayer = createLoopPlayer({
    ...options,
    keep: KEPT_AIRS,
    filesOf: (name) => ({
      ...inSeconds(places.places[name as keyof typeof places.places]),
      layers: [soundUrls(`place-${name}`, playsOpus)],
    }),
  });
  let key: Key = 'C';

  function stingsOf(wanted: Key): Howl {
    const known = stings.get(wanted);
    if (known) return known;
    const howl = sprite(`stings-${wanted.toLowerCase()}`, STING_CUES, places.stings[wanted], playsOpus);
    stings.set(wanted, howl);
    return howl;
  }

  return {
    effect(cue, gain) {
      const howl = isSting(cue) ? stingsOf(key) : effects;
      // A sound that is not there yet would come too late to mean anything.
      if (howl.state() !== 'loaded') return;
      howl.volume(gain, howl.play(cue));
    },
    music(music, { base, top }, fade) {
      if (music) {
        key = places.music[music].key as Key;
        stingsOf(key);
      }
      musicPlayer.play(music, [base, top], fade);
    },
    air: (air, gain, fade) => airPlayer.play(air, [gain], fade),
    close() {
      musicPlayer.close();
      airPlayer.close();
      Howler.unload();
      stings.clear();
    },
  };
}

/** A device that refuses to wake is silent. Howler asks it in every gesture and leaves the refusal to nobody. */
function wakeQuietly(context: AudioContext): void {
  const wake = context.resume.bind(context);
  context.resume = () => wake().catch(() => undefined);
}

/** Several sounds in one file. */
function sprite<Cue extends SoundCue>(
  stem: string,
  cues: readonly Cue[],
  spots: Readonly<Record<Cue, Spot>>,
  playsOpus: boolean,
): Howl {
  return new Howl({
    src: [...soundUrls(stem, playsOpus)],
    sprite: Object.fromEntries(cues.map((cue) => [cue, [spots[cue].start, spots[cue].length]])),
  });
}

function inSeconds({ start, length }: Spot): Spot {
  return { start: start / 1000, length: length / 1000 };
}
