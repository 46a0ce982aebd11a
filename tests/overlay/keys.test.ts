import { afterEach, expect, test, vi } from 'vitest';
import { scanOrder } from '../../src/overlay/input/scanning.ts';
import { sensibleActions } from '../support/next-action.ts';
import { nameOf, type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => {
  world.overlay.destroy();
  vi.useRealTimers();
});

test('number keys choose an answer', async () => {
  world = await overlayWorld({ at: '/chapter/1' });
  for (let press = 0; press < 30 && !world.host.querySelector('.choices'); press += 1) {
    await world.press('1');
  }
  const before = world.app.state.story?.chosen.length ?? 0;
  const second = world.host.querySelectorAll<HTMLElement>('.choices [data-number]')[1];
  expect(second?.dataset.number).toBe('2');
  await world.press('2');
  expect(world.app.state.story?.chosen.length).toBe(before + 1);
});

test('quick keys can be switched off and changed by pressing the new key', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.click('Map: M');
  await world.press('k');
  expect(world.app.state.device.settings.keys.map).toBe('k');
  await world.press('m');
  expect(world.app.state.route.name).toBe('settings');
  await world.press('k');
  expect(world.app.state.route.name).toBe('map');
  await world.dispatch({ type: 'settings', change: { shortcuts: false } });
  await world.press('a');
  expect(world.app.state.route.name).toBe('map');
});

test('a key that is taken already changes places with the other', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.click('Map: M');
  await world.press('a');
  const { keys } = world.app.state.device.settings;
  expect([keys.map, keys.album]).toEqual(['a', 'm']);
});

test('scanning goes through what the screen is about, then the bar, then round again', async () => {
  world = await overlayWorld({ at: '/players' });
  await world.dispatch({ type: 'settings', change: { scanning: 'step' } });
  const order = scanOrder(world.host);
  const bar = order.findIndex((one) => one.closest('.bar'));
  expect(bar).toBeGreaterThan(0);
  expect(order.slice(bar).every((one) => one.closest('.bar'))).toBe(true);
  for (const stop of order) {
    await world.press(' ');
    expect(document.activeElement && nameOf(document.activeElement)).toBe(nameOf(stop));
  }
  await world.press(' ');
  expect(document.activeElement).toBe(order[0]);
});

test('one switch sets a slider and the country', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.dispatch({ type: 'settings', change: { scanning: 'step', textSize: 1.9 } });
  const order = scanOrder(world.host);
  expect(order.some((one) => one.matches('select, input[type="range"]'))).toBe(false);
  await world.doing(() => world.button('Size of the letters: more').focus());
  await world.click('Size of the letters: more');
  expect(world.app.state.device.settings.textSize).toBe(2);
  // At its end the button is no stop any more; the ring goes on from there.
  expect(scanOrder(world.host)).not.toContain(document.activeElement);
  await world.press(' ');
  expect(nameOf(document.activeElement?.parentElement ?? document.body)).toContain('Nunito');
  await world.click('Next country');
  expect(world.app.state.device.settings.country).not.toBeNull();
  await world.click('Country before');
  expect(world.app.state.device.settings.country).toBeNull();
});

test('the lens looks at the phrase the ring comes to', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  const phrases = () => world.host.querySelectorAll<HTMLButtonElement>('.phrases button:not(:disabled)');
  for (let press = 0; press < 400 && phrases().length === 0; press += 1) {
    const [action] = sensibleActions(world.app.state);
    if (action) await world.dispatch(action);
  }
  const looked = () => world.host.querySelectorAll('.phrase--looked').length;
  const before = looked();
  await world.dispatch({ type: 'settings', change: { scanning: 'step' } });
  await world.doing(() => phrases()[1]?.focus());
  expect(looked()).toBe(before + 1);
  expect(world.said().results).not.toBe('');
});

test('things at rest on the canvas are no stops', async () => {
  world = await overlayWorld({ at: '/map' });
  const rest = document.createElement('button');
  rest.tabIndex = -1;
  world.host.append(rest);
  expect(scanOrder(world.host)).not.toContain(rest);
  rest.tabIndex = 0;
  expect(scanOrder(world.host)).toContain(rest);
  rest.setAttribute('aria-disabled', 'true');
  expect(scanOrder(world.host)).not.toContain(rest);
});

test('a list of choices keeps the letters one types in it', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.doing(() => world.host.querySelector('select')?.focus());
  await world.press('m');
  expect(world.app.state.route.name).toBe('settings');
  await world.doing(() => world.button('Back').focus());
  await world.press('m');
  expect(world.app.state.route.name).toBe('map');
});

test('by itself the ring moves on in its own time, and the one switch presses', async () => {
  world = await overlayWorld({ at: '/players' });
  vi.useFakeTimers();
  await world.dispatch({ type: 'settings', change: { scanning: 'auto', scanInterval: 1000 } });
  await world.doing(() => vi.advanceTimersByTime(1000));
  expect(nameOf(document.activeElement ?? document.body)).toContain('Back');
  await world.doing(() => vi.advanceTimersByTime(1000));
  expect(document.activeElement?.textContent).toContain('Fox');
  await world.press(' ');
  expect(world.app.state.player?.animal).toBe('fox');
});
