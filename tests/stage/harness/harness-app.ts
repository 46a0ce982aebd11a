import type { App } from '../../../src/app/app.ts';
import { createApp } from '../../../src/app/create-app.ts';
import { hashAddress } from '../../../src/app/hash-address.ts';
import { everyVisible } from '../../../src/app/page-clock.ts';
import { pageLanguage } from '../../../src/app/page-language.ts';
import { pageMotion } from '../../../src/app/page-motion.ts';
import type { AppPorts } from '../../../src/app/ports.ts';
import { loadRoomRules } from '../../../src/app/rooms/load-room.ts';
import { loadChapter } from '../../../src/content/load-chapter.ts';
import type { Registry } from '../../../src/content/registry.ts';
import { bindGames } from '../../../src/core/games/bind-games.ts';
import { createI18n, type I18n } from '../../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../../src/i18n/load-texts.ts';
import { negotiateLocale } from '../../../src/i18n/negotiate-locale.ts';
import { tabChannel } from '../../../src/save/channel.ts';
import { createSave } from '../../../src/save/create-save.ts';
import { memoryStore } from '../../../src/save/memory-store.ts';
import { createOffline } from '../../../src/save/offline.ts';
import { loadRegistry } from '../../support/load-registry.ts';

export interface HarnessApp {
  readonly app: App;
  readonly registry: Registry;
  readonly i18n: I18n;
}

/** The real app with all its texts, which keeps nothing: every game has the same seed, and every day is the same. */
export async function harnessApp(other: Partial<AppPorts> = {}): Promise<HarnessApp> {
  const registry = loadRegistry();
  const i18n = createI18n({ load: loadTexts });
  await i18n.use('ui', 'a11y', 'story', 'chapters', ...PLAY_TEXTS);
  const ports: AppPorts = {
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
    ...other,
  };
  return { app: await createApp(ports, registry), registry, i18n };
}
