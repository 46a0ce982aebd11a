import type { AppEvent } from '../app/event.ts';
import { airFor } from './air-for.ts';
import { captionFor } from './caption-for.ts';
import { changeCues } from './change-cues.ts';
import { cuesFor } from './cues-for.ts';
import type { ChapterOf, HeardState } from './heard-state.ts';
import { isGrave } from './is-grave.ts';
import { mix } from './mix.ts';
import { musicFor } from './music-for.ts';
import { type Player, SILENT_PLAYER } from './player.ts';
import { isSting, type SoundCue } from './sound.ts';

/** The third listener: tells by sound what happened. */
export interface Audio {
  handle(state: HeardState, events: readonly AppEvent[]): void;
  /** To be called in the first gesture; before it, browsers forbid sound and nothing is fetched. */
  unlock(): void;
  /** A pointer came over something that can be pressed. */
  hover(): void;
  /** A voice begins or stops reading. */
  speaking(on: boolean): void;
  destroy(): void;
}

export interface AudioOptions {
  /** Fetches what makes sounds; called once, in the first gesture. */
  readonly openPlayer: () => Promise<Player>;
  readonly chapterOf: ChapterOf;
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

/** Several sounds of one moment follow each other like a short melody; after a stinger one waits for its end. */
const BETWEEN_CUES = 170;
const AFTER_STING = 2200;
const MOST_CUES = 4;
const CROSSFADE = 1200;
const CALM_FADE = 600;
const DUCK_FADE = 250;
/** Music goes down so fast before a consequence, and stays down so long. */
const HUSH_FADE = 400;
const HUSH_HOLD = 1600;
/** Under the calm cover, after its chord: one slow breath. */
const UNTIL_BREATH = 3000;
/** Sliders and pointers move faster than sounds should. */
const BETWEEN_TOUCHES = 70;

export function createAudio({ openPlayer, chapterOf, page, onCaption, after }: AudioOptions): Audio {
  let player = SILENT_PLAYER;
  let opened = false;
  let state: HeardState | null = null;
  let speaking = false;
  let hushed = false;
  let touched = false;
  let destroyed = false;
  const waiting = new Set<() => void>();
  const stopWatching = page.subscribe(() => playLoops(page.hidden ? CALM_FADE : CROSSFADE));

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
    playLoops(HUSH_FADE);
    later(HUSH_HOLD, () => {
      hushed = false;
      playLoops(CROSSFADE);
    });
  }

  function playLoops(fade: number): void {
    const now = state;
    if (!now) return;
    const { music, top, air } = gains(now);
    const wish = music > 0 ? musicFor(now, chapterOf) : null;
    const { share = 0, full = false } = wish ?? {};
    contained(() =>
      player.music(wish?.music ?? null, { base: music * share, top: full ? top * share : 0 }, fade),
    );
    contained(() => player.air(air > 0 ? airFor(now) : null, air, fade));
  }

  function playCue(cue: SoundCue): void {
    const now = state;
    if (!now || (now.calm && cue !== 'calm' && cue !== 'breathe')) return;
    const gain = gains(now).effects;
    if (gain > 0) contained(() => player.effect(cue, gain));
  }

  /** For what moves faster than it should sound. */
  function playTouch(cue: SoundCue): void {
    if (touched) return;
    touched = true;
    playCue(cue);
    later(BETWEEN_TOUCHES, () => {
      touched = false;
    });
  }

  function later(ms: number, call: () => void): void {
    const cancel = after(ms, () => {
      waiting.delete(cancel);
      call();
    });
    waiting.add(cancel);
  }

  /** One after the other. */
  function playCues(cues: readonly SoundCue[]): void {
    let at = 0;
    for (const cue of cues) {
      if (at === 0 && cue === 'slider') playTouch(cue);
      else if (at === 0) playCue(cue);
      else later(at, () => playCue(cue));
      at += isSting(cue) ? AFTER_STING : BETWEEN_CUES;
    }
  }

  return {
    handle(next, events) {
      if (destroyed) return;
      const before = state ?? next;
      const calmed = next.calm && !before.calm;
      state = next;
      if (calmed) {
        cancelAll(waiting);
        hushed = false;
        touched = false;
        later(UNTIL_BREATH, () => state?.calm && playCue('breathe'));
      }
      playLoops(calmed ? CALM_FADE : CROSSFADE);
      if (events.some(isGrave)) hush();
      const cues = heardCues(next, cuesFor(events, changeCues(before, next)));
      playCues(cues);
      if (!next.device.settings.captions || next.calm) return;
      for (const text of new Set(cues.map(captionFor))) if (text) onCaption?.(text);
    },
    unlock() {
      if (opened || destroyed) return;
      opened = true;
      openPlayer().then(
        (ready) => {
          if (destroyed) return ready.close();
          player = ready;
          playLoops(CROSSFADE);
        },
        () => {
          opened = false;
        },
      );
    },
    hover: () => playTouch('hover'),
    speaking(on) {
      speaking = on;
      playLoops(DUCK_FADE);
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

/** Where a voice reads everything, Sango does not babble into it. */
function heardCues(state: HeardState, cues: readonly SoundCue[]): readonly SoundCue[] {
  const quiet = state.device.settings.readAloud;
  return cues.filter((cue) => !(quiet && cue.startsWith('sango-'))).slice(0, MOST_CUES);
}

function cancelAll(waiting: Set<() => void>): void {
  for (const cancel of waiting) cancel();
  waiting.clear();
}
