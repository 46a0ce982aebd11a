import type { AddressPort } from './ports.ts';

/** The part of the browser's window that addresses need. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Where Back leads when the game was opened at this very address, so that it never leaves the game. */
const HOME = '/map';

/** Marks entries that the game made: before each of them lies another one of the game. */
const INSIDE = { inside: true };

/** Addresses after the '#', with the browser's own history: Back, reload and links work as everywhere. */
export function hashAddress(window: AddressWindow): AddressPort {
  const { history } = window;
  const listeners = new Set<(address: string) => void>();
  const current = () => window.location.hash.slice(1) || '/';
  const tell = () => {
    for (const listener of [...listeners]) listener(current());
  };
  const replace = (address: string) => history.replaceState(history.state, '', `#${address}`);
  return {
    get current() {
      return current();
    },
    push: (address) => history.pushState(INSIDE, '', `#${address}`),
    replace,
    back() {
      if (isInside(history.state)) return history.back();
      replace(HOME);
      tell();
    },
    // popstate also comes for typed addresses and links, so hashchange need not be heard as well.
    onChange(listener) {
      if (listeners.size === 0) window.addEventListener('popstate', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', tell);
      };
    },
  };
}

function isInside(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'inside' in state && state.inside === true;
}
