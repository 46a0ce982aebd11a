import { afterEach, expect, test, vi } from 'vitest';
import { sensibleActions } from '../support/next-action.ts';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => world.overlay.destroy());

test('a new screen puts the focus on its heading', async () => {
  world = await overlayWorld({ at: '/settings' });
  for (const name of ['album', 'players', 'help', 'privacy', 'credits', 'languages', 'map'] as const) {
    await world.dispatch({ type: 'go', to: { name } });
    // Some screens wait for the deck first.
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), { timeout: 20_000 });
    expect(document.activeElement?.textContent).not.toBe('');
  }
});

test('the focus is never lost while the prologue is played to its end', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  await world.doing(() => world.host.querySelector<HTMLElement>('[data-prompt]')?.focus());
  for (let press = 0; press < 400; press += 1) {
    const [action] = sensibleActions(world.app.state);
    if (!action || action.type === 'end-done') break;
    await world.dispatch(action);
    expect(document.activeElement, `after ${JSON.stringify(action)}`).not.toBe(document.body);
    expect(world.host.contains(document.activeElement)).toBe(true);
  }
  expect(world.host.querySelector('h1')?.textContent).toBe('The end!');
});

test('the skip button leads to the heading without touching the address', async () => {
  world = await overlayWorld({ at: '/map' });
  const before = world.address.current;
  await world.click('Jump to the game');
  expect(document.activeElement?.tagName).toBe('H1');
  expect(world.address.current).toBe(before);
});

test('the calm cover is one press away in a dialog too', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.dispatch({ type: 'dialog', dialog: 'help' });
  await world.click('Calm cover');
  expect(world.app.state.calm).toBe(true);
});

test('before anything was played the languages stand in the bar, and Back leads to the parcel', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  expect(world.app.state.device.opened).toBe(false);
  await world.click('Language');
  expect(world.app.state.route.name).toBe('languages');
  await world.dispatch({ type: 'back' });
  expect(world.app.state.route.name).toBe('chapter');
  expect(world.host.querySelector('.parcel__press')).not.toBeNull();
});

test('a closed dialog gives the focus back to the button that opened it', async () => {
  world = await overlayWorld({ at: '/settings' });
  const opener = world.button('Who can I talk to?');
  await world.doing(() => opener.focus());
  await world.doing(() => opener.click());
  expect(world.host.querySelector('dialog[open]')?.contains(document.activeElement)).toBe(true);
  await world.click('Close');
  expect(world.host.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
