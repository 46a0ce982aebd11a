import credits from '../assets/credits.json';
import { createApp } from './app/create-app.ts';
import { hashAddress } from './app/hash-address.ts';
import { isStill } from './app/is-still.ts';
import { keepStage } from './app/keep-stage.ts';
import { everyVisible } from './app/page-clock.ts';
import { pageDaytime } from './app/page-daytime.ts';
import { pageLanguage } from './app/page-language.ts';
import { pageMotion } from './app/page-motion.ts';
import { pageToday } from './app/page-today.ts';
import { pageWindows } from './app/page-windows.ts';
import { tryAgain } from './app/try-again.ts';
import { browserAudio } from './audio/browser-audio.ts';
import { browserSynthesiser } from './audio/browser-synthesiser.ts';
import { createSpeech } from './audio/speech.ts';
import { createRegistry, type OpeningRegistry } from './content/create-registry.ts';
import helplines from './content/helplines.json';
import { loadChapter } from './content/load-chapter.ts';
import { prologueInfo } from './content/prologue-info.ts';
import type { BoundGames } from './core/games/game-states.ts';
import { createI18n, type I18n } from './i18n/create-i18n.ts';
import { FIRST_TEXTS, loadTexts, PLAY_TEXTS } from './i18n/load-texts.ts';
import { LOCALES } from './i18n/locales.ts';
import { negotiateLocale } from './i18n/negotiate-locale.ts';
import { createOverlay } from './overlay/create-overlay.ts';
import { openPictures } from './overlay/pictures/pictures.ts';
import { createViews } from './overlay/views.ts';
import type { PresentTable } from './present/table/present-table.ts';
import { tabChannel } from './save/channel.ts';
import { createSave } from './save/create-save.ts';
import { idbStore } from './save/idb-store.ts';
import { createOffline } from './save/offline.ts';

/** Builds the adapters, wires them, starts. The overlay comes first; the canvas joins when it is ready. */
export async function main(): Promise<void> {
  const overlayHost = element('overlay');
  const registry = createRegistry(prologueInfo(), false);
  const i18n = createI18n({
    load: (locale, namespace) => tryAgain(() => loadTexts(locale, namespace)),
    ...(import.meta.env.DEV
      ? { onMissing: ({ what, id, locale }) => console.warn(`no ${what}: ${id} (${locale})`) }
      : {}),
  });
  const loadList = openList(registry);
  await i18n.use(...FIRST_TEXTS);
  const deck = openDeck(registry, i18n, loadList);
  const app = await createApp(
    {
      save: createSave({ store: idbStore(), channel: tabChannel() }),
      address: hashAddress(window),
      language: pageLanguage(window, i18n, (address, chosen) =>
        negotiateLocale({ address, chosen, device: navigator.languages }),
      ),
      motion: pageMotion(window),
      // Other editions than the web's have no worker (scripts/editions).
      offline: createOffline({ worker: import.meta.env.MODE === 'production' ? './sw.js' : null }),
      loadList,
      loadChapter: async (id) => {
        if (id !== '0') await loadList();
        return tryAgain(() => loadChapter(id));
      },
      loadGames: () => tryAgain(deck.load),
      loadRoom: async (room) => {
        const rules = await tryAgain(async () => {
          const { loadRoomRules } = await import('./app/rooms/load-room.ts');
          return loadRoomRules(room);
        });
        await Promise.all([i18n.use(...rules.texts), loadList()]);
        return rules;
      },
      newSeed: () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (2 ** 31 - 2)),
      today: () => pageToday(),
      every: (ms, tick) => everyVisible(window, ms, tick),
      windows: pageWindows(),
    },
    registry,
  );

  const audio = browserAudio(window, {
    chapterOf: (id) => registry.chapter(id),
    onCaption: (text) => overlay.caption(i18n.t(text)),
  });
  const speech = createSpeech({
    synthesiser: browserSynthesiser(window),
    settings: () => {
      const { readSpeed, volume } = app.state.device.settings;
      return { rate: readSpeed, volume: volume.voice };
    },
    onSpeaking: audio.speaking,
  });
  const overlay = createOverlay({
    host: overlayHost,
    app,
    registry,
    presentTable: deck.presentTable,
    i18n,
    locales: LOCALES.filter((locale) => !locale.pseudo),
    helplines,
    credits,
    speech,
  });
  app.subscribe(audio.handle);
  for (const gesture of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(gesture, () => audio.unlock(), { passive: true });
  }
  // Without its texts (offline) there is no second language, until it is chosen again.
  const showSecond = (code: string | null) => void i18n.setSecond(code).catch(() => undefined);
  showSecond(app.state.device.settings.secondLocale);
  app.subscribe((state) => showSecond(state.device.settings.secondLocale));
  const stage = keepStage(openStage, overlay.setStage);
  app.subscribe((state) => void stage(state.device.settings.stage));

  /** A browser without a canvas plays on without a word. */
  async function openStage(lost: () => void): Promise<{ destroy(): void } | null> {
    try {
      const { createStage } = await tryAgain(() => import('./stage/create-stage.ts'));
      const views = createViews(registry, deck.presentTable, i18n.t);
      return await createStage({
        host: element('stage'),
        app,
        views: {
          ...views,
          table: (state) => state.table && views.table(state, state.table),
        },
        reducedMotion: isStill,
        renderer: rendererAsked(),
        daytime: () => pageDaytime(new URLSearchParams(location.search).get('time')),
        seed: 1,
        onLost: lost,
        tryAgain,
      });
    } catch {
      // The picture could not be had (offline, no memory): words and buttons are the whole game too.
      return null;
    }
  }
}

/** The list of chapters: fetched once, at the latest with the deck. */
function openList(registry: OpeningRegistry): () => Promise<void> {
  let list: Promise<void> | null = null;
  const fetchList = async (): Promise<void> => {
    const { chapterList } = await tryAgain(() => import('./content/chapter-list.ts'));
    registry.openChapters(chapterList());
  };
  return () => {
    list ??= fetchList().catch((error: unknown) => {
      // Another try may find the network again.
      list = null;
      throw error;
    });
    return list;
  };
}

/** The deck, the games' rules and views: fetched once, with the first thing that is played. */
function openDeck(
  registry: OpeningRegistry,
  texts: Pick<I18n, 'use'>,
  loadList: () => Promise<void>,
): { load(): Promise<BoundGames>; readonly presentTable: PresentTable } {
  let games: Promise<BoundGames> | null = null;
  let present: PresentTable | null = null;
  const fetchAll = async (): Promise<BoundGames> => {
    const [{ loadDeck }, { bindGames }, { presentTable }] = await Promise.all([
      import('./content/load-deck.ts'),
      import('./core/games/bind-games.ts'),
      import('./present/table/present-table.ts'),
      texts.use(...PLAY_TEXTS),
      loadList(),
      openPictures(),
    ]);
    registry.open(loadDeck());
    present = presentTable;
    return bindGames(registry);
  };
  return {
    load() {
      games ??= fetchAll().catch((error: unknown) => {
        // Another try may find the network again.
        games = null;
        throw error;
      });
      return games;
    },
    presentTable(...about) {
      if (!present) throw new Error('No table is laid before the deck is open.');
      return present(...about);
    },
  };
}

/** `?renderer=canvas` or `webgl`, for tests and for comparing. */
function rendererAsked(): 'canvas' | 'webgl' | null {
  const asked = new URLSearchParams(location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : null;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
