import { h, render } from 'preact';
import type { App } from '../app/app.ts';
import type { Registry } from '../content/registry.ts';
import type { PresentTable } from '../present/table/present-table.ts';
import type { Translate } from '../present/translate.ts';
import { listenForScanning } from './input/scanning.ts';
import { listenForShortcuts } from './input/shortcuts.ts';
import { showCaption } from './live/captions.tsx';
import type { Credit, Helpline, LocaleChoice, SecondLanguage, SpeechPort } from './overlay-ports.ts';
import { Shell } from './shell.tsx';

export interface OverlayOptions {
  readonly host: HTMLElement;
  readonly app: App;
  readonly registry: Registry;
  /** Given, not imported: the games' views come with the first thing played. */
  readonly presentTable: PresentTable;
  /** Texts now, and word of when they have changed. */
  readonly i18n: {
    readonly t: Translate;
    readonly second: SecondLanguage | null;
    subscribe(listener: () => void): () => void;
  };
  readonly locales: readonly LocaleChoice[];
  readonly helplines: readonly Helpline[];
  readonly credits: readonly Credit[];
  readonly speech?: SpeechPort | null;
}

export interface OverlayHandle {
  /** Tells whether a canvas draws the picture now. */
  setStage(on: boolean): void;
  /** Shows what a sound means, for those who asked for captions. */
  caption(text: string): void;
  destroy(): void;
}

/** The page's part of the game: everything one can read and press. */
export function createOverlay(options: OverlayOptions): OverlayHandle {
  const { host, app } = options;
  host.replaceChildren();
  let stage = false;
  const show = () => render(h(Shell, { ...options, stage }), host);
  show();
  const stops = [
    // Scanning first: its switch must not be taken for a shortcut.
    listenForScanning(app, host),
    listenForShortcuts({
      app,
      root: host,
      read: () => host.querySelector<HTMLButtonElement>('[data-read]')?.click(),
    }),
  ];
  return {
    setStage(on) {
      stage = on;
      show();
    },
    caption: showCaption,
    destroy() {
      for (const stop of stops) stop();
      render(null, host);
    },
  };
}
