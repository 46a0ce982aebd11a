/**
 * The real app and the real stage without the overlay, for looking at scenes while working on them:
 * start the dev server and open tests/stage/harness/?lang=ar#/map. From the console, `harness.dispatch(…)`.
 * `art=<address>` takes pictures of another folder, `motion=reduced` and `renderer=webgl` do what they say.
 */
import { createApp } from '../../../src/app/create-app.ts';
import { hashAddress } from '../../../src/app/hash-address.ts';
import { everyVisible } from '../../../src/app/page-clock.ts';
import { pageLanguage } from '../../../src/app/page-language.ts';
import { pageMotion } from '../../../src/app/page-motion.ts';
import { loadRoomRules } from '../../../src/app/rooms/load-room.ts';
import { loadChapter } from '../../../src/content/load-chapter.ts';
import { bindGames } from '../../../src/core/games/bind-games.ts';
import { progressOf } from '../../../src/core/progress/progress-of.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../../src/i18n/load-texts.ts';
import { negotiateLocale } from '../../../src/i18n/negotiate-locale.ts';
import { presentMap } from '../../../src/present/present-map.ts';
import { presentStory } from '../../../src/present/present-story.ts';
import { presentTable } from '../../../src/present/table/present-table.ts';
import { tabChannel } from '../../../src/save/channel.ts';
import { createSave } from '../../../src/save/create-save.ts';
import { memoryStore } from '../../../src/save/memory-store.ts';
import { createOffline } from '../../../src/save/offline.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { loadRegistry } from '../../support/load-registry.ts';
import { sketchArt } from './sketch-art.ts';

const query = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#stage');
if (!host) throw new Error('no stage in the page');

const registry = loadRegistry();
const i18n = createI18n({ load: loadTexts });
await i18n.use('ui', 'a11y', 'story', 'chapters', ...PLAY_TEXTS);
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
app.subscribe((state) => {
  document.documentElement.dir = state.direction;
  document.documentElement.lang = state.locale;
});
const art = query.get('art');
const renderer = query.get('renderer');
const stage = await createStage({
  host,
  app,
  views: {
    story: (state) => presentStory(state, registry, i18n.t),
    map: (state) => presentMap(state, registry, i18n.t),
    table: (state) => (state.table ? presentTable(state.table, progressOf(state), registry, i18n.t) : null),
  },
  reducedMotion: () => query.get('motion') === 'reduced',
  renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : null,
  seed: 7,
  ...(art ? { art: sketchArt(art) } : {}),
});
Object.assign(window, { harness: { app, stage, dispatch: app.dispatch.bind(app) } });
