/** What one tab tells the others: which record changed. The record itself they read from the store. */
export type TabMessage =
  | { readonly type: 'changed'; readonly key: string }
  | { readonly type: 'deleted'; readonly key: string }
  | { readonly type: 'all-deleted' };

export interface TabChannel {
  tell(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
}

/** Tabs of this browser; silent where the browser has no BroadcastChannel or refuses one (sandboxed frames). */
export function tabChannel(name = 'play-with-sango'): TabChannel {
  const channel = openChannel(name);
  return {
    tell: (message) => channel?.postMessage(message),
    listen: (listener) =>
      channel?.addEventListener('message', ({ data }) => isMessage(data) && listener(data)),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Another version of the game may be open in the other tab and say something else. */
function isMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'all-deleted') return true;
  return (
    (data.type === 'changed' || data.type === 'deleted') && 'key' in data && typeof data.key === 'string'
  );
}
