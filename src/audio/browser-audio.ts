import type { Audio, PageSight } from './create-audio.ts';
import type { ChapterOf, HeardState } from './heard-state.ts';

export interface BrowserAudioOptions {
  readonly chapterOf: ChapterOf;
  readonly onCaption: (textId: string) => void;
}

/**
 * The game's sound in a browser. Everything that decides and makes sounds is fetched in the first gesture, not before:
 * until then it only remembers what is on screen.
 */
export function browserAudio(window: Window, options: BrowserAudioOptions): Omit<Audio, 'hover'> {
  let audio: Audio | null = null;
  let asked = false;
  let state: HeardState | null = null;
  let speaking = false;
  let destroyed = false;

  async function open(): Promise<void> {
    const [{ createAudio }, { onHover }] = await Promise.all([
      import('./create-audio.ts'),
      import('./on-hover.ts'),
    ]);
    if (destroyed) return;
    const after = (ms: number, call: () => void) => {
      const timer = window.setTimeout(call, ms);
      return () => window.clearTimeout(timer);
    };
    const opened = createAudio({
      openPlayer: async () => (await import('./howler-player.ts')).createHowlerPlayer(after),
      page: pageSight(window.document),
      after,
      ...options,
    });
    audio = opened;
    if (state) opened.handle(state, []);
    opened.speaking(speaking);
    onHover(window.document, opened.hover);
    opened.unlock();
  }

  return {
    handle(next, events) {
      state = next;
      audio?.handle(next, events);
    },
    unlock() {
      if (audio) return audio.unlock();
      if (asked) return;
      asked = true;
      open().catch(() => {
        // Offline, most likely: the next gesture tries again.
        asked = false;
      });
    },
    speaking(on) {
      speaking = on;
      audio?.speaking(on);
    },
    destroy() {
      destroyed = true;
      audio?.destroy();
    },
  };
}

function pageSight(document: Document): PageSight {
  return {
    get hidden() {
      return document.hidden;
    },
    subscribe(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  };
}
