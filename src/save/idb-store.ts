import { createStore, del, get, keys, type UseStore, update } from 'idb-keyval';
import type { StorePort } from './store-port.ts';

/** Keeps records in IndexedDB. The database is opened with the first call, so a denied one rejects there. */
export function idbStore(name = 'play-with-sango'): StorePort {
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore(name, 'records');
    return opened;
  };
  /** A connection may be dead when somebody clears what the browser keeps: once more with a new one. */
  const twice = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      if (error === UNCHANGED) throw error;
      opened = null;
      return task();
    }
  };
  return {
    read: (key) => twice(() => get(key, store())),
    update: async (key, change) => {
      try {
        await twice(() => update<unknown>(key, (old) => changed(change(old)), store()));
      } catch (error) {
        if (error !== UNCHANGED) throw error;
      }
    },
    keys: async () => (await twice(() => keys(store()))).filter((key) => typeof key === 'string'),
    delete: (key) => twice(() => del(key, store())),
  };
}

const UNCHANGED = new Error('Nothing to write');

/** idb-keyval would write an undefined; only an error keeps its transaction from writing. */
function changed(value: unknown): unknown {
  if (value === undefined) throw UNCHANGED;
  return value;
}
