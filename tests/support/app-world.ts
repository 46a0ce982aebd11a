import { expect, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import type { AppEvent } from '../../src/app/event.ts';
import type { AddressPort, AppPorts, OfflinePort } from '../../src/app/ports.ts';
import { loadRoomRules } from '../../src/app/rooms/load-room.ts';
import { loadChapter } from '../../src/content/load-chapter.ts';
import type { Registry } from '../../src/content/registry.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import type { TabChannel } from '../../src/save/channel.ts';
import { createSave } from '../../src/save/create-save.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { loadRegistry } from './load-registry.ts';

export interface World {
  readonly app: App;
  readonly address: AddressPort & { readonly entries: readonly string[]; type(address: string): void };
  readonly store: StorePort;
  /** Every event since the start. */
  readonly events: readonly AppEvent[];
  /** One beat of the parcel's count. */
  tick(): void;
  /** How many clocks run now. */
  clocks(): number;
  /** The device's setting for less motion changes. */
  motion(still: boolean): void;
  /** Days go by. */
  later(days: number): void;
  /** A new version of the game has been fetched. */
  newVersion(): void;
  /** Lets fetches and writes finish. */
  settle(): Promise<void>;
}

/** The real app over real content, rules and saves, with addresses and time in the test's hand. */
export async function appWorld(
  options: {
    readonly at?: string;
    readonly store?: StorePort;
    readonly channel?: TabChannel;
    /** Another build of the chapters. */
    readonly loadChapter?: AppPorts['loadChapter'];
    /** Content of which some is not there yet. */
    readonly registry?: Registry;
    /** A network that does not give everything. */
    readonly loadGames?: AppPorts['loadGames'];
    readonly loadRoom?: AppPorts['loadRoom'];
    readonly language?: AppPorts['language'];
    /** Other windows of the same browser. */
    readonly windows?: AppPorts['windows'];
    /** Seeds of games count up from here. */
    readonly firstSeed?: number;
  } = {},
): Promise<World> {
  const store = options.store ?? memoryStore();
  const address = addressBook(options.at ?? '/');
  const ticks = new Set<() => void>();
  const events: AppEvent[] = [];
  const registry = options.registry ?? loadRegistry();
  let seed = options.firstSeed ?? 100;
  let day = 20_000;
  let tellMotion: (still: boolean) => void = () => undefined;
  let tellOffline: Parameters<OfflinePort['subscribe']>[0] = () => undefined;
  const app = await createApp(
    {
      save: createSave({ store, ...(options.channel ? { channel: options.channel } : {}) }),
      address,
      language: options.language ?? {
        set: async (locale) => ({ locale: locale ?? 'en', direction: locale === 'ar' ? 'rtl' : 'ltr' }),
        useChapter: async () => undefined,
      },
      motion: {
        still: false,
        onChange: (listener) => {
          tellMotion = listener;
          return () => undefined;
        },
      },
      offline: {
        state: { status: 'none', taking: null, taken: false, bytes: null },
        subscribe: (listener) => {
          tellOffline = listener;
          return () => undefined;
        },
        takeAlong: async () => undefined,
        update: () => undefined,
      },
      loadChapter: options.loadChapter ?? loadChapter,
      loadGames: options.loadGames ?? (async () => bindGames(registry)),
      loadRoom: options.loadRoom ?? loadRoomRules,
      newSeed: () => {
        seed += 1;
        return seed;
      },
      today: () => day,
      ...(options.windows ? { windows: options.windows } : {}),
      every: (_ms, tick) => {
        ticks.add(tick);
        return () => ticks.delete(tick);
      },
    },
    registry,
  );
  app.subscribe((_state, told) => events.push(...told));
  return {
    app,
    address,
    store,
    events,
    tick: () => {
      for (const tick of [...ticks]) tick();
    },
    clocks: () => ticks.size,
    motion: (still) => tellMotion(still),
    later: (days) => {
      day += days;
    },
    newVersion: () => tellOffline(app.state.offline, true),
    settle: async () => {
      await vi.waitFor(() => expect(app.state.ready).toBe(true), { timeout: 20_000 });
      // Writes to memory take a few turns of the event loop, never real time.
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** A browser's history in short: entries, a place among them, and word of Back and typed addresses. */
function addressBook(first: string): World['address'] {
  const entries = [first];
  let place = 0;
  let listener: (address: string) => void = () => undefined;
  const current = () => entries[place] ?? '/';
  return {
    entries,
    get current() {
      return current();
    },
    push(to) {
      entries.splice(place + 1, entries.length, to);
      place += 1;
    },
    replace(to) {
      entries[place] = to;
    },
    back() {
      if (place > 0) place -= 1;
      listener(current());
    },
    onChange(next) {
      listener = next;
      return () => {
        listener = () => undefined;
      };
    },
    type(to) {
      entries.splice(place + 1, entries.length, to);
      place += 1;
      listener(to);
    },
  };
}
