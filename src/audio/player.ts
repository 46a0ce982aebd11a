import type { AirId, LayerId, MusicId, SoundCue } from './sound.ts';

/** Makes sounds. Calls may be ignored (nothing loaded, no device) but never fail the game. */
export interface Player {
  /** Stingers sound in the key of the music. @param gain 0–1 */
  effect(cue: SoundCue, gain: number): void;
  /** Fades from what sounds now to this loop; the same loop again only changes its layers. @param fade ms */
  music(music: MusicId | null, gains: Readonly<Record<LayerId, number>>, fade: number): void;
  /** The same for the sound of a place. */
  air(air: AirId | null, gain: number, fade: number): void;
  close(): void;
}

/** For devices without sound, and for tests of everything else. */
export const SILENT_PLAYER: Player = {
  effect() {},
  music() {},
  air() {},
  close() {},
};
