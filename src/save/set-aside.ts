import type { StorePort } from './store-port.ts';

/** A record that could not be read, kept for whoever can. */
export interface SetAsideRecord {
  readonly key: string;
  /** ISO date */
  readonly date: string;
  readonly bytes: number;
}

const PREFIX = 'aside:';
/** Letters of an ISO date with its time. */
const DATE = 24;

export const isSetAside = (key: string): boolean => key.startsWith(PREFIX);

/** Moves a record out of the way. It is copied before it is taken away, so a failure in between loses nothing. */
export async function setAside(store: StorePort, key: string, raw: unknown, now: Date): Promise<void> {
  await store.update(`${PREFIX}${now.toISOString()}:${key}`, () => raw);
  await store.delete(key);
}

/** Under which key a record was kept before it was set aside. */
const formerKey = (key: string): string => key.slice(PREFIX.length + DATE + 1);

/**
 * Brings back what can be read by now: a newer game had kept it, an older one had set it aside. What has been kept
 * since then under the same key stays.
 * @returns whether there was any
 */
export async function bringBack(
  store: StorePort,
  readable: (key: string, raw: unknown) => boolean,
): Promise<boolean> {
  let any = false;
  for (const key of (await store.keys()).filter(isSetAside).sort().reverse()) {
    const raw = await store.read(key);
    if (!readable(formerKey(key), raw)) continue;
    const change = { done: false };
    await store.update(formerKey(key), (old) => {
      change.done = old === undefined;
      return change.done ? raw : undefined;
    });
    if (change.done) await store.delete(key);
    any ||= change.done;
  }
  return any;
}

/** Keys of everything that was set aside from this one. */
export async function asideOf(store: StorePort, key: string): Promise<readonly string[]> {
  return (await store.keys()).filter((one) => isSetAside(one) && formerKey(one) === key);
}

/** What lies there, oldest first. */
export async function listSetAside(store: StorePort): Promise<readonly SetAsideRecord[]> {
  const keys = (await store.keys()).filter(isSetAside).sort();
  return Promise.all(
    keys.map(async (key) => ({
      key,
      date: key.slice(PREFIX.length, PREFIX.length + DATE),
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
