import { act } from 'preact/test-utils';
import { createApp } from '../../src/app/create-app.ts';
import { hashAddress } from '../../src/app/hash-address.ts';
import { pageLanguage } from '../../src/app/page-language.ts';
import type { AppPorts, OfflinePort } from '../../src/app/ports.ts';
import type { WindowMessage } from '../../src/app/rooms/class/window-message.ts';
import { loadRoomRules } from '../../src/app/rooms/load-room.ts';
import { loadChapter } from '../../src/content/load-chapter.ts';
import type { Registry } from '../../src/content/registry.ts';
import type { BoundGames } from '../../src/core/games/game-states.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../src/i18n/load-texts.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { OverlayHandle } from '../../src/overlay/create-overlay.ts';
import type { SpeechPort } from '../../src/overlay/overlay-ports.ts';
import { createSave } from '../../src/save/create-save.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { addressWindow } from '../../tests/support/address-window.ts';
import { emptyPage, showOverlay } from '../../tests/support/show-overlay.ts';

export interface MonkeyWorldOptions {
  /** The address after '#', and `?lang=`. */
  readonly at: string;
  readonly locale: string;
  readonly store: StorePort;
  readonly registry: Registry;
  readonly games: BoundGames;
  readonly seed: number;
  /** Does a canvas draw the picture, so that the buttons are a mirror of it? */
  readonly stage: boolean;
  readonly voice: boolean;
}

/** The day on which every world begins. */
const FIRST_DAY = 20_000;

/**
 * The whole game but the canvas: the real app over real content, texts, saves and addresses, and its real page in the
 * document of the test. Time, history and the other windows are the monkey's.
 */
export async function monkeyWorld(options: MonkeyWorldOptions) {
  const { at, locale, store, registry, games } = options;
  const address = addressWindow(`http://game.test/?lang=${locale}#${at}`);
  const i18n = createI18n({ load: loadTexts });
  await i18n.use('ui', 'a11y', 'story', 'chapters');
  const ticks = new Set<() => void>();
  let { seed } = options;
  let day = FIRST_DAY;
  let still = false;
  let tellMotion: (still: boolean) => void = () => undefined;
  let tellOffline: Parameters<OfflinePort['subscribe']>[0] = () => undefined;
  let hear: (message: WindowMessage) => void = () => undefined;
  let said: WindowMessage | null = null;
  const ports: AppPorts = {
    save: createSave({ store }),
    address: hashAddress(address.window),
    language: pageLanguage(
      address.window,
      i18n,
      (asked, chosen) =>
        [chosen, asked].find((one) => one && LOCALES.some(({ code }) => code === one)) ?? 'en',
    ),
    motion: {
      get still() {
        return still;
      },
      onChange: (listener) => {
        tellMotion = listener;
        return () => undefined;
      },
    },
    offline: {
      state: { status: 'ready', taking: null, taken: false, bytes: 7_300_000 },
      subscribe: (listener) => {
        tellOffline = listener;
        return () => undefined;
      },
      takeAlong: async () => undefined,
      update: () => undefined,
    },
    loadChapter,
    loadGames: async () => {
      await i18n.use(...PLAY_TEXTS);
      return games;
    },
    loadRoom: async (room) => {
      const rules = await loadRoomRules(room);
      await i18n.use(...rules.texts);
      return rules;
    },
    newSeed: () => {
      seed = 1 + ((seed * 48_271) % (2 ** 31 - 2));
      return seed;
    },
    today: () => day,
    every: (_ms, tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
    windows: {
      tell: (message) => {
        said = message;
      },
      listen: (listener) => {
        hear = listener;
      },
    },
  };
  const app = await createApp(ports, registry);
  const stops = [
    app.subscribe((state) => void i18n.setSecond(state.device.settings.secondLocale).catch(() => undefined)),
  ];
  const host = emptyPage();
  let overlay: OverlayHandle | undefined;
  await act(() => {
    overlay = showOverlay({ host, app, registry, i18n, ...(options.voice ? { speech: VOICE } : {}) });
    overlay.setStage(options.stage);
  });
  const doing = async (change: () => void): Promise<void> => {
    await act(change);
  };
  return {
    app,
    host,
    i18n,
    address,
    doing,
    /** Lets fetches and writes finish. */
    async settle() {
      for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const patience = Date.now() + PATIENCE;
      while (isWaiting() && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 1));
      await act(() => undefined);
      // What was not asked for by a press opens its dialog a moment later.
      while (isOpening() && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    tick: () => {
      for (const tick of [...ticks]) tick();
    },
    motion: () => {
      still = !still;
      tellMotion(still);
    },
    /** The clock is set forth or back. */
    later: (days: number) => {
      day = Math.max(0, day + days);
    },
    newVersion: () => tellOffline(app.state.offline, true),
    /** Another window of a lesson says something: what was said last, or that it is there, or a key. */
    otherWindow: (which: number) => {
      if (which === 0 || said?.type !== 'class') hear({ type: 'hello' });
      else if (which === 1) hear(said);
      else hear({ type: 'ask', window: said.room.window, ask: { do: which % 2 === 0 ? 'next' : 'blank' } });
    },
    destroy() {
      for (const stop of stops) stop();
      overlay?.destroy();
    },
  };

  /** Something is being fetched: rules, texts, or the screen of a room. */
  function isWaiting(): boolean {
    return !app.state.ready || document.getElementById('main')?.className === 'waiting';
  }

  function isOpening(): boolean {
    return [...host.getElementsByTagName('dialog')].some((one) => !one.hasAttribute('open'));
  }
}

export type MonkeyWorld = Awaited<ReturnType<typeof monkeyWorld>>;

/** ms until something that was asked for must be there. */
const PATIENCE = 20_000;

const VOICE: SpeechPort = {
  available: () => true,
  speak: (_text, _locale, onSentence) => onSentence?.(0),
  sentences: (text) => [text],
  stop: () => undefined,
};
