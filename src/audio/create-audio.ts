import type { AppEvent } from '../app/event.ts';
import { captionFor } from './caption-for.ts';
import { cuesFor } from './cues-for.ts';
import { mix } from './mix.ts';
import { type HeardState, musicFor } from './music-for.ts';
import { type Player, SILENT_PLAYER } from './player.ts';
import type { SoundCue } from './sound.ts';

/** The third listener: tells by sound what happened. */
export interface Audio {
  handle(state: HeardState, events: readonly AppEvent[]): void;
  /** To be called in the first gesture; before it, browsers forbid sound and nothing is fetched. */
  unlock(): void;
  /** A voice begins or stops reading. */
  speaking(on: boolean): void;
  destroy(): void;
}

export interface AudioOptions {
  /** Fetches what makes sounds; called once, in the first gesture. */
  readonly openPlayer: () => Promise<Player>;
  /** Is the page out of sight, and when does that change? */
  readonly page: PageSight;
  /** Shown as text when captions are on. */
  readonly onCaption?: (textId: string) => void;
  /** Calls back after so many ms. @returns a function that cancels */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface PageSight {
  readonly hidden: boolean;
  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void;
}

/** Several sounds of one moment follow each other like a short melody. */
const BETWEEN_CUES = 170;
const MOST_CUES = 4;
const CROSSFADE = 1200;
const CALM_FADE = 600;
const DUCK_FADE = 250;
/** Music goes down so fast before a consequence, and stays down so long. */
const HUSH_FADE = 400;
const HUSH_HOLD = 1600;

export function createAudio({ openPlayer, page, onCaption, after }: AudioOptions): Audio {
  let player = SILENT_PLAYER;
  let opened = false;
  let state: HeardState | null = null;
  let speaking = false;
  let hushed = false;
  let destroyed = false;
  const waiting = new Set<() => void>();
  const stopWatching = page.subscribe(() => playMusic(page.hidden ? CALM_FADE : CROSSFADE));

  /** A sound that fails is no reason to stop a game, nor to lose the other sounds. */
  function contained(call: () => void): void {
    try {
      call();
    } catch {
      // Silence is all that can be offered instead of a broken sound.
    }
  }

  function gains(now: HeardState) {
    return mix({ settings: now.device.settings, speaking, hushed, hidden: page.hidden });
  }

  function hush(): void {
    if (hushed) return;
    hushed = true;
    playMusic(HUSH_FADE);
    later(HUSH_HOLD, () => {
      hushed = false;
      playMusic(CROSSFADE);
    });
  }

  function playMusic(fade: number): void {
    const now = state;
    if (now) contained(() => player.music(musicFor(now), gains(now).music, fade));
  }

  function playCue(cue: SoundCue): void {
    const now = state;
    if (!now || (now.calm && cue !== 'calm')) return;
    const gain = gains(now).effects;
    if (gain > 0) contained(() => player.effect(cue, gain));
  }

  function later(ms: number, call: () => void): void {
    const cancel = after(ms, () => {
      waiting.delete(cancel);
      call();
    });
    waiting.add(cancel);
  }

  return {
    handle(next, events) {
      if (destroyed) return;
      const calmed = next.calm && !state?.calm;
      state = next;
      if (calmed) {
        cancelAll(waiting);
        hushed = false;
      }
      playMusic(calmed ? CALM_FADE : CROSSFADE);
      if (events.some(isGrave)) hush();
      cuesFor(events)
        .slice(0, MOST_CUES)
        .forEach((cue, index) => {
          if (index === 0) playCue(cue);
          else later(index * BETWEEN_CUES, () => playCue(cue));
          const caption = captionFor(cue);
          if (caption && next.device.settings.captions && !next.calm) onCaption?.(caption);
        });
    },
    unlock() {
      if (opened || destroyed) return;
      opened = true;
      openPlayer().then(
        (ready) => {
          if (destroyed) return ready.close();
          player = ready;
          playMusic(CROSSFADE);
        },
        () => {
          opened = false;
        },
      );
    },
    speaking(on) {
      speaking = on;
      playMusic(DUCK_FADE);
    },
    destroy() {
      destroyed = true;
      cancelAll(waiting);
      stopWatching();
      contained(() => player.close());
      player = SILENT_PLAYER;
    },
  };
}

/** Is this a consequence to be felt: a card missed, a mask that breaks? */
function isGrave(event: AppEvent): boolean {
  if (event.type !== 'table') return false;
  const told = event.event;
  if (told.type === 'judged') return told.verdict === 'missed' || told.verdict === 'wronged';
  return told.type === 'cracked';
}

function cancelAll(waiting: Set<() => void>): void {
  for (const cancel of waiting) cancel();
  waiting.clear();
}
