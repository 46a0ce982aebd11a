import { type Audio, createAudio, type PageSight } from './create-audio.ts';

/** The game's sound in a browser. howler is fetched in the first gesture, not before. */
export function browserAudio(window: Window, onCaption: (textId: string) => void): Audio {
  const after = (ms: number, call: () => void) => {
    const timer = window.setTimeout(call, ms);
    return () => window.clearTimeout(timer);
  };
  return createAudio({
    openPlayer: async () => (await import('./howler-player.ts')).createHowlerPlayer(after),
    page: pageSight(window.document),
    onCaption,
    after,
  });
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
