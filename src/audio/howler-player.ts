import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import calmAac from '../../assets/audio/calm.m4a?url';
import calmOpus from '../../assets/audio/calm.opus?url';
import effectsAac from '../../assets/audio/effects.m4a?url';
import effectsOpus from '../../assets/audio/effects.opus?url';
import hubAac from '../../assets/audio/hub.m4a?url';
import hubOpus from '../../assets/audio/hub.opus?url';
import storyAac from '../../assets/audio/story.m4a?url';
import storyOpus from '../../assets/audio/story.opus?url';
import tableAac from '../../assets/audio/table.m4a?url';
import tableOpus from '../../assets/audio/table.opus?url';
import type { Player } from './player.ts';
import { type MusicId, SOUND_CUES } from './sound.ts';
import places from './sound-files.gen.json';

const MUSIC_FILES: Readonly<Record<MusicId, readonly [opus: string, aac: string]>> = {
  hub: [hubOpus, hubAac],
  story: [storyOpus, storyAac],
  table: [tableOpus, tableAac],
  calm: [calmOpus, calmAac],
};
const LOOP = 'loop';

interface Playing {
  readonly music: MusicId;
  readonly howl: Howl;
  readonly id: number;
  readonly gain: number;
}

/**
 * Sound by howler's Web Audio. Effects are one file; each music is fetched when it is first wanted.
 * @param after calls back after so many ms
 */
export function createHowlerPlayer(after: (ms: number, call: () => void) => void): Player {
  const effects = new Howl({
    src: [effectsOpus, effectsAac],
    sprite: Object.fromEntries(
      SOUND_CUES.map((cue) => [cue, [places.effects[cue].start, places.effects[cue].length]]),
    ),
  });
  const loaded = new Map<MusicId, Howl>();
  let playing: Playing | null = null;

  function howlOf(music: MusicId): Howl {
    const known = loaded.get(music);
    if (known) return known;
    const { start, length } = places.music[music];
    const howl = new Howl({
      src: [...MUSIC_FILES[music]],
      sprite: { [LOOP]: [start, length, true] },
      volume: 0,
      // Forgotten, so that it is tried again when this music is wanted next.
      onloaderror: () => loaded.delete(music),
    });
    loaded.set(music, howl);
    return howl;
  }

  function fadeTo({ howl, id }: Playing, gain: number, fade: number): void {
    const now = howl.volume(id);
    howl.fade(typeof now === 'number' ? now : 0, gain, fade, id);
  }

  function fadeOut(old: Playing, fade: number): void {
    fadeTo(old, 0, fade);
    // Not by howler's own "fade" event: it also fires when a fade is cut short by the next one.
    after(fade, () => old.howl.stop(old.id));
  }

  return {
    effect(cue, gain) {
      // A sound that is not there yet would come too late to mean anything.
      if (effects.state() !== 'loaded') return;
      effects.volume(gain, effects.play(cue));
    },
    music(wanted, gain, fade) {
      const music = gain > 0 ? wanted : null;
      if (playing && playing.music === music) {
        if (playing.gain === gain) return;
        fadeTo(playing, gain, fade);
        playing = { ...playing, gain };
        return;
      }
      if (playing) fadeOut(playing, fade);
      playing = null;
      if (!music) return;
      const howl = howlOf(music);
      const id = howl.play(LOOP);
      playing = { music, howl, id, gain };
      fadeTo(playing, gain, fade);
    },
    close() {
      Howler.unload();
      loaded.clear();
      playing = null;
    },
  };
}
