/**
 * Tables that no game has, on the real stage and the real overlay: start the dev server and open
 * tests/stage/harness/boards.html?view=graph#/game/sort. `lang=ar`, `theme=contrast`, `motion=reduced` and `stage=off`
 * do what they say; from the console, `harness.show('comic')`, `harness.change(view => …, events)`.
 */
import { createApp } from '../../../src/app/create-app.ts';
import type { AppEvent } from '../../../src/app/event.ts';
import { hashAddress } from '../../../src/app/hash-address.ts';
import { everyVisible } from '../../../src/app/page-clock.ts';
import { pageLanguage } from '../../../src/app/page-language.ts';
import { pageMotion } from '../../../src/app/page-motion.ts';
import { loadRoomRules } from '../../../src/app/rooms/load-room.ts';
import { loadChapter } from '../../../src/content/load-chapter.ts';
import { bindGames } from '../../../src/core/games/bind-games.ts';
import type { Settings } from '../../../src/core/progress/records.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../../src/i18n/load-texts.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { negotiateLocale } from '../../../src/i18n/negotiate-locale.ts';
import { createOverlay } from '../../../src/overlay/create-overlay.ts';
import { createViews } from '../../../src/overlay/views.ts';
import type { PresentTable } from '../../../src/present/table/present-table.ts';
import type { TableView } from '../../../src/present/table-view.ts';
import { tabChannel } from '../../../src/save/channel.ts';
import { createSave } from '../../../src/save/create-save.ts';
import { memoryStore } from '../../../src/save/memory-store.ts';
import { createOffline } from '../../../src/save/offline.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { boardViews, graphView } from '../../support/board-views.ts';
import { loadRegistry } from '../../support/load-registry.ts';

const query = new URLSearchParams(location.search);
const [stageHost, overlayHost] = ['#stage', '#overlay'].map((id) => document.querySelector<HTMLElement>(id));
if (!stageHost || !overlayHost) throw new Error('no stage in the page');

const registry = loadRegistry();
const i18n = createI18n({ load: loadTexts });
await i18n.use('ui', 'a11y', 'story', 'chapters', ...PLAY_TEXTS);
const named = (name: string): TableView => boardViews()[name] ?? graphView();
let view = named(query.get('view') ?? 'graph');
const lessons = ['Press a person to see who they know.', 'Put a card where it helps.'];
const presentTable: PresentTable = () => ({ ...view, lessons });

const app = await createApp(
  {
    save: createSave({ store: memoryStore(), channel: tabChannel() }),
    address: hashAddress(window),
    language: pageLanguage(window, i18n, (address, chosen) =>
      negotiateLocale({ address, chosen, device: navigator.languages }),
    ),
    motion: pageMotion(window),
    offline: createOffline({ worker: null }),
    loadChapter,
    loadGames: async () => bindGames(registry),
    loadRoom: loadRoomRules,
    newSeed: () => 7,
    today: () => 20_000,
    every: (ms, tick) => everyVisible(window, ms, tick),
  },
  registry,
);
const theme = query.get('theme') as Settings['theme'] | null;
if (theme) app.dispatch({ type: 'settings', change: { theme } });
const overlay = createOverlay({
  host: overlayHost,
  app,
  registry,
  presentTable,
  i18n,
  locales: LOCALES,
  helplines: [],
  credits: [],
});
const views = createViews(registry, presentTable, i18n.t);
const listeners = new Set<(events: readonly AppEvent[]) => void>();
if (query.get('stage') !== 'off') {
  await createStage({
    host: stageHost,
    app: {
      ...app,
      get state() {
        return app.state;
      },
      subscribe(listener) {
        listeners.add((events) => listener(app.state, events));
        return app.subscribe(listener);
      },
    },
    views: { ...views, table: (state) => state.table && views.table(state, state.table) },
    reducedMotion: () => query.get('motion') === 'reduced',
    renderer: null,
    seed: 7,
  });
  overlay.setStage(true);
}
Object.assign(window, {
  harness: {
    app,
    show(name: string) {
      view = named(name);
      for (const listener of listeners) listener([]);
      overlay.setStage(query.get('stage') !== 'off');
    },
    change(edit: (before: TableView) => TableView, events: readonly AppEvent[] = []) {
      view = edit(view);
      for (const listener of listeners) listener(events);
      overlay.setStage(query.get('stage') !== 'off');
    },
  },
});
