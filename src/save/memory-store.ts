import type { StorePort } from './store-port.ts';

/** Keeps records until the page is left; used where the browser keeps nothing. Hands out copies, as a database does. */
export function memoryStore(): StorePort {
  const values = new Map<string, unknown>();
  return {
    read: async (key) => structuredClone(values.get(key)),
    update: async (key, change) => {
      const next = change(structuredClone(values.get(key)));
      if (next !== undefined) values.set(key, structuredClone(next));
    },
    keys: async () => [...values.keys()],
    delete: async (key) => {
      values.delete(key);
    },
  };
}
