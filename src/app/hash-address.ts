import type { AddressPort } from './ports.ts';

/** The part of the browser's window that addresses need. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Addresses after the '#', with the browser's own history: Back, reload and links work as everywhere. */
export function hashAddress(window: AddressWindow): AddressPort {
  const current = () => window.location.hash.slice(1) || '/';
  return {
    get current() {
      return current();
    },
    push: (address) => window.history.pushState(null, '', `#${address}`),
    replace: (address) => window.history.replaceState(null, '', `#${address}`),
    back: () => window.history.back(),
    // popstate also comes for typed addresses and links, so hashchange need not be heard as well.
    onChange: (listener) => {
      const heard = () => listener(current());
      window.addEventListener('popstate', heard);
      return () => window.removeEventListener('popstate', heard);
    },
  };
}
