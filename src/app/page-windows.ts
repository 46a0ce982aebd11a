import type { WindowMessage, WindowsPort } from './rooms/class/window-message.ts';

/** Windows of this browser; silent where it has no BroadcastChannel or refuses one (sandboxed frames). */
export function pageWindows(name = 'play-with-sango-class'): WindowsPort {
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

/** Another version of the game may be open in the other window and say something else. */
function isMessage(data: unknown): data is WindowMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'hello') return true;
  if (data.type === 'ask') return 'window' in data && 'ask' in data && isObject(data.ask);
  return data.type === 'class' && 'opened' in data && 'room' in data && isObject(data.room);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
