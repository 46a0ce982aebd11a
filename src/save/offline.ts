import { workerAddress } from './worker-address.ts';

/** The same as the app's state of that name. */
export interface OfflineStatus {
  readonly status: 'none' | 'installing' | 'ready';
  readonly taking: number | null;
  readonly taken: boolean;
  readonly bytes: number | null;
}

export type OfflineListener = (state: OfflineStatus, updateWaits: boolean) => void;

/** Playing without network: the service worker, its updates, and "take it all with me". */
export interface Offline {
  readonly state: OfflineStatus;
  subscribe(listener: OfflineListener): () => void;
  takeAlong(): Promise<void>;
  update(): void;
}

interface Entry {
  readonly url: string;
  readonly bytes: number;
}

/** The worker keeps here what was used; vite.config.ts names it for the worker. */
const CACHE = 'used';
const AT_ONCE = 4;

/**
 * Registers the worker once the page has loaded. Nothing here rejects: without a worker (private window, file,
 * development) the status stays 'none' and the game needs its network.
 * @param options.worker address of the worker; null to do without
 */
export function createOffline(options: { readonly worker: string | null }): Offline {
  const listeners = new Set<OfflineListener>();
  const can = options.worker !== null && hasWorkers();
  let state: OfflineStatus = { status: can ? 'installing' : 'none', taking: null, taken: false, bytes: null };
  let registration: ServiceWorkerRegistration | null = null;
  let rest: readonly Entry[] = [];
  let asked = false;

  const updateWaits = (): boolean => registration?.waiting != null && registration.active !== null;

  const tell = (change: Partial<OfflineStatus> = {}): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener(state, updateWaits());
  };

  /** What is still missing, in the words of the button. */
  const count = async (): Promise<void> => {
    rest = await missing(await takeAlongList());
    tell({ bytes: rest.reduce((sum, entry) => sum + entry.bytes, 0), taken: rest.length === 0 });
  };

  const start = async (worker: string): Promise<void> => {
    try {
      registration = await navigator.serviceWorker.register(workerAddress(worker));
      watch(registration, () => tell());
      await navigator.serviceWorker.ready;
      tell({ status: 'ready' });
      const list = await takeAlongList();
      if (!updateWaits()) await forgetOthers(list);
      await keepUsed(list);
      await count();
    } catch {
      if (state.status === 'installing') tell({ status: 'none' });
    }
  };

  if (options.worker !== null && can) {
    const worker = options.worker;
    navigator.serviceWorker.addEventListener('controllerchange', () => asked && location.reload());
    // A page that stays open for days still hears of a new version when somebody comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration?.update().catch(() => {});
    });
    if (document.readyState === 'complete') void start(worker);
    else addEventListener('load', () => void start(worker), { once: true });
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(state, updateWaits());
      return () => listeners.delete(listener);
    },
    async takeAlong() {
      if (state.taking !== null || state.status !== 'ready') return;
      tell({ taking: 0 });
      try {
        await count();
        const whole = Math.max(1, state.bytes ?? 1);
        let had = 0;
        await fetchAll(rest, (entry) => {
          had += entry.bytes;
          tell({ taking: Math.min(1, had / whole) });
        });
      } catch {
        // No network or no room: what came stays, and the button asks for the smaller rest.
      }
      await count().catch(() => {});
      tell({ taking: null });
    },
    update() {
      asked = true;
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}

/** In a sandboxed frame both are there, and throw when they are only looked at. */
function hasWorkers(): boolean {
  try {
    return navigator.serviceWorker !== undefined && globalThis.caches !== undefined;
  } catch {
    return false;
  }
}

/** Calls when a new version has been fetched and waits. */
function watch(registration: ServiceWorkerRegistration, waits: () => void): void {
  if (registration.waiting) waits();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => coming.state === 'installed' && waits());
  });
}

async function takeAlongList(): Promise<readonly Entry[]> {
  const answer = await fetch('./take-along.json');
  if (!answer.ok) throw new Error(`take-along.json: ${answer.status}`);
  const list: unknown = await answer.json();
  return Array.isArray(list) ? list.filter(isEntry).filter(({ url }) => url.endsWith(UNHEARD) === false) : [];
}

/** Every sound is there twice; this is the kind that this browser never asks for. */
const UNHEARD = document.createElement('audio').canPlayType('audio/ogg; codecs="opus"') ? '.m4a' : '.opus';

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'url' in value && 'bytes' in value;
}

const absolute = (url: string): string => new URL(url, document.baseURI).href;

async function keptUrls(): Promise<ReadonlySet<string>> {
  const cache = await caches.open(CACHE);
  return new Set((await cache.keys()).map((request) => request.url));
}

async function missing(list: readonly Entry[]): Promise<readonly Entry[]> {
  const kept = await keptUrls();
  return list.filter((entry) => !kept.has(absolute(entry.url)));
}

/** Files of former versions: this version's list does not name them. */
async function forgetOthers(list: readonly Entry[]): Promise<void> {
  const wanted = new Set(list.map((entry) => absolute(entry.url)));
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

/** What the page fetched before its worker was there is "already played" too. */
async function keepUsed(list: readonly Entry[]): Promise<void> {
  const used = new Set(performance.getEntriesByType('resource').map((entry) => entry.name));
  await fetchAll((await missing(list)).filter((entry) => used.has(absolute(entry.url))));
}

async function fetchAll(entries: readonly Entry[], done?: (entry: Entry) => void): Promise<void> {
  const cache = await caches.open(CACHE);
  const queue = [...entries];
  const work = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      await cache.add(absolute(entry.url));
      done?.(entry);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
