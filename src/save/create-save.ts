import { ANIMALS, type AnimalId } from '../core/ids.ts';
import type { DeviceRecord, PlayerRecord } from '../core/progress/records.ts';
import type { TabChannel } from './channel.ts';
import { memoryStore } from './memory-store.ts';
import {
  type AllRecords,
  DEVICE_KEY,
  type KeptRecord,
  NO_RECORDS,
  playerKey,
  readAll,
  recordAt,
} from './read-all.ts';
import { asideOf, bringBack, isSetAside, listSetAside, type SetAsideRecord, setAside } from './set-aside.ts';
import type { StorePort } from './store-port.ts';
import { within } from './within.ts';

export interface Loaded {
  readonly device: DeviceRecord;
  readonly players: readonly PlayerRecord[];
  readonly setAside: readonly SetAsideRecord[];
  /** How many of these were set aside by this load. */
  readonly newlySetAside: number;
  readonly storage: 'kept' | 'memory';
}

export type SaveEvent =
  /** Another tab wrote this record; the newer one is given. */
  | KeptRecord
  | { readonly type: 'deleted'; readonly animal: AnimalId }
  | { readonly type: 'all-deleted' }
  /** The browser has cleared everything under a game that goes on: what is played now is to be kept anew. */
  | { readonly type: 'cleared' }
  /** Keeping stopped working (storage full or taken away): play goes on in memory. Told once. */
  | { readonly type: 'memory' };

/** Keeps what the game knows. Nothing here rejects. */
export interface Save {
  load(): Promise<Loaded>;
  keepDevice(record: DeviceRecord): Promise<void>;
  keepPlayer(record: PlayerRecord): Promise<void>;
  deletePlayer(animal: AnimalId): Promise<void>;
  deleteAll(): Promise<void>;
  deleteSetAside(key: string): Promise<void>;
  /** Asks the browser not to forget; harmless when refused. */
  persist(): Promise<void>;
  subscribe(listener: (event: SaveEvent) => void): () => void;
}

export interface SaveOptions {
  readonly store: StorePort;
  readonly channel?: TabChannel;
  readonly now?: () => Date;
  /** ms to wait for storage that neither opens nor refuses. */
  readonly patience?: number;
}

/** A write may take longer than the first read before it counts as one that never ends. */
const WRITES = 5;

/**
 * One record for the device and one for each player. The revision of a record is counted here: a record whose
 * revision is not the one this tab knows was written by another tab, and is handed out instead of overwritten.
 */
export function createSave({
  store: given,
  channel,
  now = () => new Date(),
  patience = 4000,
}: SaveOptions): Save {
  let store = given;
  let storage: Loaded['storage'] = 'kept';
  const listeners = new Set<(event: SaveEvent) => void>();
  const known = new Map<string, number>();
  /** The newest record of each key still to be written; an older one waiting is replaced. */
  const waiting = new Map<string, DeviceRecord | PlayerRecord>();
  /** What is known was kept anew after everything had gone. */
  let cleared = false;
  let line: Promise<void> = Promise.resolve();

  /** Not within the task at hand: a listener's own error is not the storage's. */
  const tell = (event: SaveEvent): void => {
    for (const listener of listeners) queueMicrotask(() => listener(event));
  };

  const toMemory = (): void => {
    if (storage === 'memory') return;
    storage = 'memory';
    store = memoryStore();
    known.clear();
    tell({ type: 'memory' });
  };

  /** One thing after the other. A task that storage fails is done again in memory. */
  const inLine = (task: () => Promise<void>): Promise<void> => {
    line = line.then(async () => {
      try {
        await within(patience * WRITES, task());
      } catch {
        toMemory();
        // Memory takes every record; what it cannot take was never one.
        await task().catch(() => {});
      }
    });
    return line;
  };

  /** Takes over what another tab left under this key. */
  const follow = (key: string, raw: unknown): void => {
    if (raw === undefined) {
      known.delete(key);
      const animal = ANIMALS.find((one) => playerKey(one) === key);
      tell(animal ? { type: 'deleted', animal } : { type: 'all-deleted' });
      return;
    }
    const kept = recordAt(key, raw);
    if (kept) {
      known.set(key, kept.record.revision);
      tell(kept);
    } else {
      // Written by a newer game in the other tab: not ours to touch.
      toMemory();
    }
  };

  const keep = (key: string, record: DeviceRecord | PlayerRecord): Promise<void> => {
    waiting.set(key, record);
    return inLine(async () => {
      const newest = waiting.get(key);
      if (!newest) return;
      const mine = known.get(key);
      const revision = (mine ?? 0) + 1;
      const seen: { raw?: unknown } = {};
      await store.update(key, (old) => {
        seen.raw = old;
        return revisionOf(old) === mine ? { ...newest, revision } : undefined;
      });
      // A newer record may have come while the store was busy; it has its own place in the line.
      if (waiting.get(key) === newest) waiting.delete(key);
      if (revisionOf(seen.raw) === mine) {
        known.set(key, revision);
        channel?.tell({ type: 'changed', key });
      } else if (seen.raw === undefined && (await isCleared())) {
        known.clear();
        cleared = true;
        await store.update(key, (old) => (old === undefined ? { ...newest, revision: 1 } : undefined));
        known.set(key, 1);
        tell({ type: 'cleared' });
      } else {
        follow(key, seen.raw);
      }
    });
  };

  /** Nothing at all is kept any more of what was known: no other tab takes the device's record alone. */
  const isCleared = async (): Promise<boolean> =>
    known.has(DEVICE_KEY) && (await store.keys()).every(isSetAside);

  /** It was another tab's doing after all: what was kept anew here must go, too. */
  const takeBack = async (mine: ReadonlyMap<string, number>): Promise<void> => {
    for (const [key, revision] of mine)
      if (revisionOf(await store.read(key)) === revision) await store.delete(key);
  };

  const load = async (): Promise<Loaded> => {
    let all: AllRecords = NO_RECORDS;
    let aside: readonly SetAsideRecord[] = [];
    let newlySetAside = 0;
    await inLine(async () => {
      if (storage === 'memory') return;
      all = await within(patience, readAll(store));
      await within(patience, probe(store));
      const readable = (key: string, raw: unknown) => recordAt(key, raw) !== null;
      if (await bringBack(store, readable)) all = await readAll(store);
      for (const { key, raw } of all.unreadable) await setAside(store, key, raw, now());
      newlySetAside = all.unreadable.length;
      aside = await listSetAside(store);
      for (const [key, revision] of all.revisions) known.set(key, revision);
    });
    return { device: all.device, players: all.players, setAside: aside, newlySetAside, storage };
  };

  channel?.listen((message) => {
    if (storage === 'memory') return;
    if (message.type === 'all-deleted') {
      const mine = new Map(cleared ? known : []);
      cleared = false;
      known.clear();
      waiting.clear();
      if (mine.size === 0) return tell({ type: 'all-deleted' });
      void inLine(async () => {
        await takeBack(mine);
        known.clear();
        tell({ type: 'all-deleted' });
      });
      return;
    }
    void inLine(async () => {
      const { key } = message;
      const mine = known.get(key);
      if (cleared && message.type === 'deleted' && mine !== undefined) await takeBack(new Map([[key, mine]]));
      const raw = await store.read(message.key);
      if (revisionOf(raw) !== known.get(message.key)) follow(message.key, raw);
    });
  });

  return {
    load,
    keepDevice: (record) => keep(DEVICE_KEY, record),
    keepPlayer: (record) => keep(playerKey(record.animal), record),
    deletePlayer: (animal) => {
      const key = playerKey(animal);
      waiting.delete(key);
      return inLine(async () => {
        for (const one of [key, ...(await asideOf(store, key))]) await store.delete(one);
        known.delete(key);
        channel?.tell({ type: 'deleted', key });
      });
    },
    deleteAll: () => {
      waiting.clear();
      return inLine(async () => {
        for (const key of await store.keys()) await store.delete(key);
        known.clear();
        channel?.tell({ type: 'all-deleted' });
      });
    },
    deleteSetAside: (key) => inLine(async () => (isSetAside(key) ? store.delete(key) : undefined)),
    persist: async () => {
      try {
        await globalThis.navigator?.storage?.persist?.();
      } catch {
        // A browser that refuses to answer has simply not promised anything.
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Left behind by a closing browser, it reads as something set aside: harmless, and deletable. */
const PROBE = 'aside:probe';

/** Some browsers open a database and refuse the first write; better to know before play begins. */
async function probe(store: StorePort): Promise<void> {
  await store.update(PROBE, () => 1);
  await store.delete(PROBE);
}

/** undefined for no record; NaN for something that is not one of ours, which equals no revision. */
function revisionOf(raw: unknown): number | undefined {
  if (raw === undefined) return undefined;
  return typeof raw === 'object' && raw !== null && 'revision' in raw && typeof raw.revision === 'number'
    ? raw.revision
    : Number.NaN;
}
