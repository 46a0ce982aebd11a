import type { MusicId, SoundCue } from './sound.ts';

/** Makes sounds. Calls may be ignored (nothing loaded, no device) but never fail the game. */
export interface Player {
  /** @param gain 0–1 */
  effect(cue: SoundCue, gain: number): void;
  /** Fades from what sounds now to this music at this gain; the same music again only changes the gain. */
  music(music: MusicId | null, gain: number, fade: number): void;
  close(): void;
}

/** For devices without sound, and for tests of everything else. */
export const SILENT_PLAYER: Player = {
  effect() {},
  music() {},
  close() {},
};
