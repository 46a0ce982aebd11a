import { createApp } from '../../../src/app/create-app.ts';
import { hashAddress } from '../../../src/app/hash-address.ts';
import { everyVisible } from '../../../src/app/page-clock.ts';
import { pageMotion } from '../../../src/app/page-motion.ts';
import { loadRoomRules } from '../../../src/app/rooms/load-room.ts';
import { splitSentences } from '../../../src/audio/split-sentences.ts';
import { loadChapter } from '../../../src/content/load-chapter.ts';
import { bindGames } from '../../../src/core/games/bind-games.ts';
import {
  DEFAULT_SETTINGS,
  NEW_DEVICE,
  newPlayer,
  type Settings,
} from '../../../src/core/progress/records.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../../src/i18n/load-texts.ts';
import type { Save } from '../../../src/save/create-save.ts';
import { loadRegistry } from '../../support/load-registry.ts';
import { showOverlay } from '../../support/show-overlay.ts';

/**
 * The overlay with the real rules and nothing kept, for looking at screens while working on them.
 * In the address: `?settings={"theme":"contrast"}&opened=1&stage=1`. The app is `globalThis.sango`.
 */
const asked = new URLSearchParams(location.search);
const settings: Settings = { ...DEFAULT_SETTINGS, ...JSON.parse(asked.get('settings') ?? '{}') };
const registry = loadRegistry();
const i18n = createI18n({ load: loadTexts });
await i18n.use('ui', 'a11y', 'story', 'chapters', ...PLAY_TEXTS);

const album = Object.fromEntries(
  registry.cards
    .filter((_, index) => index % 2 === 0)
    .map((card, index) => [card, { met: 1 + (index % 3), costumes: [] }]),
);
const fox = { ...newPlayer('fox'), album, chapters: { '0': { endings: ['well-done' as const] } } };
const known = asked.get('opened') === '1';
const save: Save = {
  load: async () => ({
    device: known
      ? { ...NEW_DEVICE, opened: true, players: ['fox', 'whale'], lastPlayer: 'fox', settings }
      : { ...NEW_DEVICE, settings },
    players: known ? [fox, newPlayer('whale')] : [],
    setAside: asked.has('aside') ? [{ key: 'x', date: '2026-11-01T10:00:00Z', bytes: 912 }] : [],
    newlySetAside: asked.has('aside') ? 1 : 0,
    storage: 'kept',
  }),
  keepDevice: async () => {},
  keepPlayer: async () => {},
  deletePlayer: async () => {},
  deleteAll: async () => {},
  deleteSetAside: async () => {},
  persist: async () => {},
  subscribe: () => () => {},
};
const app = await createApp(
  {
    save,
    address: hashAddress(window),
    language: {
      async set(locale) {
        await i18n.setLocale(locale ?? 'en');
        return { locale: i18n.locale, direction: i18n.direction };
      },
      useChapter: (id) => i18n.use(`chapter-${id}`),
    },
    motion: pageMotion(window),
    offline: {
      state: { status: 'ready', taking: asked.has('taking') ? 0.4 : null, taken: false, bytes: 7_300_000 },
      subscribe: () => () => {},
      takeAlong: async () => {},
      update: () => {},
    },
    loadChapter,
    loadGames: async () => bindGames(registry),
    loadRoom: loadRoomRules,
    newSeed: () => 7,
    today: () => 20_000,
    every: (ms, tick) => everyVisible(window, ms, tick),
  },
  registry,
);
const host = document.querySelector<HTMLElement>('#overlay');
if (host) {
  const overlay = showOverlay({
    host,
    app,
    registry,
    i18n,
    ...(asked.has('voice')
      ? { speech: { available: () => true, speak: () => {}, sentences: splitSentences, stop: () => {} } }
      : {}),
  });
  overlay.setStage(asked.get('stage') === '1');
}
Object.assign(globalThis, { sango: app });
