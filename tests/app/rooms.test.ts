import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/app/rooms/room-place.ts';
import { addressOf, routeOf } from '../../src/app/router.ts';
import { DEFAULT_SETTINGS } from '../../src/core/progress/records.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { tabs } from '../save/a-save.ts';
import { appWorld } from '../support/app-world.ts';

const knows = { chapter: () => false };
const QUIET = { music: 0, effects: 0.1, voice: 1 };
const words = fc.string({ unit: 'grapheme', maxLength: 12 });

describe('addresses of rooms', () => {
  it.each(ROOMS)('leads to #/%s', (name) => {
    expect(routeOf(`/${name}`, knows)).toEqual({ name, path: [], query: {} });
    expect(routeOf(`#/${name}/`, knows)).toEqual({ name, path: [], query: {} });
  });

  it('are read back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROOMS),
        fc.array(
          words.filter((piece) => piece !== ''),
          { maxLength: 4 },
        ),
        fc.dictionary(words, words, { maxKeys: 4 }),
        (name, path, query) => {
          const place = { name, path, query: { ...query } };
          expect(routeOf(addressOf(place), knows)).toEqual(place);
        },
      ),
    );
  });

  it.each(['/lobby', '/Class', '/class-room', '/self-check2', '/ class'])(
    '%s is no room and leads to the map with a kind note',
    (address) => {
      expect(routeOf(address, knows)).toEqual({ name: 'map', notice: 'notice.unknown-address' });
    },
  );

  it('reads half an escape without falling over', () => {
    expect(routeOf('/class/%E0%A4?step=%E0', knows)).toMatchObject({ name: 'class', path: ['\uFFFD'] });
  });
});

describe('rooms that forget', () => {
  it('know nobody inside; whoever played before is there again outside', async () => {
    const world = await appWorld({ at: '/players' });
    await world.settle();
    world.app.dispatch({ type: 'sign', animal: 'fox' });
    await world.settle();
    const fox = world.app.state.player;
    expect(fox?.animal).toBe('fox');
    world.app.dispatch({ type: 'go', to: { name: 'class', path: [], query: {} } });
    await world.settle();
    expect(world.app.state.player).toBeNull();
    world.app.dispatch({ type: 'go', to: { name: 'map' } });
    await world.settle();
    expect(world.app.state.player).toEqual(fox);
  });

  it.each(['/class', '/class/1?minutes=20&age=9&step=1', '/event?langs=en'])(
    'give the device its settings back: %s',
    async (place) => {
      const world = await appWorld({ at: '/settings' });
      await world.settle();
      world.app.dispatch({ type: 'settings', change: { textSize: 1.4 } });
      await world.settle();
      const { settings } = world.app.state.device;
      world.address.type(place);
      await world.settle();
      expect(world.app.state.device.settings.textSize).toBe(1.4);
      for (const change of [{ muted: true }, { theme: 'contrast' }, { country: 'AT' }] as const)
        world.app.dispatch({ type: 'settings', change });
      expect(world.app.state.device.settings.muted).toBe(true);
      world.address.type('/map');
      await world.settle();
      expect(world.app.state.device.settings).toEqual(settings);
      expect(await world.store.read('device')).toMatchObject({ settings });
    },
  );

  it('keep the settings they began with when another tab changes them, and give the new ones back', async () => {
    const store = memoryStore();
    const air = tabs();
    const one = await appWorld({ at: '/event?langs=en', store, channel: air.join() });
    const two = await appWorld({ at: '/settings', store, channel: air.join() });
    await one.settle();
    await two.settle();
    two.app.dispatch({ type: 'settings', change: { theme: 'calm', locale: 'ar', volume: QUIET } });
    await two.settle();
    await air.deliver();
    await one.settle();
    expect(one.app.state).toMatchObject({ locale: 'en', device: { settings: DEFAULT_SETTINGS } });
    // Neither does the next group get them.
    one.app.dispatch({ type: 'room', room: 'event', do: 'start' });
    one.app.dispatch({ type: 'room', room: 'event', do: 'bye' });
    expect(one.app.state.device.settings).toEqual(DEFAULT_SETTINGS);
    one.address.type('/map');
    await one.settle();
    expect(one.app.state).toMatchObject({ locale: 'ar', direction: 'rtl' });
    expect(one.app.state.device.settings).toMatchObject({ theme: 'calm', volume: QUIET });
  });

  it('play on when another tab deletes everybody', async () => {
    const store = memoryStore();
    const air = tabs();
    const one = await appWorld({ at: '/class/1?minutes=20&age=9&step=6', store, channel: air.join() });
    const two = await appWorld({ at: '/players', store, channel: air.join() });
    await one.settle();
    await two.settle();
    two.app.dispatch({ type: 'sign', animal: 'fox' });
    two.app.dispatch({ type: 'delete-all' });
    await two.settle();
    await air.deliver();
    await one.settle();
    expect(one.app.state.table).not.toBeNull();
    one.address.type('/players');
    await one.settle();
    expect(one.app.state).toMatchObject({ players: [], player: null, device: { opened: true } });
  });
});
