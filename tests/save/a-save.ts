import type { TabChannel, TabMessage } from '../../src/save/channel.ts';
import { createSave, type Save, type SaveEvent } from '../../src/save/create-save.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import type { StorePort } from '../../src/save/store-port.ts';

export const NOW = new Date('2026-03-04T05:06:07.000Z');

/** A save with what it told, over a store that tests can look into. */
export function aSave(
  store: StorePort = memoryStore(),
  channel?: TabChannel,
): { save: Save; events: SaveEvent[] } {
  const save = createSave({ store, now: () => NOW, patience: 200, ...(channel ? { channel } : {}) });
  const events: SaveEvent[] = [];
  save.subscribe((event) => events.push(event));
  return { save, events };
}

export async function storeWith(values: Readonly<Record<string, unknown>>): Promise<StorePort> {
  const store = memoryStore();
  for (const [key, value] of Object.entries(values)) await store.update(key, () => value);
  return store;
}

export async function contentOf(store: StorePort): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const key of [...(await store.keys())].sort()) content[key] = await store.read(key);
  return content;
}

/** Channels of several tabs that hear one another; a message waits in the air until `deliver`. */
export function tabs(): { join(): TabChannel; deliver(): Promise<void> } {
  const listeners: ((message: TabMessage) => void)[] = [];
  let air: { from: number; message: TabMessage }[] = [];
  return {
    join() {
      const me = listeners.length;
      listeners.push(() => {});
      return {
        tell: (message) => air.push({ from: me, message }),
        listen: (listener) => {
          listeners[me] = listener;
        },
      };
    },
    async deliver() {
      const now = air;
      air = [];
      for (const { from, message } of now) {
        for (const [tab, listener] of listeners.entries()) if (tab !== from) listener(message);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}
