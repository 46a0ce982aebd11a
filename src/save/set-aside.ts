import type { StorePort } from './store-port.ts';

/** A record that could not be read, kept for whoever can. */
export interface SetAsideRecord {
  readonly key: string;
  /** ISO date */
  readonly date: string;
  readonly bytes: number;
}

const PREFIX = 'aside:';

export const isSetAside = (key: string): boolean => key.startsWith(PREFIX);

/** Moves a record out of the way. It is copied before it is taken away, so a failure in between loses nothing. */
export async function setAside(store: StorePort, key: string, raw: unknown, now: Date): Promise<void> {
  await store.update(`${PREFIX}${now.toISOString()}:${key}`, () => raw);
  await store.delete(key);
}

/** What lies there, oldest first. */
export async function listSetAside(store: StorePort): Promise<readonly SetAsideRecord[]> {
  const keys = (await store.keys()).filter(isSetAside).sort();
  return Promise.all(
    keys.map(async (key) => ({
      key,
      date: key.slice(PREFIX.length, PREFIX.length + 24),
      bytes: sizeOf(await store.read(key)),
    })),
  );
}

/** Bytes of a value as text; 0 for what cannot be written as text. */
function sizeOf(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  } catch {
    return 0;
  }
}
