import type { AddressWindow } from '../../src/app/hash-address.ts';

interface Entry {
  readonly url: URL;
  readonly state: unknown;
}

/** A window with a history: entries with their states, Back, Forward, and what is typed into the address bar. */
export function addressWindow(first: string) {
  const entries: Entry[] = [{ url: new URL(first, 'http://game.test/'), state: null }];
  const popped = new EventTarget();
  let place = 0;
  let left = 0;
  const here = (): Entry => entries[place] ?? { url: new URL('http://game.test/'), state: null };
  const go = (to: number): void => {
    if (to < 0) left += 1;
    if (to < 0 || to >= entries.length) return;
    place = to;
    popped.dispatchEvent(new Event('popstate'));
  };
  const history = {
    get state() {
      return here().state;
    },
    pushState(state: unknown, _: string, to: string) {
      entries.splice(place + 1, entries.length, { url: new URL(to, here().url), state });
      place += 1;
    },
    replaceState(state: unknown, _: string, to: string) {
      entries[place] = { url: new URL(to, here().url), state };
    },
    back: () => go(place - 1),
  };
  const window = {
    get location() {
      return here().url;
    },
    history,
    addEventListener: popped.addEventListener.bind(popped),
    removeEventListener: popped.removeEventListener.bind(popped),
  };
  return {
    // The parts of a window that the adapters use; the rest of one is not there.
    window: window as unknown as AddressWindow & Pick<Window, 'location' | 'history' | 'addEventListener'>,
    /** How often a Back of the game's own led out of the game. */
    get left() {
      return left;
    },
    /** The browser's Back: at the first entry it leads out of the game, so there it is not pressed. */
    back: () => (place > 0 ? go(place - 1) : undefined),
    forward: () => go(place + 1),
    type(to: string) {
      history.pushState(null, '', to);
      popped.dispatchEvent(new Event('popstate'));
    },
  };
}
