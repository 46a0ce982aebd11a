import type { AddressWindow } from '../../src/app/hash-address.ts';

/** A window with a history: entries with their states, Back, and what is typed into the address bar. */
export function addressWindow(first: string) {
  const entries: { url: URL; state: unknown }[] = [{ url: new URL(first, 'http://game.test/'), state: null }];
  let place = 0;
  let left = false;
  const popped = new EventTarget();
  const here = () => entries[place] ?? { url: new URL('http://game.test/'), state: null };
  const go = (to: number) => {
    left = to < 0;
    place = Math.max(0, to);
    if (!left) popped.dispatchEvent(new Event('popstate'));
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
    window: window as unknown as AddressWindow,
    /** Back led out of the game. */
    get left() {
      return left;
    },
    back: history.back,
    type(to: string) {
      history.pushState(null, '', to);
      popped.dispatchEvent(new Event('popstate'));
    },
  };
}
